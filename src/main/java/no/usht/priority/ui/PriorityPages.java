package no.usht.priority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.usht.forms.Desk;
import no.usht.forms.Editor;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.keeping.Deletions;
import no.usht.keeping.RecordKind;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.pages.Editing;
import no.usht.pages.RecordPages;
import no.usht.pages.RecordTools;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityContent;
import no.usht.priority.PriorityDetails;
import no.usht.priority.PriorityField;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityService;
import no.usht.shell.Places;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Texts;

/** What only priorities have on the pages that every kind of record has. */
@org.springframework.stereotype.Component
class PriorityPages implements Editing<PriorityContent> {

    private final PriorityService priorities;
    private final PriorityCatalogue catalogue;
    private final Clock clock;
    private final RecordPages<PriorityContent> pages;

    PriorityPages(PriorityService priorities, PriorityCatalogue catalogue, RecordTools tools, Clock clock) {
        this.priorities = priorities;
        this.catalogue = catalogue;
        this.clock = clock;
        this.pages = new RecordPages<>(this, tools);
    }

    RecordPages<PriorityContent> pages() {
        return pages;
    }

    @Override
    public RecordKind<PriorityContent> kind() {
        return PriorityField.KIND;
    }

    @Override
    public String title(PriorityContent content) {
        return content.name(Texts.language());
    }

    @Override
    public Views views() {
        return new Views(
                PriorityListView.class,
                PriorityViews.One.class,
                PriorityViews.One.class,
                PriorityViews.Begin.class,
                PriorityViews.History.class,
                PriorityListView.class,
                PriorityViews.Deleted.class);
    }

    @Override
    public String keys() {
        return "priority.list.";
    }

    @Override
    public Set<String> ownWords() {
        return Set.of("pages.delete.text", "pages.delete.text.draft");
    }

    @Override
    public Wording.Names names() {
        return PriorityWords.names(catalogue);
    }

    @Override
    public PriorityContent begun(QueryParameters asked) {
        return PriorityContent.of(YearInAddress.chosen(asked, catalogue.years(), YearInAddress.thisYear(clock)));
    }

    @Override
    public Anchor toList(PriorityContent content, Wording words) {
        return PriorityWords.backLink(words, year(content));
    }

    @Override
    public void openList(PriorityContent content) {
        Places.open(PriorityListView.class, YearInAddress.query(year(content)));
    }

    private int year(PriorityContent content) {
        return Objects.requireNonNullElseGet(content.yearFrom(), () -> YearInAddress.thisYear(clock));
    }

    @Override
    public List<Component> sections(Form<PriorityContent> form, Opened<PriorityContent> opened) {
        return new PrioritySections(form, catalogue, details(opened)).all();
    }

    private Optional<PriorityDetails> details(Opened<PriorityContent> opened) {
        return opened.saved().map(Saved::id).map(PriorityId::new).flatMap(priorities::find);
    }

    @Override
    public void complete(
            PageHeader header,
            Editor<PriorityContent> editor,
            Form<PriorityContent> form,
            Opened<PriorityContent> opened) {
        Wording words = form.words();
        Optional<PriorityDetails> saved = details(opened);
        saved.ifPresentOrElse(
                details -> PriorityWords.head(header, details, words),
                () -> header.setLead(words.text("priority.new.lead")));
        Runnable delete = () -> opened.saved().ifPresent(pages.deletion(words)::ask);
        PriorityButtons.offer(editor, form, priorities, saved, delete);
    }

    @Override
    public UUID save(Desk.Begun begun, PriorityContent content, RecordService records) {
        UUID existing = begun.id();
        PriorityDetails saved = existing == null
                ? priorities.draft(content, begun.draft())
                : priorities.rework(new PriorityId(existing), begun.version(), content, begun.draft());
        return saved.name().id().value();
    }

    @Override
    public String saved(UUID id, PriorityContent content, Wording words) {
        boolean published = priorities
                .find(new PriorityId(id))
                .filter(PriorityDetails::isPublished)
                .isPresent();
        return words.text(published ? "priority.edit.savedPublished" : "priority.edit.savedDraft");
    }

    @Override
    public void delete(UUID id, int version, RecordService records) {
        priorities.delete(new PriorityId(id), version);
    }

    @Override
    public void restore(UUID id, Deletions deletions) {
        priorities.restore(new PriorityId(id));
    }
}
