package no.usht.plan;

/** What is looked at when the program counts an indicator. */
public enum Among {
    /** The activities that carry the measure out. */
    MEASURE,
    /** Activities that serve a national priority. */
    PRIORITY,
    /** Activities of a kind. */
    KIND,
    /** All that the centre does. */
    CENTRE
}
