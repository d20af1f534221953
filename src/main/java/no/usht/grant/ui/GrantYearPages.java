package no.usht.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.usht.centre.CentreDirectory;
import no.usht.content.Field;
import no.usht.forms.Desk;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.grant.GrantSchemeId;
import no.usht.grant.GrantSchemeService;
import no.usht.grant.GrantState;
import no.usht.grant.GrantYearContent;
import no.usht.grant.GrantYearId;
import no.usht.grant.GrantYearRecord;
import no.usht.grant.GrantYearService;
import no.usht.grant.SchemeName;
import no.usht.keeping.Deletions;
import no.usht.keeping.RecordKind;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.lists.Column;
import no.usht.lists.Parameter;
import no.usht.lists.Parameters;
import no.usht.pages.Narrowing;
import no.usht.pages.Presentation;
import no.usht.pages.RecordPages;
import no.usht.pages.RecordTools;
import no.usht.shared.TypedId;
import no.usht.shell.Places;
import no.usht.uikit.CardGrid;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** What only years of schemes have on their pages. */
@org.springframework.stereotype.Component
class GrantYearPages implements Presentation<GrantYearContent> {

    /** The id of a scheme, whether there is one or not. */
    static final Parameter<GrantSchemeId> SCHEME =
            Parameter.text("ordning").as(word -> TypedId.parse(word, GrantSchemeId::new), GrantSchemeId::toString);

    private static final Parameter<GrantState> STATE =
            Parameter.choice("utlyst", Map.of(GrantState.PLANNED, "nei", GrantState.ANNOUNCED, "ja"));

    private final GrantYearService years;
    private final GrantSchemeService schemes;
    private final CentreDirectory centres;
    private final GrantTitles titles;
    private final GrantYearCards cards;
    private final GrantYearActions actions;
    private final RecordPages<GrantYearContent> pages;

    GrantYearPages(
            GrantYearService years,
            GrantSchemeService schemes,
            CentreDirectory centres,
            GrantTitles titles,
            GrantYearCards cards,
            GrantYearActions actions,
            RecordTools tools) {
        this.years = years;
        this.schemes = schemes;
        this.centres = centres;
        this.titles = titles;
        this.cards = cards;
        this.actions = actions;
        this.pages = new RecordPages<>(this, tools);
    }

    RecordPages<GrantYearContent> pages() {
        return pages;
    }

    @Override
    public RecordKind<GrantYearContent> kind() {
        return GrantYearRecord.KIND;
    }

    @Override
    public boolean isDeletable(GrantYearContent content) {
        return content.standing() == GrantState.PLANNED;
    }

    @Override
    public Wording.Names names() {
        return GrantWords.names(schemes.names(), centres);
    }

    @Override
    public String title(GrantYearContent content) {
        return titles.of(content);
    }

    @Override
    public String titleLabel(Wording words) {
        return words.text("grant.year.title");
    }

    @Override
    public Views views() {
        return new Views(
                GrantYearViews.All.class,
                GrantYearViews.Detail.class,
                GrantYearViews.Edit.class,
                GrantYearViews.Begin.class,
                GrantYearViews.History.class,
                GrantYearViews.Drafts.class,
                GrantYearViews.Deleted.class);
    }

    @Override
    public String keys() {
        return "grant.years.";
    }

    @Override
    public Sort order() {
        return GrantYearService.NEWEST_FIRST;
    }

    @Override
    public List<Anchor> links(Wording words) {
        return List.of(
                Places.link(words.text("grant.schemes.title"), GrantSchemeViews.All.class),
                Places.link(words.text("grant.calendar.title"), GrantCalendarView.class));
    }

    @Override
    public Listing<GrantYearContent> listing(Wording words) {
        Map<GrantSchemeId, SchemeName> names = schemes.names();
        return new Listing<>(
                List.of(),
                "",
                List.of(
                        Narrowing.choice(SCHEME, GrantYearRecord.SCHEME, List.copyOf(names.keySet())),
                        Narrowing.choice(Parameters.YEAR, GrantYearRecord.YEAR, known()),
                        Narrowing.choice(STATE, GrantYearRecord.STATE, GrantState.values())),
                List.of(
                        Column.<Saved<GrantYearContent>>tag(
                                        words.label(GrantYearRecord.STATE),
                                        year -> GrantWords.tag(year.content().standing(), words))
                                .brief(),
                        Column.money(
                                words.label(GrantYearRecord.FRAME),
                                year -> year.content().frame()),
                        day(words, GrantYearRecord.OPENS_ON),
                        day(words, GrantYearRecord.APPLY_BY).brief(),
                        day(words, GrantYearRecord.DECIDE_BY),
                        Column.inFiles(
                                words.label(GrantYearRecord.ACCEPT_BY),
                                year -> year.content().acceptBy()),
                        day(words, GrantYearRecord.REPORT_BY)),
                List.of());
    }

    private List<Integer> known() {
        return years.all().stream()
                .map(year -> year.content().year())
                .<Integer>mapMulti((year, next) -> {
                    if (year != null) {
                        next.accept(year);
                    }
                })
                .distinct()
                .toList();
    }

    private static Column<Saved<GrantYearContent>> day(
            Wording words, Field<GrantYearContent, @Nullable LocalDate> field) {
        Function<Saved<GrantYearContent>, @Nullable LocalDate> day = year -> field.get(year.content());
        return Column.<Saved<GrantYearContent>>day(words.label(field), day).sorted(field.key(), field.key());
    }

    @Override
    public List<Component> sections(Form<GrantYearContent> form, Opened<GrantYearContent> opened) {
        return new GrantYearSections(form, List.copyOf(schemes.names().keySet()), centres).all(opened.content());
    }

    @Override
    public UUID save(Desk.Begun begun, GrantYearContent content, RecordService records) {
        return years.save(TypedId.ofNullable(begun.id(), GrantYearId::new), begun.version(), content, begun.draft())
                .value();
    }

    @Override
    public void delete(UUID id, int version, RecordService records) {
        years.delete(new GrantYearId(id), version);
    }

    @Override
    public void restore(UUID id, Deletions deletions) {
        years.restore(new GrantYearId(id));
    }

    @Override
    public List<Component> tags(Saved<GrantYearContent> saved, Wording words) {
        return List.of(GrantWords.tag(saved.content().standing(), words));
    }

    @Override
    public List<Component> actions(Saved<GrantYearContent> saved, Wording words, Runnable again) {
        return actions.of(saved, title(saved.content()), words, again);
    }

    @Override
    public CardGrid.Columns columns() {
        return CardGrid.Columns.MAIN_AND_SIDE;
    }

    @Override
    public List<Component> cards(Saved<GrantYearContent> saved, Wording words) {
        return cards.of(saved, words);
    }
}
