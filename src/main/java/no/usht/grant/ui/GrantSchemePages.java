package no.usht.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.usht.content.Field;
import no.usht.forms.CellRows;
import no.usht.forms.Facts;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.grant.GrantSchemeContent;
import no.usht.grant.GrantSchemeId;
import no.usht.grant.GrantSchemeRecord;
import no.usht.grant.GrantSchemeService;
import no.usht.grant.GrantYearService;
import no.usht.grant.StandardCondition;
import no.usht.keeping.RecordKind;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.lists.Column;
import no.usht.pages.Presentation;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPages;
import no.usht.pages.RecordTools;
import no.usht.shared.Language;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.FormRows;
import no.usht.uikit.Texts;

/** What only schemes have on their pages. */
@org.springframework.stereotype.Component
class GrantSchemePages implements Presentation<GrantSchemeContent> {

    private static final List<Field<GrantSchemeContent, String>> NB = List.of(
            GrantSchemeRecord.NAME_NB,
            GrantSchemeRecord.PURPOSE_NB,
            GrantSchemeRecord.TARGET_GROUP_NB,
            GrantSchemeRecord.RULES_NB);
    private static final List<Field<GrantSchemeContent, String>> NN = List.of(
            GrantSchemeRecord.NAME_NN,
            GrantSchemeRecord.PURPOSE_NN,
            GrantSchemeRecord.TARGET_GROUP_NN,
            GrantSchemeRecord.RULES_NN);

    private final GrantSchemeService schemes;
    private final GrantYearService years;
    private final RecordPages<GrantSchemeContent> pages;

    GrantSchemePages(GrantSchemeService schemes, GrantYearService years, RecordTools tools) {
        this.schemes = schemes;
        this.years = years;
        this.pages = new RecordPages<>(this, tools);
    }

    RecordPages<GrantSchemeContent> pages() {
        return pages;
    }

    @Override
    public RecordKind<GrantSchemeContent> kind() {
        return GrantSchemeRecord.KIND;
    }

    @Override
    public String title(GrantSchemeContent content) {
        return content.name().name(Texts.language());
    }

    @Override
    public Views views() {
        return new Views(
                GrantSchemeViews.All.class,
                GrantSchemeViews.Detail.class,
                GrantSchemeViews.Edit.class,
                GrantSchemeViews.Begin.class,
                GrantSchemeViews.History.class,
                GrantSchemeViews.Drafts.class,
                GrantSchemeViews.Deleted.class);
    }

    @Override
    public String keys() {
        return "grant.schemes.";
    }

    @Override
    public String titleLabel(Wording words) {
        return words.text("grant.year.scheme");
    }

    @Override
    public List<Anchor> links(Wording words) {
        return List.of(Places.link(words.text("grant.years.title"), GrantYearViews.All.class));
    }

    @Override
    public Listing<GrantSchemeContent> listing(Wording words) {
        boolean nn = Texts.language() == Language.NN;
        return new Listing<>(
                List.of(GrantSchemeRecord.NAME_NB, GrantSchemeRecord.NAME_NN, GrantSchemeRecord.CHAPTER),
                "grant.schemes.text",
                List.of(),
                List.of(
                        Column.<Saved<GrantSchemeContent>>text(
                                        words.text("grant.scheme.budget"), scheme -> budget(scheme.content(), words))
                                .brief(),
                        Presentation.column(
                                words, nn ? GrantSchemeRecord.TARGET_GROUP_NN : GrantSchemeRecord.TARGET_GROUP_NB)),
                List.of());
    }

    private static String budget(GrantSchemeContent scheme, Wording words) {
        return scheme.chapter().isEmpty()
                ? ""
                : scheme.post().isEmpty()
                        ? words.text("grant.scheme.budgetChapter", scheme.chapter())
                        : words.text("grant.scheme.budgetPost", scheme.chapter(), scheme.post());
    }

    @Override
    public List<Component> sections(Form<GrantSchemeContent> form, Opened<GrantSchemeContent> opened) {
        Wording words = form.words();
        TextField chapter = form.line(GrantSchemeRecord.CHAPTER);
        chapter.setHelperText(words.text("grant.scheme.chapterHelp"));
        TextField post = form.line(GrantSchemeRecord.POST);
        post.setHelperText(words.text("grant.scheme.postHelp"));
        return List.of(
                new CardGrid(CardGrid.Columns.TWO, texts(form, Language.NB, NB), texts(form, Language.NN, NN)),
                new Card(words.text("grant.scheme.budget"), FormRows.of(List.of(chapter, post))),
                new Card(
                        words.label(GrantSchemeRecord.CONDITIONS),
                        form.bind(
                                new CellRows<>(
                                                words,
                                                GrantSchemeRecord.CONDITIONS,
                                                StandardCondition.blank(),
                                                "grant.condition.")
                                        .line(StandardCondition.NB)
                                        .line(StandardCondition.NN)
                                        .wide(),
                                GrantSchemeRecord.CONDITIONS)));
    }

    private static Card texts(
            Form<GrantSchemeContent> form, Language language, List<Field<GrantSchemeContent, String>> fields) {
        FormLayout rows = FormRows.of();
        Stream.concat(
                        Stream.of(form.line(fields.getFirst())),
                        fields.stream().skip(1).map(form::text))
                .forEach(text -> {
                    text.getElement().setAttribute("lang", language.tag());
                    rows.addFormRow(text);
                });
        return new Card(language.nativeName(), rows);
    }

    @Override
    public void delete(UUID id, int version, RecordService records) {
        schemes.delete(new GrantSchemeId(id), version);
    }

    @Override
    public CardGrid.Columns columns() {
        return CardGrid.Columns.MAIN_AND_SIDE;
    }

    @Override
    public List<Component> cards(Saved<GrantSchemeContent> saved, Wording words) {
        GrantSchemeContent scheme = saved.content();
        Card conditions = new Card(words.label(GrantSchemeRecord.CONDITIONS));
        if (!scheme.conditions().isEmpty()) {
            conditions.add(Facts.table(
                    words,
                    GrantSchemeRecord.CONDITIONS,
                    List.of(StandardCondition.NB, StandardCondition.NN),
                    scheme.conditions()));
        }
        return List.of(
                CardGrid.column(read(words, scheme, Language.NB, NB), read(words, scheme, Language.NN, NN), conditions),
                CardGrid.column(
                        new Card(
                                words.text("grant.scheme.about"),
                                Facts.of(words, scheme, List.of())
                                        .add(words.text("grant.scheme.budget"), budget(scheme, words))),
                        ofScheme(new GrantSchemeId(saved.id()), words)));
    }

    private static Card read(
            Wording words,
            GrantSchemeContent scheme,
            Language language,
            List<Field<GrantSchemeContent, String>> fields) {
        Card card = new Card(language.nativeName(), Facts.of(words, scheme, List.copyOf(fields)));
        card.getElement().setAttribute("lang", language.tag());
        return card;
    }

    private Card ofScheme(GrantSchemeId id, Wording words) {
        UnorderedList list = new UnorderedList();
        years.of(id)
                .forEach(year -> list.add(new ListItem(Places.link(
                        words.text(
                                "grant.scheme.year",
                                String.valueOf(year.content().year()),
                                Wording.lower(words.label(year.content().standing()))),
                        GrantYearViews.Detail.class,
                        RecordAddress.id(year.id())))));
        Card card = new Card(words.text("grant.scheme.years"));
        if (list.getChildren().findAny().isPresent()) {
            card.add(list);
        } else {
            card.add(words.text("grant.scheme.noYears"));
        }
        return card;
    }
}
