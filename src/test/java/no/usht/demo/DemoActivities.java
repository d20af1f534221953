package no.usht.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.usht.activity.ActivityContent;
import no.usht.demo.DemoActivity.Course;
import no.usht.demo.DemoActivity.HandOver;
import no.usht.demo.DemoActivity.PriorityRef;
import no.usht.demo.DemoContent.Part;
import no.usht.demo.DemoContent.Surroundings;
import no.usht.demo.DemoContent.Template;
import no.usht.demo.DemoContent.Texts;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/** Invents a centre's activities: the same ones each time it is asked on the same day. */
final class DemoActivities {

    /** The years that the activities are spread over. */
    static final int FIRST_YEAR = 2021;

    /** See {@link #FIRST_YEAR}. */
    static final int LAST_YEAR = 2026;

    static final int FEWEST = 41;
    static final int MOST = 50;

    /** The years whose national priorities are known. */
    private static final List<Integer> PRIORITY_YEARS = List.of(FIRST_YEAR, LAST_YEAR);

    /** Months in which people come to a conference. */
    private static final List<Integer> CONFERENCE_MONTHS = List.of(1, 2, 3, 4, 5, 9, 10, 11);

    private final DemoContent content;
    private final Instant now;
    private final LocalDate today;

    DemoActivities(DemoContent content, Clock clock) {
        this.content = content;
        this.now = clock.instant();
        this.today = LocalDate.ofInstant(now, Norwegian.ZONE);
    }

    /** The activities of that centre, larger ones with their parts inside. */
    List<DemoActivity> of(DemoCentre centre) {
        List<DemoActivity> facts =
                centre.key().equals(Oppland2021.CENTRE) ? Oppland2021.activities(content, today) : List.of();
        return Stream.concat(facts.stream(), new Invention(centre, facts).activities().stream())
                .toList();
    }

    /** One centre's turn; its random numbers depend on nothing but its key. */
    private final class Invention {

        private final DemoCentre centre;
        private final Surroundings around;
        private final Random random;
        private final DemoReach reach;
        private final DemoFunding funding;
        private final int wanted;
        private final int firstYear;

        Invention(DemoCentre centre, List<DemoActivity> facts) {
            this.centre = centre;
            this.around = Objects.requireNonNull(
                    content.surroundings().get(centre.key()), () -> "No surroundings of " + centre.key());
            this.random = new Random(centre.key().value().hashCode() * 1_000_003L);
            this.reach = new DemoReach(centre, random);
            this.funding = new DemoFunding(today.getYear(), random);
            int known = (int) facts.stream().flatMap(DemoActivity::withParts).count();
            // Beside the facts there is little room: all of it is used.
            this.wanted = facts.isEmpty() ? between(FEWEST, MOST) : MOST - known;
            // Nothing invented stands beside the facts.
            this.firstYear = facts.isEmpty() ? FIRST_YEAR : FIRST_YEAR + 1;
        }

        List<DemoActivity> activities() {
            List<Draft> drafts = chosen();
            List<Course> courses = courses(drafts);
            return IntStream.range(0, drafts.size())
                    .mapToObj(index -> activity(drafts.get(index), courses.get(index)))
                    .toList();
        }

        /** A template and when. */
        private record Draft(
                Template template, LocalDate from, @Nullable LocalDate to) {

            int size() {
                return 1 + template.parts().size();
            }

            boolean touches(int year) {
                return from.getYear() <= year && (to == null || year <= to.getYear());
            }
        }

        private List<Draft> chosen() {
            List<Template> own = new ArrayList<>();
            List<Template> general = new ArrayList<>();
            content.templates().forEach(template -> {
                if (template.only().isEmpty()) {
                    general.add(template);
                } else if (template.only().contains(centre.key().value())) {
                    own.add(template);
                }
            });
            List<Draft> pool = new ArrayList<>();
            general.forEach(template -> pool.addAll(drafts(template)));
            Collections.shuffle(pool, random);
            // What makes a centre special comes first.
            List<Draft> all = new ArrayList<>();
            own.forEach(template -> all.addAll(drafts(template)));
            all.addAll(pool);
            List<Draft> chosen = new ArrayList<>();
            int size = 0;
            for (Draft draft : all) {
                if (size + draft.size() <= wanted) {
                    chosen.add(draft);
                    size += draft.size();
                }
            }
            chosen.sort(Comparator.comparing(Draft::from)
                    .thenComparing(draft -> draft.template().key()));
            return chosen;
        }

        private List<Draft> drafts(Template template) {
            if (!template.yearly()) {
                return List.of(period(template, era(template)));
            }
            List<Integer> years = new ArrayList<>(
                    IntStream.rangeClosed(firstYear, LAST_YEAR + 1).boxed().toList());
            Collections.shuffle(years, random);
            return years.stream()
                    .limit(2 + random.nextInt(2))
                    .filter(year -> !isGapIn(template, year))
                    .map(year -> day(template, year))
                    .toList();
        }

        private Draft day(Template template, int year) {
            int month = CONFERENCE_MONTHS.get(random.nextInt(CONFERENCE_MONTHS.size()));
            LocalDate from = weekday(LocalDate.of(year, month, 1 + random.nextInt(28)));
            int months = months(template);
            LocalDate to = endOfMonth(from.plusMonths(months));
            // A year's own activity ends within the year.
            return new Draft(template, from, months == 0 ? from : earlier(to, LocalDate.of(year, 12, 31)));
        }

        /** The year whose priorities it serves, or 0 for the years in between, which have none. */
        private int era(Template template) {
            // Beside the facts of the first year, the invented ones fill the years that follow.
            List<Integer> eras = new ArrayList<>(Collections.nCopies(firstYear == FIRST_YEAR ? 3 : 14, 0));
            if (template.serves().containsKey(FIRST_YEAR)
                    && firstYear == FIRST_YEAR
                    && !isGapIn(template, FIRST_YEAR)) {
                eras.addAll(Collections.nCopies(5, FIRST_YEAR));
            }
            if (template.serves().containsKey(LAST_YEAR) && !isGapIn(template, LAST_YEAR)) {
                eras.addAll(Collections.nCopies(8, LAST_YEAR));
            }
            return eras.get(random.nextInt(eras.size()));
        }

        private boolean isGapIn(Template template, int year) {
            List<String> served = template.serves().getOrDefault(year, List.of());
            return !served.isEmpty() && around.hasGap(year, served.getFirst());
        }

        private Draft period(Template template, int era) {
            int months = months(template);
            LocalDate earliest = LocalDate.of(firstYear, 1, 1);
            LocalDate latest;
            LocalDate end = LocalDate.of(LAST_YEAR - 1, 12, 31);
            if (era == FIRST_YEAR) {
                latest = LocalDate.of(FIRST_YEAR, 10, 1);
            } else if (era == LAST_YEAR) {
                LocalDate longAgo = LocalDate.of(LAST_YEAR, 2, 1).minusMonths(months);
                earliest = longAgo.isAfter(earliest) ? longAgo : earliest;
                latest = LocalDate.of(LAST_YEAR, 11, 1);
                end = LocalDate.of(LAST_YEAR + 1, 12, 31);
            } else {
                // Nobody worked on a plan of 2026 long before there was one.
                earliest =
                        LocalDate.of(template.serves().containsKey(FIRST_YEAR) ? FIRST_YEAR + 1 : FIRST_YEAR + 3, 1, 1);
                latest = LocalDate.of(LAST_YEAR - 1, 5, 1);
            }
            long room = ChronoUnit.MONTHS.between(earliest, latest);
            LocalDate month = earliest.plusMonths(random.nextLong(room + 1)).withDayOfMonth(1);
            // Hardly anything begins in the summer.
            LocalDate begun = month.getMonthValue() == 7 ? month.withMonth(8) : month;
            LocalDate from = weekday(begun.plusDays(random.nextInt(24)));
            if (months == 0) {
                return new Draft(template, from, from);
            }
            if (era == LAST_YEAR && template.kind() == ActivityKind.NETWORK && random.nextInt(5) == 0) {
                return new Draft(template, from, null);
            }
            LocalDate to = endOfMonth(from.plusMonths(months));
            return new Draft(template, from, to.isAfter(end) ? end : to);
        }

        private int months(Template template) {
            return between(template.months().getFirst(), template.months().getLast());
        }

        private int between(int least, int most) {
            return least + random.nextInt(most - least + 1);
        }

        /** Two of three are published; what is planned is so less often. */
        private List<Course> courses(List<Draft> drafts) {
            List<Course> courses = new ArrayList<>();
            for (Draft draft : drafts) {
                int percent = draft.from().isAfter(today) ? 45 : 75;
                courses.add(random.nextInt(100) < percent ? Course.PUBLISHED : Course.NEVER_PUBLISHED);
            }
            List<Integer> published = new ArrayList<>(IntStream.range(0, drafts.size())
                    .filter(index -> courses.get(index) == Course.PUBLISHED
                            && drafts.get(index).from().isBefore(today.minusMonths(1)))
                    .boxed()
                    .toList());
            Collections.shuffle(published, random);
            int withdrawn = 1;
            int changed = 1 + random.nextInt(2);
            int again = 2 + random.nextInt(2);
            for (int place = 0; place < Math.min(published.size(), withdrawn + changed + again); place++) {
                courses.set(
                        published.get(place),
                        place < withdrawn
                                ? Course.WITHDRAWN
                                : place < withdrawn + changed ? Course.PUBLISHED_AND_CHANGED : Course.PUBLISHED_AGAIN);
            }
            return courses;
        }

        private DemoActivity activity(Draft draft, Course course) {
            Template template = draft.template();
            Language language = centre.language();
            Texts texts = template.texts(language);
            Function<String, String> fill = text -> text.replace("{område}", centre.areaName())
                    .replace("{år}", String.valueOf(draft.from().getYear()));
            ActivityStatus status = status(draft);
            List<PriorityRef> priorities = priorities(draft);
            List<ActivityContent.Reach> reached = reach.of(template.kind(), status);
            HandOver handOver = handOver(draft, course);
            String responsible = DemoNames.pick(random);
            Set<CentreKey> coArrangers = coArrangers();
            return DemoActivityBuilder.builder()
                    .title(fill.apply(texts.title()))
                    .kind(template.kind())
                    .status(status)
                    .from(draft.from())
                    .to(draft.to())
                    .background(fill.apply(texts.background()))
                    .goal(fill.apply(texts.goal()))
                    .method(fill.apply(texts.method()))
                    .result(
                            switch (status) {
                                case COMPLETED -> fill.apply(texts.result());
                                case CANCELLED ->
                                    language.pick(
                                            "Avlyst: Søknaden om midler ble avslått, og kommunene valgte å vente.",
                                            "Avlyst: Søknaden om midlar vart avslått, og kommunane valde å vente.");
                                case PLANNED, ONGOING -> "";
                            })
                    .responsible(responsible)
                    .priorities(priorities)
                    .focusAreas(texts.focus())
                    .coArrangers(coArrangers)
                    .partners(partners(template))
                    .reach(reached)
                    .funding(funding.of(template, draft.from(), draft.to(), status))
                    .links(template.links().stream()
                            .map(url -> new ActivityContent.Link(url, label(url)))
                            .toList())
                    .handOver(handOver)
                    .parts(template.parts().stream()
                            .map(part -> part(part, draft, status, responsible, priorities, reached, handOver))
                            .toList())
                    .build();
        }

        private DemoActivity part(
                Part part,
                Draft draft,
                ActivityStatus status,
                String responsible,
                List<PriorityRef> priorities,
                List<ActivityContent.Reach> reached,
                HandOver handOver) {
            return DemoActivityBuilder.builder()
                    .title(part.title().in(centre.language()).replace("{område}", centre.areaName()))
                    .kind(part.kind())
                    .status(status)
                    .from(draft.from())
                    .to(draft.to())
                    .background("")
                    .goal(part.goal().in(centre.language()))
                    .method("")
                    .result("")
                    .responsible(responsible)
                    .priorities(priorities)
                    .focusAreas(draft.template().texts(centre.language()).focus())
                    .coArrangers(Set.of())
                    .partners(List.of())
                    .reach(reach.fewerOf(reached))
                    .funding(List.of())
                    .links(List.of())
                    .handOver( // Its parts are not withdrawn or changed one by one.
                            handOver.course() == Course.NEVER_PUBLISHED
                                    ? handOver
                                    : new HandOver(
                                            handOver.course() == Course.WITHDRAWN ? Course.WITHDRAWN : Course.PUBLISHED,
                                            handOver.registered(),
                                            handOver.published(),
                                            handOver.later()))
                    .parts(List.of())
                    .build();
        }

        private ActivityStatus status(Draft draft) {
            if (random.nextInt(25) == 0) {
                return ActivityStatus.CANCELLED;
            }
            if (draft.from().isAfter(today)) {
                return ActivityStatus.PLANNED;
            }
            return draft.to() != null && draft.to().isBefore(today) ? ActivityStatus.COMPLETED : ActivityStatus.ONGOING;
        }

        /** The newest year's first, since it is the one that the centre is asked about. */
        private List<PriorityRef> priorities(Draft draft) {
            return PRIORITY_YEARS.stream()
                    .sorted(Comparator.reverseOrder())
                    .filter(draft::touches)
                    .flatMap(year -> draft.template().serves().getOrDefault(year, List.of()).stream()
                            .filter(key -> !around.hasGap(year, key))
                            .map(key -> new PriorityRef(year, key)))
                    .toList();
        }

        /** About one of seven is run together with others. */
        private Set<CentreKey> coArrangers() {
            if (random.nextInt(7) > 0) {
                return Set.of();
            }
            List<String> neighbours = new ArrayList<>(around.neighbours());
            Collections.shuffle(neighbours, random);
            Set<CentreKey> with = new HashSet<>();
            neighbours.stream().limit(1 + random.nextInt(2)).map(CentreKey::new).forEach(with::add);
            return Set.copyOf(with);
        }

        private List<String> partners(Template template) {
            List<String> partners = new ArrayList<>();
            template.partners().forEach(word -> {
                String name = around.partner(word);
                if (name != null && random.nextInt(5) > 0) {
                    partners.add(name);
                }
            });
            return partners;
        }

        private HandOver handOver(Draft draft, Course course) {
            LocalDate longAgo = today.minusDays(2L + random.nextInt(60));
            LocalDate registered = earlier(draft.from().minusDays(20L + random.nextInt(60)), longAgo.minusDays(20));
            LocalDate published = earlier(registered.plusDays(1L + random.nextInt(40)), longAgo.minusDays(2));
            LocalDate end = draft.to() == null || draft.to().isAfter(today) ? longAgo : draft.to();
            LocalDate later = earlier(end.plusDays(5L + random.nextInt(50)), longAgo);
            Instant first = atWork(registered);
            Instant second = after(first, atWork(published));
            return new HandOver(course, first, second, after(second, atWork(later)));
        }

        private static Instant after(Instant before, Instant then) {
            return then.isAfter(before) ? then : before.plus(1, ChronoUnit.HOURS);
        }

        private Instant atWork(LocalDate day) {
            Instant then = weekday(day)
                    .atTime(8 + random.nextInt(8), random.nextInt(60), random.nextInt(60))
                    .atZone(Norwegian.ZONE)
                    .toInstant();
            return then.isBefore(now) ? then : now.minus(1, ChronoUnit.DAYS);
        }
    }

    private static String label(String url) {
        return url.replaceFirst("^https://(www\\.)?", "").replaceFirst("/$", "");
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate weekday(LocalDate day) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        if (!weekend) {
            return day;
        }
        // It stays in its month, and so in its year.
        return day.getDayOfMonth() > 7
                ? day.with(TemporalAdjusters.previous(DayOfWeek.THURSDAY))
                : day.with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return day.withDayOfMonth(day.lengthOfMonth());
    }
}
