package no.usht.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.usht.gathering.DemoGatheringRows.Met;
import no.usht.gathering.GatheringContent;
import no.usht.gathering.ParticipantContent;
import no.usht.gathering.Workplace;
import no.usht.shared.ActivityId;

/** When a centre's people meet, and who comes: people who do not exist. */
final class DemoGatherings {

    private static final List<String> SAMI = List.of(
            "Áilu Sara",
            "Biret Hætta",
            "Elle Márjá Utsi",
            "Issát Buljo",
            "Máret Gaup",
            "Nils-Ánte Eira",
            "Risten Somby");
    private static final List<String> PROFESSIONS =
            List.of("Sykepleier", "Helsefagarbeider", "Vernepleier", "Fysioterapeut", "Ergoterapeut", "Leder");
    private static final List<Workplace> WORKPLACES = List.of(
            Workplace.NURSING_HOME,
            Workplace.NURSING_HOME,
            Workplace.HOME_SERVICE,
            Workplace.HOME_SERVICE,
            Workplace.ADMINISTRATION);
    private static final int PEOPLE = 40;
    /** A year's meetings of one activity. */
    private static final int MEETING = 8;

    private DemoGatherings() {}

    /** People of a centre's area, always the same ones. */
    static List<ParticipantContent> people(DemoCentre centre) {
        Random random = new Random(centre.key().value().hashCode() * 31L);
        boolean north = List.of("finnmark", "troms", "nordland", "samisk").stream()
                .anyMatch(part -> centre.key().value().contains(part));
        List<ParticipantContent> people = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            String name = north && number < SAMI.size() ? SAMI.get(number) : DemoNames.pick(random);
            String place = centre.area().get(random.nextInt(centre.area().size()));
            people.add(new ParticipantContent(
                    name,
                    "deltaker" + number + "." + centre.key().value() + "@example.org",
                    place,
                    WORKPLACES.get(random.nextInt(WORKPLACES.size())),
                    PROFESSIONS.get(random.nextInt(PROFESSIONS.size())),
                    random.nextInt(4) == 0 ? "Ressursperson" : ""));
        }
        return people;
    }

    /** For each of these activities a series of evenings, some of them over and some to come. */
    static List<Met> met(DemoCentre centre, List<ActivityId> activities, LocalDate today) {
        Random random = new Random(centre.key().value().hashCode() * 37L);
        List<Met> met = new ArrayList<>();
        for (ActivityId activity : activities) {
            LocalDate first = today.minusDays(270L + random.nextInt(30))
                    .with(TemporalAdjusters.nextOrSame(DayOfWeek.of(1 + random.nextInt(4))));
            for (int number = 0; number < MEETING; number++) {
                LocalDateTime starts = first.plusWeeks(6L * number).atTime(9 + random.nextInt(5), 0);
                int at = number;
                boolean over = starts.toLocalDate().isBefore(today);
                met.add(new Met(
                        GatheringContent.empty()
                                .with(one -> one.title("Samling " + (at + 1))
                                        .activity(activity)
                                        .starts(starts)
                                        .ends(starts.plusHours(3))
                                        .place("Rådhuset")
                                        .link(at == 1 ? "https://example.org/mote" : "")
                                        .capacity(30)
                                        .cancelledReason(
                                                at == MEETING - 1 && random.nextInt(5) == 0
                                                        ? "Kursholderen er syk"
                                                        : "")),
                        over ? 5 + random.nextInt(12) : 0));
            }
        }
        return met;
    }
}
