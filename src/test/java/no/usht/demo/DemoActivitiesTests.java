package no.usht.demo;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.activity.ActivityContent;
import no.usht.activity.ActivityRules;
import no.usht.demo.DemoActivity.Course;
import no.usht.demo.DemoActivity.PriorityRef;
import no.usht.demo.DemoContent.FactActivity;
import no.usht.demo.DemoContent.Texts;
import no.usht.lifecycle.TenantFiles;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingState;
import no.usht.shared.Language;
import no.usht.tenancy.CentreKey;
import org.junit.jupiter.api.Test;

class DemoActivitiesTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final DemoContent CONTENT = DemoContent.read();
    private static final List<DemoCentre> CENTRES =
            TenantFiles.read(Path.of("tenants")).stream().map(DemoCentre::of).toList();
    private static final Map<DemoCentre, List<DemoActivity>> INVENTED = invent();

    private static Map<DemoCentre, List<DemoActivity>> invent() {
        DemoActivities activities = new DemoActivities(CONTENT, CLOCK);
        return CENTRES.stream()
                .collect(toMap(
                        identity(),
                        centre -> activities.of(centre).stream()
                                .flatMap(DemoActivity::withParts)
                                .toList(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static Stream<DemoActivity> all() {
        return INVENTED.values().stream().flatMap(List::stream);
    }

    private static List<DemoActivity> of(String centre) {
        return INVENTED.entrySet().stream()
                .filter(entry -> entry.getKey().key().value().equals(centre))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    @Test
    void inventsTheSameEachTime() {
        assertThat(invent()).isEqualTo(INVENTED);
    }

    @Test
    void givesEveryCentreEnoughToShow() {
        assertThat(INVENTED)
                .hasSize(21)
                .allSatisfy((centre, activities) ->
                        assertThat(activities.size()).as(centre.key().value()).isBetween(40, DemoActivities.MOST));
    }

    @Test
    void keepsTheRulesOfEveryActivity() {
        assertThat(all().map(activity -> activity.content(
                                null,
                                served -> new PriorityId(
                                        new UUID(served.year(), served.key().hashCode()))))
                        .flatMap(content -> ActivityRules.check(content).stream()))
                .isEmpty();
    }

    @Test
    void showsEveryKindStatusStateAndCourse() {
        assertThat(all().map(DemoActivity::kind)).contains(ActivityKind.values());
        assertThat(all().map(DemoActivity::status)).contains(ActivityStatus.values());
        assertThat(all().map(activity -> activity.handOver().course())).contains(Course.values());
        assertThat(all().flatMap(activity -> activity.funding().stream()).map(ActivityContent.Funding::state))
                .contains(FundingState.values());
    }

    @Test
    void marksEveryAmountAsFictional() {
        assertThat(all().flatMap(activity -> activity.funding().stream()))
                .isNotEmpty()
                .allMatch(ActivityContent.Funding::fictional);
    }

    @Test
    void publishesAboutTwoOfThree() {
        long published = all().filter(activity -> activity.handOver().course() != Course.NEVER_PUBLISHED)
                .count();
        assertThat(100 * published / all().count()).isBetween(60L, 80L);
        assertThat(CENTRES)
                .allSatisfy(centre -> assertThat(of(centre.key().value()).stream()
                                .map(it -> it.handOver().course()))
                        .contains(Course.NEVER_PUBLISHED, Course.PUBLISHED, Course.PUBLISHED_AGAIN, Course.WITHDRAWN));
    }

    @Test
    void handsNothingOverInTheFuture() {
        assertThat(all().map(DemoActivity::handOver)).allSatisfy(handOver -> {
            assertThat(handOver.registered()).isBefore(handOver.published());
            assertThat(handOver.published()).isBefore(handOver.later());
            assertThat(handOver.later()).isBefore(CLOCK.instant());
        });
    }

    @Test
    void namesNobodyButTheInventedPeople() {
        Set<String> names = DemoNames.GIVEN.stream()
                .flatMap(given -> DemoNames.FAMILY.stream().map(family -> given + " " + family))
                .collect(toSet());
        assertThat(all().map(DemoActivity::responsible).filter(name -> !name.isEmpty()))
                .isNotEmpty()
                .allMatch(names::contains);
        assertThat(of("oppland").stream().filter(DemoActivitiesTests::isFact).map(DemoActivity::responsible))
                .containsOnly("");
    }

    @Test
    void writesNynorskForTheCentresThatDo() {
        Set<String> nynorsk = goals(Language.NN);
        Set<String> bokmaal = goals(Language.NB);
        assertThat(of("buskerud")).isNotEmpty().allMatch(activity -> nynorsk.contains(goal(activity, "Buskerud")));
        assertThat(of("sogn-og-fjordane"))
                .isNotEmpty()
                .allMatch(activity -> nynorsk.contains(goal(activity, "Sogn og Fjordane")));
        assertThat(of("vestfold")).isNotEmpty().allMatch(activity -> bokmaal.contains(goal(activity, "Vestfold")));
    }

    private static Set<String> goals(Language language) {
        return CONTENT.templates().stream()
                .flatMap(template -> Stream.concat(
                        Stream.of(template.texts(language).goal()),
                        template.parts().stream().map(part -> part.goal().in(language))))
                .collect(toSet());
    }

    private static String goal(DemoActivity activity, String area) {
        return activity.goal().replace(area, "{område}");
    }

    @Test
    void writesEveryTextInBothForms() {
        assertThat(CONTENT.templates()).allSatisfy(template -> {
            assertThat(words(template.nb())).as(template.key()).noneMatch(String::isBlank);
            assertThat(words(template.nn())).as(template.key()).noneMatch(String::isBlank);
            assertThat(template.nn()).as(template.key()).isNotEqualTo(template.nb());
            assertThat(template.yearly())
                    .as(template.key())
                    .isEqualTo(template.nb().title().contains("{år}"))
                    .isEqualTo(template.nn().title().contains("{år}"));
        });
        assertThat(all()).noneMatch(activity -> activity.toString().contains("{"));
    }

    private static Stream<String> words(Texts texts) {
        return Stream.concat(
                Stream.of(texts.title(), texts.background(), texts.goal(), texts.method(), texts.result()),
                texts.focus().stream());
    }

    @Test
    void knowsThePrioritiesThatItServes() {
        Set<PriorityRef> known = Stream.concat(
                        Stream.of(
                                        "leve-hele-livet",
                                        "demensplan-2025",
                                        "pasientsikkerhet",
                                        "utviklingshemming",
                                        "velferdsteknologi")
                                .map(key -> new PriorityRef(2021, key)),
                        Stream.of(
                                        "bo-trygt-hjemme",
                                        "helse-samhandlingsplan",
                                        "opptrappingsplan-psykisk-helse",
                                        "demensplan",
                                        "tryggest",
                                        "ledelse-kvalitetsforbedring",
                                        "prioriteringsveileder")
                                .map(key -> new PriorityRef(2026, key)))
                .collect(toSet());
        assertThat(all().flatMap(activity -> activity.priorities().stream()).collect(toSet()))
                .isEqualTo(known);
    }

    @Test
    void leavesSomeCentresWithoutADementiaPlan() {
        PriorityRef plan = new PriorityRef(2026, "demensplan");
        assertThat(CENTRES.stream()
                        .map(centre -> centre.key().value())
                        .filter(key -> of(key).stream()
                                .noneMatch(activity -> activity.priorities().contains(plan))))
                .contains("aust-agder", "finnmark", "nord-trondelag", "oslo")
                .hasSizeLessThan(8);
    }

    @Test
    void reachesMostOfTheCountryButNotAll() {
        Set<String> area =
                CENTRES.stream().flatMap(centre -> centre.area().stream()).collect(toSet());
        Set<String> takingPart = all().flatMap(activity -> activity.reach().stream())
                .filter(ActivityContent.Reach::takingPart)
                .map(ActivityContent.Reach::territoryCode)
                .collect(toSet());
        assertThat(area).containsAll(takingPart);
        Set<String> never = new HashSet<>(area);
        never.removeAll(takingPart);
        assertThat(100 * never.size() / area.size())
                .as("percent never reached: %s", never)
                .isBetween(6, 14);
    }

    @Test
    void staysInsideEachCentresArea() {
        assertThat(INVENTED)
                .allSatisfy((centre, activities) -> assertThat(activities.stream()
                                .flatMap(activity -> activity.reach().stream())
                                .map(ActivityContent.Reach::territoryCode)
                                .distinct())
                        .as(centre.key().value())
                        .isSubsetOf(centre.area()));
    }

    @Test
    void runsTogetherWithOtherCentresOnly() {
        Set<CentreKey> keys = CENTRES.stream().map(DemoCentre::key).collect(toSet());
        assertThat(INVENTED)
                .allSatisfy((centre, activities) -> assertThat(
                                activities.stream().flatMap(activity -> activity.coArrangers().stream()))
                        .doesNotContain(centre.key())
                        .isSubsetOf(keys));
        long together =
                all().filter(activity -> !activity.coArrangers().isEmpty()).count();
        assertThat(100 * together / all().count()).isBetween(8L, 18L);
    }

    @Test
    void carriesOverOpplandsYearWordForWord() {
        Map<String, Set<String>> facts = CONTENT.oppland2021().entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .flatMap(fact -> Stream.concat(Stream.of(fact), fact.parts().stream()))
                                .map(FactActivity::name)
                                .collect(toSet())));
        Map<String, Set<String>> entered = of("oppland").stream()
                .filter(DemoActivitiesTests::isFact)
                .collect(groupingBy(
                        activity -> activity.priorities().getFirst().key(),
                        Collectors.mapping(DemoActivity::title, toSet())));
        assertThat(entered).isEqualTo(facts);
        assertThat(of("oppland").stream().filter(DemoActivitiesTests::isFact).count())
                .isEqualTo(36);
        assertThat(of("oppland")).anySatisfy(activity -> {
            assertThat(activity.title()).isEqualTo("Demensnettverk Innlandet");
            assertThat(activity.coArrangers()).containsExactly(new CentreKey("hedmark"));
        });
        assertThat(of("oppland").stream()
                        .filter(DemoActivitiesTests::isFact)
                        .filter(activity -> !activity.funding().isEmpty())
                        .collect(groupingBy(DemoActivity::title, counting())))
                .containsOnlyKeys("Øvelse gjør mester", "PRACTIC");
    }

    /**
     * The facts are no part of the program, so what is compared is a digest of them: of all names in their order, each behind its
     * priority and the activity that it is a part of.
     */
    @Test
    void namesWhatThePresentationNamesAndInItsOrder() throws NoSuchAlgorithmException {
        List<String> names = CONTENT.oppland2021().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .flatMap(fact -> Stream.concat(
                                        Stream.of(fact.name()),
                                        fact.parts().stream().map(part -> fact.name() + "\t" + part.name()))
                                .map(name -> entry.getKey() + "\t" + name)))
                .toList();
        assertThat(names)
                .hasSize(36)
                .startsWith("leve-hele-livet\tRegional støtteapparat")
                .contains(
                        "pasientsikkerhet\tLæringsnettverk i pasientsikkerhet og forbedringsarbeid\tSnakk om"
                                + " forbedring",
                        "velferdsteknologi\tNasjonalt velferdsteknologiprogram og interregionalt samarbeid")
                .endsWith("velferdsteknologi\tFremtidens hjemmetjeneste");
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(String.join("\n", names).getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("b642a3ec812cf86bb8c4ac720546963d22795f2d28e8fa68c5e0a73e1e248a95");
    }

    private static boolean isFact(DemoActivity activity) {
        return activity.from().getYear() == Oppland2021.YEAR;
    }
}
