package no.usht.tenancy;

/** The order in which the program's parts start that others build on; a lower number starts earlier. */
public final class StartPhases {

    /** Long before the web server opens its port, and before anything else that reads rows. */
    public static final int MIGRATION = -1000;

    /** Once there are tables: what replicas tell each other. */
    public static final int NEWS = MIGRATION + 1;

    /** Once replicas hear of what it changes: work in the background. */
    public static final int WORK = MIGRATION + 2;

    private StartPhases() {}
}
