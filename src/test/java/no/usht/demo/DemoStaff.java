package no.usht.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.usht.staff.Position;
import no.usht.staff.PositionKind;
import no.usht.staff.StaffContent;
import org.jspecify.annotations.Nullable;

/** Who works at a centre: people who do not exist, some of them set free elsewhere, on leave, or yet to come. */
final class DemoStaff {

    private DemoStaff() {}

    /** Always the same for the same centre and day. */
    static List<StaffContent> of(DemoCentre centre, LocalDate today) {
        Random random = new Random(centre.key().value().hashCode() * 31L);
        LocalDate year = today.withDayOfYear(1);
        List<StaffContent> staff = new ArrayList<>();
        staff.add(member(random, "Leder", share(PositionKind.POSITION, "Leder", 100, year.minusYears(4), null)));
        staff.add(member(
                random,
                "Rådgiver",
                share(PositionKind.POSITION, "Rådgiver", 80, year.minusYears(2), null),
                share(PositionKind.TASK, "Demensplan", 40, year, null)));
        staff.add(member(
                random,
                "Prosjektleder",
                share(PositionKind.POSITION, "Prosjektleder", 100, year.minusYears(1), null),
                share(PositionKind.LEAVE, "Foreldrepermisjon", 100, year.plusMonths(2), year.plusMonths(8))));
        staff.add(member(
                random,
                "Fagsykepleier",
                new Position(
                        PositionKind.SECONDED,
                        "Sykehjemmet",
                        20,
                        year,
                        year.plusYears(1).minusDays(1),
                        150_000L)));
        if (random.nextBoolean()) {
            staff.add(member(
                    random, "Rådgiver", share(PositionKind.POSITION, "Rådgiver", 50, today.plusMonths(1), null)));
        }
        return staff;
    }

    private static StaffContent member(Random random, String title, Position... positions) {
        return StaffContent.empty()
                .with(member -> member.name(DemoNames.pick(random)).title(title).positions(List.of(positions)));
    }

    private static Position share(
            PositionKind kind, String what, int percentage, LocalDate from, @Nullable LocalDate until) {
        return new Position(kind, what, percentage, from, until, null);
    }
}
