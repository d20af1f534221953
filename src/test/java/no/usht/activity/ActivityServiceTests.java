package no.usht.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.activity.ActivityContent.Link;
import no.usht.activity.ActivityFilter.PublicationState;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.keeping.UnknownRecordException;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingState;
import no.usht.shared.NameKey;
import no.usht.steps.StepRefusedException;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;

/** Keeping activities, on a real database with two centres. */
@DatabaseTest
class ActivityServiceTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));

    @Autowired
    ActivityService activities;

    @Autowired
    ActivitySuggestions suggestions;

    @Autowired
    ActivityRepository repository;

    @Autowired
    PriorityCatalogue priorities;

    @Autowired
    Workspaces workspaces;

    @Autowired
    Acting acting;

    /** Makes this test's titles tell from all others' in the shared database. */
    private final String mark = UUID.randomUUID().toString();

    private Acting.Somebody kari = new Acting.Somebody(UUID.randomUUID(), "");
    private Acting.Somebody ola = new Acting.Somebody(UUID.randomUUID(), "");

    @BeforeEach
    void people() {
        kari = acting.person("Test Vestfold", VESTFOLD, Role.STAFF);
        ola = acting.person("Test Oppland", OPPLAND, Role.STAFF);
    }

    private <T> T inVestfold(Supplier<T> work) {
        return acting.as(kari, VESTFOLD, work);
    }

    private <T> T inOppland(Supplier<T> work) {
        return acting.as(ola, OPPLAND, work);
    }

    private ActivityContent network() {
        List<PriorityName> names = inVestfold(() -> priorities.ofYear(2026));
        ActivityContent content = ActivityMother.withPriorities(
                ActivityMother.network(), names.get(0).id(), names.get(1).id());
        return ActivityMother.withTitle(content, "Nettverk " + mark);
    }

    private ActivityId register(ActivityContent content) {
        return inVestfold(() -> activities.register(content, null));
    }

    private ActivityDetails read(ActivityId id) {
        return inVestfold(() -> activities.find(id)).orElseThrow();
    }

    private ActivityFilter marked() {
        return ActivityMother.searching(mark);
    }

    @Test
    void refusesAnotherCentresActivity() {
        ActivityId id = register(network());
        assertThat(inOppland(() -> activities.find(id))).isEmpty();
        assertThat(inOppland(() -> activities.headline(id))).isEmpty();
        assertThat(inOppland(() -> activities.list(marked(), PageRequest.of(0, 10))))
                .isEmpty();
        assertThatThrownBy(() -> inOppland(() -> {
                    activities.rework(id, 0, network(), null);
                    return "";
                }))
                .isInstanceOf(UnknownRecordException.class);
    }

    @Test
    void keepsTheSameIdInTwoCentresApart() {
        ActivityId id = new ActivityId(UUID.randomUUID());
        for (Workspace workspace : List.of(VESTFOLD, OPPLAND)) {
            workspaces.callInNewTransaction(
                    workspace,
                    () -> repository.save(
                            Activity.register(id, ActivityMother.titled(workspace.id() + mark), Instant.now())));
        }
        inVestfold(() -> {
            activities.rework(id, 0, ActivityMother.titled("Bare Vestfold " + mark), null);
            return "";
        });
        assertThat(read(id).content().title()).isEqualTo("Bare Vestfold " + mark);
        assertThat(inOppland(() -> activities.find(id)).orElseThrow().content().title())
                .isEqualTo("c_oppland" + mark);
    }

    @Test
    void letsReadersReadAndNotWrite() {
        ActivityId id = register(network());
        Acting.Somebody reader = acting.person("Test Leser", VESTFOLD, Role.CENTRE_READER);
        assertThat(acting.as(reader, VESTFOLD, () -> activities.find(id))).isPresent();
        assertThatThrownBy(() -> acting.as(reader, VESTFOLD, () -> activities.register(network(), null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> acting.as(ola, VESTFOLD, () -> activities.find(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void givesBackWhatWasRegistered() {
        ActivityContent content = network();
        ActivityDetails details = read(register(content));
        assertThat(details.content()).isEqualTo(content.tidied());
        assertThat(details.version()).isZero();
        assertThat(details.published()).isEmpty();
    }

    @Test
    void takesALinkWhoseSchemeATelephoneHasWrittenWithACapital() {
        ActivityId id = register(ActivityMother.withLinks(
                network(), new ActivityContent.Link("Https://Example.org/Nettverk", "Nettverket")));
        assertThat(read(id).content().links())
                .containsExactly(new ActivityContent.Link("https://Example.org/Nettverk", "Nettverket"));
    }

    @Test
    void changesEveryPart() {
        ActivityId id = register(network());
        List<PriorityName> names = inVestfold(() -> priorities.ofYear(2026));
        ActivityContent swapped = ActivityMother.withPriorities(
                ActivityMother.network(), names.get(1).id(), names.get(0).id());
        ActivityContent changed = ActivityMother.withFunding(
                swapped,
                ActivityMother.money(2027, FundingState.APPLIED_FOR, 5),
                swapped.funding().getFirst());
        inVestfold(() -> {
            activities.rework(id, 0, changed, null);
            return "";
        });
        assertThat(read(id).content()).isEqualTo(changed.tidied());
        assertThat(read(id).version()).isEqualTo(1);
    }

    @Test
    void leavesTheVersionAloneWhereNothingChanges() {
        ActivityId id = register(network());
        inVestfold(() -> {
            activities.rework(id, 0, network(), null);
            return "";
        });
        assertThat(read(id).version()).isZero();
    }

    @Test
    void tellsTheSecondOfTwoWhoChangedWhat() {
        ActivityId id = register(network());
        Acting.Somebody other = acting.person("Annen Testesen", VESTFOLD, Role.STAFF);
        acting.as(other, VESTFOLD, () -> {
            activities.rework(id, 0, ActivityMother.withResponsible(network(), "Noen andre"), null);
            return "";
        });
        assertThatThrownBy(() -> inVestfold(() -> {
                    activities.rework(id, 0, ActivityMother.withTitle(network(), "Mitt " + mark), null);
                    return "";
                }))
                .asInstanceOf(type(ChangedMeanwhileException.class))
                .satisfies(conflict -> assertThat(conflict.change()).hasValueSatisfying(change -> {
                    assertThat(change.person()).contains("Annen Testesen");
                    assertThat(change.fields()).containsExactly(ActivityField.RESPONSIBLE);
                }));
        assertThat(read(id).content().responsible()).isEqualTo("Noen andre");
    }

    @Test
    void refusesToMakeAnActivityAPartOfItsOwnPart() {
        ActivityId whole = register(network());
        ActivityId part = register(ActivityMother.withParent(ActivityMother.titled("Del " + mark), whole));
        ActivityId partOfPart = register(ActivityMother.withParent(ActivityMother.titled("Del av del " + mark), part));
        assertThatThrownBy(() -> inVestfold(() -> {
                    activities.rework(whole, 0, ActivityMother.withParent(network(), partOfPart), null);
                    return "";
                }))
                .asInstanceOf(type(InvalidContentException.class))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(Problem::key)
                        .containsExactly("activity.invalid.parentIsPart"));
        assertThat(read(whole).parts()).extracting(ActivityDetails.Relative::id).containsExactly(part);
        assertThat(read(part).parent()).isPresent();
    }

    @Test
    void refusesAnotherCentresActivityAsTheLargerOne() {
        ActivityId elsewhere = inOppland(() -> activities.register(ActivityMother.titled("Annet sted " + mark), null));
        assertThatThrownBy(() -> register(ActivityMother.withParent(network(), elsewhere)))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("parentUnknown");
    }

    @Test
    void refusesPrioritiesOfOtherYears() {
        PriorityId old = inVestfold(() -> priorities.ofYear(2021)).getFirst().id();
        assertThatThrownBy(() -> register(ActivityMother.withPriorities(network(), old)))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("priorityOutside");
        assertThatThrownBy(() -> register(ActivityMother.withPriorities(network(), new PriorityId(UUID.randomUUID()))))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("priorityUnknown");
    }

    @Test
    void refusesTheCentreItselfAsCoArranger() {
        assertThatThrownBy(() -> register(ActivityMother.withCoArrangers(network(), new CentreKey("vestfold"))))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("coArrangerOneself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "9999", "030199", "4100"})
    void refusesAMunicipalityOrDistrictThatThereIsNot(String code) {
        assertThatThrownBy(() -> register(ActivityMother.withReach(network(), code)))
                .asInstanceOf(type(InvalidContentException.class))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .containsExactly(Problem.of(ActivityField.REACH, "activity.invalid.reachUnknown", code)));
    }

    @Test
    void findsByEveryFilter() {
        ActivityId id = register(network());
        register(ActivityMother.titled("Noe annet " + mark));
        PriorityId priority = read(id).content().otherPriorities().iterator().next();
        List<ActivityFilter> each = List.of(
                filter("kind", ActivityKind.NETWORK),
                filter("status", ActivityStatus.ONGOING),
                filter("year", 2027),
                filter("priority", priority),
                filter("place", "3907"),
                filter("takingPart", true),
                filter("together", true),
                filter("funding", FundingState.GRANTED));
        for (ActivityFilter filter : each) {
            assertThat(inVestfold(() -> activities.list(filter, PageRequest.of(0, 10))))
                    .as(filter.toString())
                    .extracting(ActivityListItem::id)
                    .containsExactly(id);
        }
        ActivityListItem item = inVestfold(() -> activities.list(each.getFirst(), PageRequest.of(0, 10)))
                .getFirst();
        assertThat(item.reached()).isEqualTo(1);
        assertThat(item.coArrangers()).isEqualTo(1);
        assertThat(item.mainPriority()).isEqualTo(read(id).content().mainPriority());
        assertThat(inVestfold(() -> activities.list(filter("year", 2025), PageRequest.of(0, 10))))
                .isEmpty();
        assertThat(inVestfold(() ->
                        activities.list(filter("publication", PublicationState.UNPUBLISHED), PageRequest.of(0, 10))))
                .hasSize(2);
    }

    @Test
    void findsWhatStandsBehindTheFiguresOfAYear() {
        ActivityId id = register(network());
        register(ActivityMother.withStatus(network(), ActivityStatus.CANCELLED));
        // The network has money in 2026 alone, 3905 takes part, and 3907 is invited.
        assertThat(found(behind(2026, "3905", true, Optional.empty()))).containsExactly(id);
        assertThat(found(behind(2026, "3907", true, Optional.empty()))).isEmpty();
        assertThat(found(behind(2027, "3905", true, Optional.empty()))).containsExactly(id);
        assertThat(found(behind(2026, "3905", false, Optional.of(FundingState.GRANTED))))
                .hasSize(2);
        assertThat(found(behind(2026, "3905", false, Optional.of(FundingState.PLANNED))))
                .isEmpty();
        assertThat(found(behind(2027, "3905", false, Optional.of(FundingState.GRANTED))))
                .isEmpty();
    }

    private List<ActivityId> found(ActivityFilter filter) {
        return inVestfold(() -> activities.list(filter, PageRequest.of(0, 10))).stream()
                .map(ActivityListItem::id)
                .toList();
    }

    private ActivityFilter behind(int year, String place, boolean takingPart, Optional<FundingState> funding) {
        return ActivityFilterBuilder.builder()
                .text(mark)
                .year(Optional.of(year))
                .territoryCode(Optional.of(place))
                .takingPart(takingPart)
                .funding(funding)
                .build();
    }

    private ActivityFilter filter(String by, Object value) {
        return ActivityFilterBuilder.builder()
                .text(mark)
                .kind(only(by, "kind", value, ActivityKind.class))
                .status(only(by, "status", value, ActivityStatus.class))
                .year(only(by, "year", value, Integer.class))
                .priority(only(by, "priority", value, PriorityId.class))
                .territoryCode(only(by, "place", value, String.class))
                .takingPart(by.equals("takingPart"))
                .coArranged(only(by, "together", value, Boolean.class))
                .funding(only(by, "funding", value, FundingState.class))
                .publication(only(by, "publication", value, PublicationState.class))
                .archived(by.equals("archived"))
                .build();
    }

    private static <T> Optional<T> only(String by, String filter, Object value, Class<T> type) {
        return by.equals(filter) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    @Test
    void sortsNorwegianLettersLastAndPagesWithoutGaps() {
        for (String title : List.of("Å", "Ø", "Æ", "a", "B")) {
            register(ActivityMother.titled(title + " " + mark));
        }
        Sort byTitle = Sort.by(ActivityOrder.TITLE.name());
        List<String> titles = IntStream.range(0, 3)
                .boxed()
                .flatMap(page -> inVestfold(() -> activities.list(marked(), PageRequest.of(page, 2, byTitle))).stream())
                .map(item -> item.title().substring(0, 1))
                .toList();
        assertThat(titles).containsExactly("a", "B", "Æ", "Ø", "Å");
    }

    @Test
    void searchesWhateverTheCaseAndTakesPercentSignsAsTheyAre() {
        register(ActivityMother.titled("50 % ÅRLIG " + mark));
        assertThat(inVestfold(
                        () -> activities.list(ActivityMother.searching("50 % årlig " + mark), PageRequest.of(0, 5))))
                .hasSize(1);
        assertThat(inVestfold(
                        () -> activities.list(ActivityMother.searching("5_ % årlig " + mark), PageRequest.of(0, 5))))
                .isEmpty();
    }

    @Test
    void searchesWordsInAnyOrder() {
        register(ActivityMother.titled("Fagdag om A\u030arshjul og demens " + mark));
        for (String typed : List.of("demens fagdag ", "åRSHJUL\u00a0\tdemens ", "a\u030ars\u200bhjul ")) {
            assertThat(inVestfold(() -> activities.list(ActivityMother.searching(typed + mark), PageRequest.of(0, 5))))
                    .as(typed)
                    .hasSize(1);
        }
        assertThat(inVestfold(() ->
                        activities.list(ActivityMother.searching("demens nettverk " + mark), PageRequest.of(0, 5))))
                .isEmpty();
    }

    @Test
    void suggestsWhatTheCentreItselfHasWritten() {
        register(ActivityMother.withResponsible(network(), "Ansvarlig " + mark));
        assertThat(inVestfold(() -> suggestions.responsible())).contains("Ansvarlig " + mark);
        assertThat(inOppland(() -> suggestions.responsible())).doesNotContain("Ansvarlig " + mark);
        assertThat(inVestfold(() -> suggestions.partners())).contains("Høgskolen");
        assertThat(inVestfold(() -> suggestions.focusAreas())).contains("Pårørende");
        assertThat(inVestfold(() -> activities.years()))
                .hasValueSatisfying(span -> assertThat(span.last()).isGreaterThanOrEqualTo(2027));
    }

    @Test
    void keepsAPartnerOnceAndAsItWasWrittenFirst() {
        String first = "Sykehuset i Åsgård " + mark + "-Vest HF";
        register(ActivityMother.withFocusAreas(
                ActivityMother.withPartners(network(), List.of(first)), List.of("Årshjul " + mark)));
        List<String> spellings = List.of(
                first.toLowerCase(Locale.ROOT),
                first.toUpperCase(Locale.ROOT),
                first.replace(" ", "  "),
                first.replace("-", " – "),
                first.replace(" HF", ""),
                first.replace("HF", "H.F."),
                Normalizer.normalize(first, Normalizer.Form.NFD));

        ActivityId all = register(ActivityMother.withFocusAreas(
                ActivityMother.withPartners(ActivityMother.titled("Alle " + mark), spellings),
                List.of("årshjul " + mark, "ÅRSHJUL-" + mark)));
        assertThat(content(all).partners()).containsExactly(first);
        assertThat(content(all).focusAreas()).containsExactly("Årshjul " + mark);
        for (String spelling : spellings) {
            ActivityId one = register(
                    ActivityMother.withPartners(ActivityMother.titled("En " + mark), List.of(spelling, "Ny " + mark)));
            assertThat(content(one).partners()).as(spelling).containsExactly("Ny " + mark, first);
            assertThat(NameKey.containing(inVestfold(() -> suggestions.partners()), spelling))
                    .as(spelling)
                    .containsExactly(first);
        }

        // Another centre writes as it likes.
        assertThat(inOppland(() -> suggestions.partners())).doesNotContain(first);
    }

    @Test
    void letsAnActivitysOwnSpellingBeCorrected() {
        String before = "sykehuset i vestfold " + mark;
        String after = "Sykehuset i Vestfold " + mark + " HF";
        register(ActivityMother.withPartners(ActivityMother.titled("En annen"), List.of(before)));
        ActivityId id = register(ActivityMother.withFocusAreas(
                ActivityMother.withPartners(network(), List.of(before, "Ny " + mark)), List.of("årshjul " + mark)));
        ActivityContent corrected = ActivityMother.withFocusAreas(
                ActivityMother.withPartners(network(), List.of(after, "Ny " + mark)), List.of("Årshjul " + mark));
        inVestfold(() -> {
            activities.rework(id, 0, corrected, null);
            return "";
        });
        assertThat(content(id).partners()).containsExactlyInAnyOrder(after, "Ny " + mark);
        assertThat(content(id).focusAreas()).containsExactly("Årshjul " + mark);
    }

    @Test
    void leavesALinksTextEmptyWhenItsAddressChanges() {
        ActivityId id = register(ActivityMother.withLinks(
                ActivityMother.titled("Lenke " + mark), new Link("www.usht.no/sok?tema=a|b", " ")));
        assertThat(content(id).links()).containsExactly(new Link("https://www.usht.no/sok?tema=a%7Cb", ""));
        assertThat(content(id).links().getFirst().text()).isEqualTo("https://www.usht.no/sok?tema=a%7Cb");

        inVestfold(() -> {
            activities.rework(
                    id,
                    0,
                    ActivityMother.withLinks(
                            content(id),
                            new Link(
                                    "https://usht.no/ny",
                                    content(id).links().getFirst().label())),
                    null);
            return "";
        });
        assertThat(content(id).links()).containsExactly(new Link("https://usht.no/ny", ""));
    }

    private ActivityContent content(ActivityId id) {
        return inVestfold(() -> activities.find(id)).orElseThrow().content();
    }

    @Test
    void leavesWhatIsArchivedOutOfListsUntilItIsBroughtBack() {
        ActivityId id = register(network());
        inVestfold(() -> {
            activities.archive(id, 0);
            return "";
        });
        assertThat(found(filter("status", ActivityStatus.ONGOING))).isEmpty();
        assertThat(found(filter("archived", true))).containsExactly(id);
        assertThat(read(id).archivedAt()).isPresent();
        assertThatThrownBy(() -> inVestfold(() -> {
                    activities.bringBack(id, 0);
                    return "";
                }))
                .isInstanceOf(ChangedMeanwhileException.class);
        inVestfold(() -> {
            activities.bringBack(id, 1);
            return "";
        });
        assertThat(found(marked())).containsExactly(id);
        assertThat(found(filter("archived", true))).isEmpty();
    }

    @Test
    void deletesWhatNobodyHasSeen() {
        ActivityId whole = register(network());
        ActivityId part = register(ActivityMother.withParent(ActivityMother.titled("Del " + mark), whole));
        assertThatThrownBy(() -> inVestfold(() -> {
                    activities.delete(whole, 0);
                    return "";
                }))
                .asInstanceOf(type(StepRefusedException.class))
                .satisfies(refused ->
                        assertThat(refused.problems()).containsExactly(Problem.ofAll("activity.ending.hasParts")));
        inVestfold(() -> {
            activities.delete(part, 0);
            activities.delete(whole, 0);
            return "";
        });
        assertThat(inVestfold(() -> activities.find(whole))).isEmpty();
    }
}
