package no.usht.notify;

import java.util.List;
import no.usht.shared.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that there is to do next for the person in the bound workspace, as each {@link NextStepSource} tells it them. */
@Component
public class NextSteps {

    private final ObjectProvider<NextStepSource> sources;

    public NextSteps(ObjectProvider<NextStepSource> sources) {
        this.sources = sources;
    }

    /** Of that year, what matters most first. */
    public List<NextStep> of(int year, Language language) {
        return sources.orderedStream()
                .flatMap(source -> source.nextSteps(year, language).stream())
                .sorted(NextStep.MOST_URGENT_FIRST)
                .toList();
    }
}
