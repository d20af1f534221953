package no.usht.activity;

/** What decides about what can be done with an activity; what lies elsewhere is looked up when it is asked for. */
public interface ActivityFacts {

    /** Who sees it. */
    ActivityState state();

    /** Whether it says something else than what others see. */
    boolean saysSomethingElse();

    /** Whether others see it, or have ever seen it. */
    boolean seenOnce();

    /** Whether smaller activities are parts of it. */
    boolean hasParts();

    /** Whether something is kept beside it that would be lost. */
    boolean isHeld();

    /** Whether somebody else has written on changes of it that are not saved. */
    boolean inWorkElsewhere();
}
