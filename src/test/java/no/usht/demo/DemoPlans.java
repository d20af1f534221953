package no.usht.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.usht.access.Role;
import no.usht.demo.DemoActivity.PriorityRef;
import no.usht.demo.DemoContent.FactActivity;
import no.usht.demo.DemoContent.FactStrategy;
import no.usht.demo.DemoContent.IndicatorTemplate;
import no.usht.demo.DemoContent.MeasureTemplate;
import no.usht.demo.DemoContent.Planning;
import no.usht.demo.DemoContent.Surroundings;
import no.usht.demo.DemoContent.Words;
import no.usht.plan.ActionPlanContent;
import no.usht.plan.Counting;
import no.usht.plan.FocusArea;
import no.usht.plan.Goal;
import no.usht.plan.GoalId;
import no.usht.plan.Indicator;
import no.usht.plan.Light;
import no.usht.plan.MeasureContent;
import no.usht.plan.MeasureStatus;
import no.usht.plan.Outcome;
import no.usht.plan.StrategyContent;
import no.usht.plan.StrategyGoal;
import no.usht.plan.StrategyState;
import no.usht.plan.Tertial;
import no.usht.shared.Norwegian;
import no.usht.tenancy.Workspace;

/**
 * The strategies and action plans of one centre, before they have ids.
 *
 * @param plans the oldest first
 */
record DemoPlans(List<StrategyContent> strategies, List<Plan> plans) {

    /** The year in which the priorities came that held until the newest. */
    private static final int OLDER_PRIORITIES = 2021;

    /** The year in which the newest priorities came. */
    private static final int NEWER_PRIORITIES = 2026;

    /** Of so many centres, one has not adopted its newest plan, and one has changed it since. */
    private static final int STATES = 5;

    /**
     * One year's plan.
     *
     * @param adopted when; empty for a draft
     */
    record Plan(ActionPlanContent content, Optional<Instant> adopted, List<Planned> measures) {}

    /**
     * A measure in it.
     *
     * @param key the same in each year in which it goes on
     * @param content but for what has an id
     * @param goal place of its goal, from 0
     * @param carriedOutBy which activities, by title, carry it out
     * @param late whether it came after the plan was adopted
     */
    record Planned(
            String key,
            MeasureContent content,
            int goal,
            List<PriorityRef> priorities,
            BiPredicate<String, DemoActivity> carriedOutBy,
            boolean late) {}

    /** Always the same for the same centre and day. */
    static DemoPlans of(DemoCentre centre, DemoContent content, LocalDate today) {
        return new Making(centre, content, today).all();
    }

    private static final class Making {

        private final DemoCentre centre;
        private final DemoContent content;
        private final Planning planning;
        private final LocalDate today;
        private final Random random;
        private final List<StrategyContent> strategies;

        Making(DemoCentre centre, DemoContent content, LocalDate today) {
            this.centre = centre;
            this.content = content;
            this.planning = content.planning();
            this.today = today;
            this.random = new Random(centre.key().value().hashCode());
            this.strategies = strategies();
        }

        DemoPlans all() {
            List<Plan> plans = new ArrayList<>();
            if (centre.key().equals(Oppland2021.CENTRE)) {
                plans.add(oppland2021());
            }
            plans.add(plan(NEWER_PRIORITIES - 1));
            plans.add(plan(NEWER_PRIORITIES));
            return new DemoPlans(strategies, plans);
        }

        private String in(Words words) {
            return words.in(centre.language()).replace("{område}", centre.areaName());
        }

        private List<StrategyContent> strategies() {
            List<StrategyContent> all = new ArrayList<>(
                    planning.strategies().getOrDefault(centre.key().value(), List.of()).stream()
                            .map(Making::known)
                            .toList());
            if (all.stream().noneMatch(strategy -> strategy.standing().holds())) {
                all.add(invented(NEWER_PRIORITIES - 2, StrategyState.IN_FORCE));
                all.add(invented(NEWER_PRIORITIES - 6, StrategyState.SUPERSEDED));
            }
            return all;
        }

        private static StrategyContent known(FactStrategy fact) {
            return new StrategyContent(
                    fact.title(),
                    fact.years().getFirst(),
                    fact.years().getLast(),
                    fact.vision(),
                    fact.aim(),
                    fact.areas().stream()
                            .map(area -> new FocusArea(
                                    area,
                                    Objects.requireNonNullElse(fact.about(), Map.<String, String>of())
                                            .getOrDefault(area, "")))
                            .toList(),
                    fact.goals().stream().map(StrategyGoal::new).toList(),
                    fact.state());
        }

        private StrategyContent invented(int first, StrategyState state) {
            DemoContent.StrategyTemplate template = planning.strategy();
            return new StrategyContent(
                    in(template.title())
                            .replace("{første}", String.valueOf(first))
                            .replace("{siste}", String.valueOf(first + 3)),
                    first,
                    first + 3,
                    in(template.vision()),
                    in(template.aim()),
                    template.areas().stream()
                            .map(area -> new FocusArea(in(area), ""))
                            .toList(),
                    template.goals().stream()
                            .map(goal -> new StrategyGoal(in(goal)))
                            .toList(),
                    state);
        }

        private StrategyContent inForce() {
            return strategies.stream()
                    .filter(strategy -> strategy.standing().holds())
                    .findFirst()
                    .orElseThrow();
        }

        private Plan plan(int year) {
            int luck = Math.floorMod(centre.key().value().hashCode(), STATES);
            boolean newest = year == NEWER_PRIORITIES;
            List<Planned> measures = new ArrayList<>();
            for (int i = 0; i < planning.measures().size(); i++) {
                MeasureTemplate template = planning.measures().get(i);
                if (isIn(template, year)) {
                    // The last one came when the plan was adopted already.
                    boolean late = newest && i == planning.measures().size() - 1 && isChanged(luck);
                    measures.add(measure(template, i, year, late));
                }
            }
            ActionPlanContent plan = ActionPlanContent.ofYear(year, "Handlingsplan " + year)
                    .with(it -> it.introduction(centre.language()
                                    .pick(
                                            "Planen bygger på oppdragsbrevet og på det kommunene har meldt inn.",
                                            "Planen byggjer på oppdragsbrevet og på det kommunane har meldt inn."))
                            .goals(planning.goals().stream()
                                    .map(goal -> new Goal(new GoalId(UUID.randomUUID()), in(goal)))
                                    .toList()));
            return new Plan(
                    plan,
                    newest && luck == 0
                            ? Optional.empty()
                            : Optional.of(at(LocalDate.of(year, 2, 10).plusDays(luck))),
                    measures);
        }

        private boolean isChanged(int luck) {
            return luck == 1 || centre.key().value().equals("vestfold");
        }

        /** Not where the priorities that it would serve had not come yet, or the centre does nothing about them. */
        private boolean isIn(MeasureTemplate template, int year) {
            int since = since(year);
            Surroundings around = Objects.requireNonNull(content.surroundings().get(centre.key()));
            List<String> served = template.serves().getOrDefault(since, List.of());
            return template.serves().containsKey(since)
                    && served.stream().noneMatch(priority -> around.hasGap(since, priority));
        }

        private static int since(int year) {
            return year < NEWER_PRIORITIES ? OLDER_PRIORITIES : NEWER_PRIORITIES;
        }

        private static Instant at(LocalDate day) {
            return day.atTime(10, 15).atZone(Norwegian.ZONE).toInstant();
        }

        private Planned measure(MeasureTemplate template, int place, int year, boolean late) {
            String responsible = responsible(place, year);
            List<MeasureStatus> statuses = statuses(year, responsible);
            StrategyContent strategy = inForce();
            boolean goesOn = isIn(template, NEWER_PRIORITIES);
            MeasureContent measure = MeasureContent.empty()
                    .with(it -> it.title(template.title(centre.language()))
                            .why(in(template.why()))
                            .responsible(responsible)
                            .from(LocalDate.of(year, 1 + random.nextInt(3), 1))
                            .to(LocalDate.of(year, 12, 15))
                            .deadline(LocalDate.of(year, 6 + random.nextInt(6), 20))
                            .focusArea(strategy.focusAreas()
                                    .get(place % strategy.focusAreas().size())
                                    .name())
                            .strategyGoal(strategy.goals()
                                    .get(place % strategy.goals().size())
                                    .text())
                            .hours(template.hours())
                            .positionPercentage(template.percentage())
                            .indicators(List.of(indicator(template.indicator(), statuses, year)))
                            .statuses(statuses)
                            .outcome(year == NEWER_PRIORITIES ? null : goesOn ? Outcome.CONTINUED : Outcome.DROPPED)
                            .outcomeReason(
                                    year == NEWER_PRIORITIES || goesOn
                                            ? ""
                                            : centre.language()
                                                    .pick(
                                                            "Kommunene har bedt om noe annet.",
                                                            "Kommunane har bede om noko anna.")));
            return new Planned(
                    template.nb(),
                    measure,
                    template.goal(),
                    // Of the year before the newest, no priorities are known.
                    year < NEWER_PRIORITIES
                            ? List.of()
                            : template.serves().getOrDefault(year, List.of()).stream()
                                    .map(priority -> new PriorityRef(year, priority))
                                    .toList(),
                    (title, activity) -> touches(activity, year)
                            && template.words().stream()
                                    .anyMatch(word ->
                                            title.toLowerCase(Locale.ROOT).contains(word)),
                    late);
        }

        /** The first measure of the newest plan is somebody's who can sign in, so that there is somebody to remind. */
        private String responsible(int place, int year) {
            String invented = DemoNames.pick(random);
            return place > 0 || year < NEWER_PRIORITIES
                    ? invented
                    : DemoPersons.all().stream()
                            .filter(person -> person.memberships().stream()
                                    .anyMatch(membership -> membership.role() == Role.STAFF
                                            && membership.workspace().equals(Workspace.centre(centre.key()))))
                            .map(DemoPerson::name)
                            .findFirst()
                            .orElse(invented);
        }

        private static boolean touches(DemoActivity activity, int year) {
            LocalDate to = activity.to();
            return activity.from().getYear() <= year && (to == null || to.getYear() >= year);
        }

        private List<MeasureStatus> statuses(int year, String responsible) {
            List<MeasureStatus> said = new ArrayList<>();
            for (Tertial tertial : Tertial.values()) {
                LocalDate end = tertial.usualEnd(year);
                int luck = random.nextInt(12);
                LocalDate day = end.plusDays(1 + random.nextInt(9));
                // The last one is not yet told of everywhere.
                if (!day.isBefore(today) || (end.plusMonths(4).isAfter(today) && luck == 11)) {
                    continue;
                }
                Light light = luck < 7 ? Light.GREEN : luck < 10 ? Light.YELLOW : Light.RED;
                List<DemoContent.Reason> fitting = planning.reasons().stream()
                        .filter(reason -> reason.light() == light)
                        .toList();
                MeasureStatus status = MeasureStatus.blank(tertial)
                        .with(it -> it.light(light).saidBy(responsible).saidAt(at(day)));
                said.add(fitting.isEmpty() ? status : explained(status, fitting.get(random.nextInt(fitting.size()))));
            }
            return said;
        }

        private MeasureStatus explained(MeasureStatus status, DemoContent.Reason reason) {
            return status.with(it ->
                    it.reason(centre.language().pick(reason.nb(), reason.nn())).remedy(in(reason.remedy())));
        }

        /** A third of the way a tertial where all is well, else less. */
        private Indicator indicator(IndicatorTemplate template, List<MeasureStatus> statuses, int year) {
            Indicator indicator = Indicator.blank()
                    .with(it -> it.name(centre.language().pick(template.nb(), template.nn()))
                            .unit(in(template.unit()))
                            .baseline(template.from())
                            .target(template.to()));
            // People meet in the demo's newest year alone.
            if (template.counted() != null && template.kind() != null && year == NEWER_PRIORITIES) {
                return indicator.withCounting(Counting.of(template.counted()).ofKind(template.kind()));
            }
            BigDecimal third = template.to()
                    .subtract(template.from())
                    .divide(BigDecimal.valueOf(Tertial.values().length), 4, RoundingMode.HALF_UP);
            BigDecimal now = template.from();
            for (MeasureStatus status : statuses) {
                now = now.add(
                        status.light() == Light.GREEN ? third : third.divide(BigDecimal.TWO, RoundingMode.HALF_UP));
                indicator = Indicator.actual(status.tertial())
                        .with(indicator, now.setScale(template.from().scale(), RoundingMode.HALF_UP));
            }
            return indicator;
        }

        /** One goal for each priority's assignment, one measure for each thing that was under way. */
        private Plan oppland2021() {
            Map<String, List<FactActivity>> facts = content.oppland2021();
            List<String> priorities = List.copyOf(facts.keySet());
            List<Planned> measures = IntStream.range(0, priorities.size())
                    .boxed()
                    .flatMap(place -> Objects.requireNonNull(facts.get(priorities.get(place))).stream()
                            .map(fact -> measure2021(fact, place, priorities.get(place))))
                    .toList();
            return new Plan(
                    ActionPlanContent.ofYear(Oppland2021.YEAR, "Handlingsplan " + Oppland2021.YEAR)
                            .withIntroduction(planning.introduction2021())
                            .withGoals(priorities.stream()
                                    .map(priority -> new Goal(
                                            new GoalId(UUID.randomUUID()),
                                            Objects.requireNonNull(
                                                    planning.assignments2021().get(priority))))
                                    .toList()),
                    Optional.of(at(LocalDate.of(Oppland2021.YEAR, 3, 20))),
                    measures);
        }

        private static Planned measure2021(FactActivity fact, int goal, String priority) {
            Set<String> names = new HashSet<>(Stream.concat(Stream.of(fact), fact.parts().stream())
                    .map(FactActivity::name)
                    .toList());
            String note = Objects.requireNonNullElse(fact.note(), "");
            return new Planned(
                    fact.name(),
                    MeasureContent.empty()
                            .with(it -> it.title(fact.name())
                                    .why(fact.conditional() ? "Forutsatt finansiering" : note)
                                    .indicators(Oppland2021.indicators(fact))
                                    .from(LocalDate.of(Oppland2021.YEAR, 1, 1))
                                    .to(LocalDate.of(Oppland2021.YEAR, 12, 31))),
                    goal,
                    List.of(new PriorityRef(Oppland2021.YEAR, priority)),
                    (title, activity) -> activity.from().getYear() == Oppland2021.YEAR && names.contains(title),
                    false);
        }
    }
}
