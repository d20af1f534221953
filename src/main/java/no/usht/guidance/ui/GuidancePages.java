package no.usht.guidance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import no.usht.centre.CentrePlaces;
import no.usht.forms.Facts;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.guidance.GuidanceContent;
import no.usht.guidance.GuidanceRecord;
import no.usht.guidance.GuidanceService;
import no.usht.keeping.RecordFilter;
import no.usht.keeping.RecordFilter.Days;
import no.usht.keeping.RecordKind;
import no.usht.keeping.Saved;
import no.usht.lists.Column;
import no.usht.lists.Parameters;
import no.usht.pages.Narrowing;
import no.usht.pages.Presentation;
import no.usht.pages.RecordPages;
import no.usht.pages.RecordTools;
import no.usht.uikit.Card;
import no.usht.uikit.FormRows;
import org.springframework.data.domain.Sort;

/** What only guidance has on its pages. */
@org.springframework.stereotype.Component
class GuidancePages implements Presentation<GuidanceContent> {

    private final GuidanceService guidance;
    private final GuidanceFields fields;
    private final CentrePlaces places;
    private final RecordPages<GuidanceContent> pages;

    GuidancePages(GuidanceService guidance, GuidanceFields fields, CentrePlaces places, RecordTools tools) {
        this.guidance = guidance;
        this.fields = fields;
        this.places = places;
        this.pages = new RecordPages<>(this, tools);
    }

    RecordPages<GuidanceContent> pages() {
        return pages;
    }

    @Override
    public RecordKind<GuidanceContent> kind() {
        return GuidanceRecord.KIND;
    }

    @Override
    public GuidanceContent begun(QueryParameters asked) {
        return guidance.begun();
    }

    @Override
    public Wording.Names names() {
        return fields.names();
    }

    @Override
    public Views views() {
        return new Views(
                GuidanceViews.All.class,
                GuidanceViews.Detail.class,
                GuidanceViews.Edit.class,
                GuidanceViews.Begin.class,
                GuidanceViews.History.class,
                GuidanceViews.Drafts.class,
                GuidanceViews.Deleted.class);
    }

    @Override
    public String keys() {
        return "guidance.entries.";
    }

    @Override
    public Sort order() {
        return Sort.by(Sort.Direction.DESC, GuidanceRecord.DAY_OF.key());
    }

    @Override
    public String smallPrint(GuidanceContent entry) {
        return entry.receiver();
    }

    @Override
    public Listing<GuidanceContent> listing(Wording words) {
        return new Listing<>(
                List.of(GuidanceRecord.TOPIC, GuidanceRecord.RECEIVER, GuidanceRecord.GIVER),
                "guidance.entries.text",
                List.of(
                        year(),
                        Narrowing.lookUp(Parameters.PLACE, GuidanceRecord.PLACE, places.codes(), places::isMeant)),
                List.of(
                        Column.<Saved<GuidanceContent>>day(
                                        words.label(GuidanceRecord.DAY_OF),
                                        each -> each.content().day())
                                .brief()
                                .sorted("dag", GuidanceRecord.DAY_OF.key()),
                        Presentation.column(words, GuidanceRecord.PLACE)
                                .brief()
                                .sorted("sted", GuidanceRecord.PLACE.key()),
                        Presentation.column(words, GuidanceRecord.MINUTES)
                                .toTheRight()
                                .brief()
                                .sorted("timer", GuidanceRecord.MINUTES.key()),
                        Presentation.column(words, GuidanceRecord.GIVER).sorted("veileder", GuidanceRecord.GIVER.key()),
                        Column.inFiles(
                                words.label(GuidanceRecord.PRIORITY),
                                each -> words.of(each.content(), GuidanceRecord.PRIORITY)),
                        Column.inFiles(
                                words.label(GuidanceRecord.RECEIVER),
                                each -> each.content().receiver()),
                        Column.inFiles(
                                words.text("guidance.entries.minutes"),
                                each -> each.content().minutes())),
                List.of());
    }

    /** Those of a year where one is asked for. */
    private Narrowing<GuidanceContent, Integer> year() {
        return new Narrowing<>(
                Parameters.YEAR,
                (filters, words) -> filters.year(
                        Parameters.YEAR,
                        words.text("guidance.entries.year"),
                        words.text("pages.list.all"),
                        guidance::years),
                (filter, asked) -> asked.map(year -> within(filter, year)).orElse(filter));
    }

    private static RecordFilter<GuidanceContent> within(RecordFilter<GuidanceContent> filter, int year) {
        return filter.of(List.of(
                Days.from(GuidanceRecord.DAY_OF, LocalDate.of(year, 1, 1)),
                Days.before(GuidanceRecord.DAY_OF, LocalDate.of(year + 1, 1, 1))));
    }

    @Override
    public List<Component> sections(Form<GuidanceContent> form, Opened<GuidanceContent> opened) {
        GuidanceFields.Of of = fields.in(form);
        return List.of(new Card(
                form.words().text("guidance.guidance.about"),
                FormRows.of(
                        List.of(of.receiver(), of.place()),
                        List.of(of.topic()),
                        List.of(of.hours(), of.day()),
                        List.of(of.priority(), fields.giver(form)))));
    }

    @Override
    public List<Component> cards(Saved<GuidanceContent> saved, Wording words) {
        return List.of(new Card(
                words.text("guidance.guidance.about"),
                Facts.of(
                        words,
                        saved.content(),
                        List.of(
                                GuidanceRecord.DAY_OF,
                                GuidanceRecord.RECEIVER,
                                GuidanceRecord.PLACE,
                                GuidanceRecord.MINUTES,
                                GuidanceRecord.PRIORITY,
                                GuidanceRecord.GIVER))));
    }
}
