package no.usht.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParam;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.usht.forms.Desk;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.grant.GrantFormContent;
import no.usht.grant.GrantFormId;
import no.usht.grant.GrantFormRecord;
import no.usht.grant.GrantForms;
import no.usht.grant.GrantYearId;
import no.usht.keeping.RecordKind;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.pages.Editing;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPages;
import no.usht.pages.RecordTools;
import no.usht.uikit.Card;

/** What only forms have on the page where one is written; a year has one, and its own page shows it. */
@org.springframework.stereotype.Component
class GrantFormPages implements Editing<GrantFormContent> {

    private final GrantForms forms;
    private final GrantTitles titles;
    private final RecordPages<GrantFormContent> pages;

    GrantFormPages(GrantForms forms, GrantTitles titles, RecordTools tools) {
        this.forms = forms;
        this.titles = titles;
        this.pages = new RecordPages<>(this, tools);
    }

    RecordPages<GrantFormContent> pages() {
        return pages;
    }

    @Override
    public RecordKind<GrantFormContent> kind() {
        return GrantFormRecord.KIND;
    }

    @Override
    public String title(GrantFormContent content) {
        return Optional.ofNullable(content.year()).map(titles::of).orElse("");
    }

    @Override
    public Views views() {
        return Views.ofOne(GrantYearViews.Detail.class, GrantFormViews.Edit.class, GrantYearViews.History.class);
    }

    /** The address names the year. */
    @Override
    public Optional<UUID> asked(BeforeEnterEvent event) {
        return RecordAddress.id(event)
                .map(GrantYearId::new)
                .flatMap(forms::newest)
                .map(Saved::id);
    }

    @Override
    public RouteParam[] parameters(UUID id) {
        return forms.yearOf(new GrantFormId(id)).stream().map(RecordAddress::id).toArray(RouteParam[]::new);
    }

    @Override
    public String keys() {
        return "grant.form.";
    }

    @Override
    public Set<String> ownWords() {
        return Set.of("pages.edit.title");
    }

    @Override
    public List<Component> sections(Form<GrantFormContent> form, Opened<GrantFormContent> opened) {
        Wording words = form.words();
        Card card = new Card(words.label(GrantFormRecord.BLOCKS));
        if (opened.content().opened()) {
            card.add(new Paragraph(words.text(
                    "grant.form.newVersion", String.valueOf(opened.content().number() + 1))));
        }
        card.add(form.bind(new BlocksField(words), GrantFormRecord.BLOCKS));
        return List.of(card);
    }

    @Override
    public UUID save(Desk.Begun begun, GrantFormContent content, RecordService records) {
        UUID form = Objects.requireNonNull(begun.id());
        forms.save(new GrantFormId(form), begun.version(), content.blocks(), begun.draft());
        return form;
    }

    @Override
    public String saved(UUID id, GrantFormContent content, Wording words) {
        return words.text("grant.form.saved");
    }
}
