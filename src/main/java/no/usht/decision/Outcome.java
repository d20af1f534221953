package no.usht.decision;

/** What becomes of what was applied for. */
public enum Outcome {
    GRANTED,
    PARTLY,
    REFUSED,
    /** Not looked into, because it can't be. */
    DISMISSED;

    /** Whether money is given. */
    public boolean isGrant() {
        return this == GRANTED || this == PARTLY;
    }

    /** What an amount means where so much was asked for; refused where it is nothing. */
    public static Outcome of(long amount, long asked) {
        return amount == 0 ? REFUSED : amount == asked ? GRANTED : PARTLY;
    }
}
