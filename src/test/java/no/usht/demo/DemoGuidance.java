package no.usht.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.usht.guidance.GuidanceContent;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;

/** Advice that a centre has given this year: to people who do not exist. */
final class DemoGuidance {

    private static final List<String> TOPICS = List.of(
            "Smertelindring hos personer med demens",
            "Bruk av NEWS2",
            "Livets siste dager",
            "Legemiddelgjennomgang",
            "Ernæringskartlegging",
            "Fallforebygging",
            "Velferdsteknologi",
            "Forbedringsmetodikk");
    private static final List<String> RECEIVERS =
            List.of("Hjemmetjenesten", "Sykehjemmet", "Kreftkoordinator", "Demensteamet", "Tildelingskontoret");
    private static final List<Integer> MINUTES = List.of(20, 30, 30, 45, 60, 60, 90, 120);
    private static final int ENTRIES = 14;

    private DemoGuidance() {}

    /** Always the same for the same centre and day. */
    static List<GuidanceContent> of(DemoCentre centre, LocalDate today, List<PriorityName> priorities) {
        Random random = new Random(centre.key().value().hashCode() * 41L);
        List<String> givers = List.of(DemoNames.pick(random), DemoNames.pick(random));
        int daysOfYear = today.getDayOfYear();
        List<GuidanceContent> entries = new ArrayList<>();
        for (int number = 0; number < ENTRIES; number++) {
            LocalDate day = today.minusDays(random.nextInt(daysOfYear));
            String receiver = random.nextInt(3) == 0 ? DemoNames.pick(random) : pick(random, RECEIVERS);
            PriorityId priority = priorities.isEmpty() || random.nextInt(4) == 0
                    ? null
                    : pick(random, priorities).id();
            entries.add(new GuidanceContent(
                    pick(random, TOPICS),
                    day,
                    receiver,
                    random.nextInt(8) == 0 ? "" : pick(random, centre.area()),
                    pick(random, MINUTES),
                    priority,
                    pick(random, givers)));
        }
        return entries;
    }

    private static <T> T pick(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
