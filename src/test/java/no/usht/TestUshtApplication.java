package no.usht;

import no.usht.demo.DemoRun;

/** What {@code ./usht run} starts: the application with PostgreSQL, sign-in and data for a demonstration. */
public final class TestUshtApplication {

    private TestUshtApplication() {}

    /** Takes the application's own arguments and {@code --usht.run.data-folder}. */
    public static void main(String[] args) {
        DemoRun.start(args);
    }
}
