package no.usht.centre.ui;

/** The parts of a day that Norwegians greet each other by. */
enum DayPart {
    MORNING,
    FORENOON,
    AFTERNOON,
    EVENING;

    /** @param hour 0 to 23, as the clock on the wall shows it */
    static DayPart ofHour(int hour) {
        if (hour < 5 || hour >= 18) {
            return EVENING;
        }
        return hour < 10 ? MORNING : hour < 12 ? FORENOON : AFTERNOON;
    }
}
