package no.usht.grant;

/** What an applicant fills in at one place of a form. */
public enum BlockKind {
    /** One line. */
    TEXT,
    /** Several lines, up to a limit. */
    LONG_TEXT,
    /** A number. */
    NUMBER,
    /** Money. */
    AMOUNT,
    /** One of the options. */
    CHOICE,
    /** To a large, medium or small degree. */
    DEGREE,
    /** Rows of columns, which are its options. */
    TABLE,
    /** The centre's action plan, attached. */
    PLAN,
    /** Income and cost, of kinds that are its options. */
    BUDGET;

    /** Whether it has a limit of characters. */
    public boolean hasLimit() {
        return this == TEXT || this == LONG_TEXT;
    }

    /** Whether it has options: the answers of a choice, the columns of a table, the kinds of cost in a budget. */
    public boolean hasOptions() {
        return this == CHOICE || this == TABLE || this == BUDGET;
    }
}
