package no.usht.gathering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.activity.ui.ActivityAddress;
import no.usht.centre.CentrePlaces;
import no.usht.forms.Choices;
import no.usht.forms.Desk;
import no.usht.forms.Facts;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.gathering.GatheringContent;
import no.usht.gathering.GatheringId;
import no.usht.gathering.GatheringService;
import no.usht.gathering.ParticipantContent;
import no.usht.gathering.ParticipantId;
import no.usht.gathering.ParticipantRecord;
import no.usht.gathering.ParticipantService;
import no.usht.gathering.Participations;
import no.usht.gathering.Workplace;
import no.usht.keeping.RecordKind;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.lists.Column;
import no.usht.lists.Parameter;
import no.usht.lists.Parameters;
import no.usht.pages.DoubleCards;
import no.usht.pages.Narrowing;
import no.usht.pages.Presentation;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPage;
import no.usht.pages.RecordPages;
import no.usht.pages.RecordTools;
import no.usht.privacy.ListReadings;
import no.usht.shared.TypedId;
import no.usht.sheets.ui.ImportPanel;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.FormRows;
import no.usht.uikit.PageHeader;

/** What only participants have on their pages. */
@org.springframework.stereotype.Component
class ParticipantPages implements Presentation<ParticipantContent> {

    private static final Parameter<Workplace> WORKPLACE = Parameter.choice(
            "arbeidssted",
            Map.of(
                    Workplace.NURSING_HOME, "sykehjem",
                    Workplace.HOME_SERVICE, "hjemmetjeneste",
                    Workplace.ASSISTED_LIVING, "bolig",
                    Workplace.REHABILITATION, "rehabilitering",
                    Workplace.MEDICAL_SERVICE, "legetjeneste",
                    Workplace.ADMINISTRATION, "administrasjon",
                    Workplace.HOSPITAL, "sykehus",
                    Workplace.EDUCATION, "utdanning",
                    Workplace.VOLUNTEERS, "frivillige",
                    Workplace.OTHER, "annet"));

    private final ParticipantService participants;
    private final Participations participations;
    private final GatheringService gatherings;
    private final CentrePlaces places;
    private final Access access;
    private final ListReadings readings;
    private final RecordPages<ParticipantContent> pages;

    ParticipantPages(
            ParticipantService participants,
            Participations participations,
            GatheringService gatherings,
            CentrePlaces places,
            Access access,
            ListReadings readings,
            RecordTools tools) {
        this.participants = participants;
        this.participations = participations;
        this.gatherings = gatherings;
        this.places = places;
        this.access = access;
        this.readings = readings;
        this.pages = new RecordPages<>(this, tools);
    }

    RecordPages<ParticipantContent> pages() {
        return pages;
    }

    @Override
    public void namesShown() {
        noteReading();
    }

    /** Notes that the list of all is looked at. */
    void noteReading() {
        if (access.may(Permission.PARTICIPANT_READ)) {
            readings.note("participants", "deltakere");
        }
    }

    Optional<String> importing(RecordPage page, BeforeEnterEvent event) {
        return pages.imports(
                page,
                "gathering.participants.import.title",
                "gathering.participants.import.lead",
                words -> new ImportPanel<>(new ParticipantImport(words, participants, places, pages)));
    }

    Optional<String> doubles(RecordPage page, BeforeEnterEvent event) {
        return pages.doubles(
                page,
                participants::doubles,
                DoubleCards.Merging.of(
                        List.of(ParticipantRecord.EMAIL, ParticipantRecord.PLACE, ParticipantRecord.WORKPLACE),
                        "gathering.participants.merge.text",
                        ParticipantId::new,
                        participants::merge));
    }

    Optional<String> attendance(RecordPage page, BeforeEnterEvent event) {
        return (access.may(Permission.PARTICIPANT_WRITE)
                        ? RecordAddress.id(event).map(GatheringId::new).flatMap(gatherings::find)
                        : Optional.<Saved<GatheringContent>>empty())
                .map(saved -> {
                    Wording words = new Wording(page, names());
                    String heading =
                            words.text("gathering.ticks.title", saved.content().title());
                    readings.note("attendance", "samlinger/" + saved.id() + "/fremmote");
                    page.add(
                            new PageHeader(heading, GatheringPages.when(saved.content()))
                                    .above(Places.link(
                                            saved.content().title(),
                                            GatheringViews.Detail.class,
                                            RecordAddress.id(saved.id()))),
                            new AttendancePage(
                                    words,
                                    participations,
                                    participants,
                                    places,
                                    new GatheringId(saved.id()),
                                    access.person()
                                            .map(person -> person.id().toString())
                                            .orElse("")));
                    return heading;
                });
    }

    @Override
    public RecordKind<ParticipantContent> kind() {
        return ParticipantRecord.KIND;
    }

    @Override
    public Wording.Names names() {
        return new ParticipantNames(places);
    }

    @Override
    public Views views() {
        return new Views(
                ParticipantViews.All.class,
                ParticipantViews.Detail.class,
                ParticipantViews.Edit.class,
                ParticipantViews.Begin.class,
                ParticipantViews.History.class,
                ParticipantViews.Drafts.class,
                ParticipantViews.Deleted.class);
    }

    @Override
    public String keys() {
        return "gathering.participants.";
    }

    @Override
    public String smallPrint(ParticipantContent participant) {
        return participant.email();
    }

    @Override
    public Listing<ParticipantContent> listing(Wording words) {
        return new Listing<>(
                List.of(ParticipantRecord.NAME, ParticipantRecord.EMAIL, ParticipantRecord.PROFESSION),
                "gathering.participants.text",
                List.of(
                        Narrowing.lookUp(Parameters.PLACE, ParticipantRecord.PLACE, places.codes(), places::isMeant),
                        Narrowing.choice(WORKPLACE, ParticipantRecord.WORKPLACE, Workplace.values())),
                Stream.of(
                                Presentation.column(words, ParticipantRecord.PLACE)
                                        .brief()
                                        .sorted("sted", ParticipantRecord.PLACE.key()),
                                Presentation.column(words, ParticipantRecord.WORKPLACE)
                                        .brief()
                                        .sorted("arbeidssted", ParticipantRecord.WORKPLACE.key()),
                                Presentation.column(words, ParticipantRecord.PROFESSION)
                                        .sorted("yrke", ParticipantRecord.PROFESSION.key()),
                                Column.<Saved<ParticipantContent>>inFiles(
                                        words.label(ParticipantRecord.EMAIL),
                                        each -> each.content().email()),
                                Column.<Saved<ParticipantContent>>inFiles(
                                        words.label(ParticipantRecord.ROLE),
                                        each -> each.content().role()))
                        .toList(),
                List.of(
                        RecordAddress.button(words.text("pages.doubles.title"), ParticipantViews.Doubles.class),
                        RecordAddress.button(
                                words.text("gathering.participants.import.title"), ParticipantViews.Import.class)));
    }

    @Override
    public List<Component> sections(Form<ParticipantContent> form, Opened<ParticipantContent> opened) {
        Wording words = form.words();
        Choices<ParticipantContent> choices = new Choices<>(form);
        ComboBox<String> place = choices.chosen(ParticipantRecord.PLACE, places.codes(), places::isMeant);
        place.setHelperText(words.text("gathering.participant.place.help"));
        return List.of(new Card(
                words.text("gathering.participant.about"),
                FormRows.of(
                        List.of(form.line(ParticipantRecord.NAME), form.line(ParticipantRecord.EMAIL)),
                        List.of(place, form.choice(ParticipantRecord.WORKPLACE, Workplace.values())),
                        List.of(
                                choices.suggested(ParticipantRecord.PROFESSION, participants::professions),
                                choices.suggested(ParticipantRecord.ROLE, participants::roles)))));
    }

    @Override
    public Optional<Desk.Question> question(Desk.Begun begun, ParticipantContent content, Wording words) {
        return participants
                .alike(TypedId.ofNullable(begun.id(), ParticipantId::new), content)
                .map(other -> new Desk.Question(
                        words.text("gathering.participant.alike"),
                        words.text("gathering.participant.alike.text", other.name()),
                        words.text("gathering.participant.alike.save"),
                        words.text("gathering.participant.alike.back")));
    }

    @Override
    public UUID save(Desk.Begun begun, ParticipantContent content, RecordService records) {
        return participants
                .save(TypedId.ofNullable(begun.id(), ParticipantId::new), begun.version(), content, begun.draft())
                .value();
    }

    @Override
    public void delete(UUID id, int version, RecordService records) {
        participants.delete(new ParticipantId(id), version);
    }

    @Override
    public List<Component> cards(Saved<ParticipantContent> saved, Wording words) {
        List<Component> cards = new ArrayList<>();
        cards.add(new Card(
                words.text("gathering.participant.about"),
                Facts.of(
                        words,
                        saved.content(),
                        List.of(
                                ParticipantRecord.EMAIL,
                                ParticipantRecord.PLACE,
                                ParticipantRecord.WORKPLACE,
                                ParticipantRecord.PROFESSION,
                                ParticipantRecord.ROLE))));
        List<Participations.In> with = participations.activitiesOf(new ParticipantId(saved.id()));
        Card activities = new Card(words.text("gathering.participant.activities"));
        if (with.isEmpty()) {
            activities.add(new Paragraph(words.text("gathering.participant.activities.none")));
        } else {
            UnorderedList list = new UnorderedList();
            with.forEach(each -> list.add(new ListItem(
                    ActivityAddress.link(each.activity(), each.title()), new Span(" · " + words.label(each.state())))));
            activities.add(list);
        }
        cards.add(activities);
        return cards;
    }
}
