package no.usht.priority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.forms.Desk;
import no.usht.forms.Editor;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.keeping.Deletions;
import no.usht.keeping.RecordKind;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.pages.Editing;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPage;
import no.usht.pages.RecordPages;
import no.usht.pages.RecordTools;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityContent;
import no.usht.priority.PriorityDetails;
import no.usht.priority.PriorityField;
import no.usht.priority.PriorityName;
import no.usht.priority.PriorityService;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.EmptyState;
import no.usht.uikit.Notices;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Tag;
import no.usht.uikit.Texts;

/** What only priorities have on the pages that every kind of record has. */
@org.springframework.stereotype.Component
class PriorityPages implements Editing<PriorityContent> {

    private final PriorityService priorities;
    private final PriorityCatalogue catalogue;
    private final Access access;
    private final Clock clock;
    private final RecordPages<PriorityContent> pages;

    PriorityPages(
            PriorityService priorities, PriorityCatalogue catalogue, RecordTools tools, Access access, Clock clock) {
        this.priorities = priorities;
        this.catalogue = catalogue;
        this.access = access;
        this.clock = clock;
        this.pages = new RecordPages<>(this, tools);
    }

    RecordPages<PriorityContent> pages() {
        return pages;
    }

    /** A form for those who keep it, a page for those who read. */
    Optional<String> one(RecordPage page, BeforeEnterEvent event) {
        return RecordAddress.id(event).flatMap(priorities::find).map(details -> {
            if (mayWrite()) {
                pages.edit(page, event);
                page.add(Places.link(
                        page.getTranslation("priority.edit.history"),
                        PriorityViews.History.class,
                        RecordAddress.id(details.name().id())));
            } else {
                PageHeader header = new PageHeader("");
                tell(header, details, new Wording(page));
                page.add(header, new PriorityArticle(page.getTranslation("priority.edit.assignment"), details));
            }
            return details.name(Texts.language());
        });
    }

    /** Whoever may not is told, without a form, who may set priorities. */
    Optional<String> begin(RecordPage page, BeforeEnterEvent event) {
        if (mayWrite() || event.getRouteParameters().get("id").isPresent()) {
            return pages.begin(page, event);
        }
        Wording words = new Wording(page);
        String title = words.text("priority.list.new");
        page.add(
                new PageHeader(title, words.text("priority.new.lead"))
                        .above(toList(begun(event.getLocation().getQueryParameters()), words)),
                new EmptyState(words.text("priority.new.refusedTitle"), words.text("priority.new.refused")));
        return Optional.of(title);
    }

    private boolean mayWrite() {
        return access.may(Permission.PRIORITY_WRITE);
    }

    @Override
    public RecordKind<PriorityContent> kind() {
        return PriorityField.KIND;
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
        return PriorityContent.of(YearInAddress.chosen(asked, catalogue.years(), thisYear()));
    }

    private int thisYear() {
        return LocalDate.now(clock.withZone(Norwegian.ZONE)).getYear();
    }

    @Override
    public Anchor toList(PriorityContent content, Wording words) {
        return PriorityWords.backLink(words, year(content));
    }

    @Override
    public void openList(PriorityContent content) {
        Places.open(PriorityListView.class, YearInAddress.query(year(content)));
    }

    /** The year in whose list it stands; one that nobody has written yet stands in this year's. */
    private int year(PriorityContent content) {
        return Objects.requireNonNullElseGet(content.yearFrom(), this::thisYear);
    }

    @Override
    public List<Component> sections(Form<PriorityContent> form, Opened<PriorityContent> opened) {
        return new PrioritySections(form, catalogue, details(opened)).all();
    }

    private Optional<PriorityDetails> details(Opened<PriorityContent> opened) {
        return opened.saved().map(Saved::id).flatMap(priorities::find);
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
                details -> tell(header, details, words), () -> header.setLead(words.text("priority.new.lead")));
        if (saved.filter(PriorityDetails::isPublished).isPresent()) {
            editor.saveLabel(words.text("priority.edit.saveChanges"));
            return;
        }
        editor.saveLabel(words.text("priority.edit.saveDraft"));
        editor.offer(publishing(editor, form));
        opened.saved().ifPresent(draft -> {
            Button delete = new Button(
                    words.text("priority.edit.delete"),
                    click -> pages.deletion(words).ask(draft, () -> {}));
            delete.addThemeVariants(ButtonVariant.TERTIARY);
            editor.offer(delete);
        });
    }

    private static void tell(PageHeader header, PriorityDetails details, Wording words) {
        PriorityName name = details.name();
        header.setHeading(details.name(Texts.language()));
        header.setLead(words.text("priority.edit.lead." + name.state().name()));
        header.above(PriorityWords.backLink(words, name.yearFrom()));
        header.tags(
                PriorityWords.state(words, name.state()),
                new Tag(Norwegian.years(name.yearFrom(), name.yearTo()), Tag.Tone.OFF));
    }

    private Button publishing(Editor<PriorityContent> editor, Form<PriorityContent> form) {
        Wording words = form.words();
        return new Button(words.text("priority.edit.publish"), click -> {
            if (form.content().nameNb().isEmpty()) {
                // Says what is missing, rather than asking about a priority without a name.
                editor.saveThen(id -> Places.open(PriorityViews.One.class, RecordAddress.id(id)));
                return;
            }
            CancelFirst.open(
                    new ConfirmDialog(
                            words.text("priority.publish.title", form.content().nameNb()),
                            words.text("priority.publish.text"),
                            words.text("priority.publish.confirm"),
                            confirmed -> editor.saveThen(id -> publish(id, words))),
                    words.text("priority.publish.cancel"));
        });
    }

    private void publish(UUID id, Wording words) {
        PriorityDetails draft = priorities.find(id).orElseThrow();
        PriorityDetails published = priorities.publish(id, draft.version());
        Notices.saved(words.text("priority.publish.done", published.name(Texts.language())));
        openList(published.content());
    }

    @Override
    public UUID save(Desk.Begun begun, PriorityContent content, RecordService records) {
        UUID existing = begun.id();
        return (existing == null
                        ? priorities.draft(content, begun.draft())
                        : priorities.rework(existing, begun.version(), content, begun.draft()))
                .name()
                .id();
    }

    @Override
    public String saved(UUID id, PriorityContent content, Wording words) {
        return words.text(
                priorities.find(id).filter(PriorityDetails::isPublished).isPresent()
                        ? "priority.edit.savedPublished"
                        : "priority.edit.savedDraft");
    }

    @Override
    public void delete(UUID id, int version, RecordService records) {
        priorities.delete(id, version);
    }

    @Override
    public void restore(UUID id, Deletions deletions) {
        priorities.restore(id);
    }
}
