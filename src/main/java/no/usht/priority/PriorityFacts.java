package no.usht.priority;

import java.util.List;
import no.usht.content.Problem;

/** What decides about what can be done with a priority. */
public interface PriorityFacts {

    /** How far it has come. */
    PriorityState state();

    /** Its bokmål name. */
    String nameNb();

    /** What is wrong with it for others than the directorate. */
    List<Problem> unfitForOthers();

    /** The priorities that continue or cover it. */
    List<Problem> inUse();

    /** Whether somebody else has written on changes of it that are not saved. */
    boolean inWorkElsewhere();
}
