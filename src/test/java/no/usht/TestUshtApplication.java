package no.usht;

import no.usht.demo.DemoRun;

/** What {@code ./usht run} starts: the application with PostgreSQL, sign-in and data for a demonstration. */
public final class TestUshtApplication {

    private TestUshtApplication() {}

    /** Takes the application's own arguments, the data folder and what still goes on of the build, as the launcher gives them. */
    public static void main(String[] args) {
        DemoRun.start(args);
    }
}
