package no.usht.activity;

/** The cells of the rows that people fill in about an activity: its money, its links. */
public enum RowCell {
    SOURCE,
    YEAR,
    STATE,
    AMOUNT,
    ADDRESS,
    TEXT
}
