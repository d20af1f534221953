package no.usht.guidance;

import java.time.LocalDate;

/** Guidance for tests. */
public final class GuidanceMother {

    private GuidanceMother() {}

    /** An hour of that day. */
    public static GuidanceContent of(LocalDate day) {
        return GuidanceContent.empty()
                .with(one -> one.topic("Smertelindring")
                        .day(day)
                        .receiver("Hjemmetjenesten")
                        .place("3907")
                        .minutes(60)
                        .giver("Kari Testesen"));
    }
}
