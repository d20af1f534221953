package no.usht.notify;

import java.util.List;
import no.usht.shared.Language;

/** Knows things to do in the centre's workspace that is bound; modules implement it as beans for the centre's first page. */
@FunctionalInterface
public interface NextStepSource {

    /** What is to be done in that year, in that language form. */
    List<NextStep> nextSteps(int year, Language language);
}
