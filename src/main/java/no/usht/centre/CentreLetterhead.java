package no.usht.centre;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.usht.print.Letterhead;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.tenancy.Workspaces;
import org.springframework.stereotype.Component;

/** What stands at the top of the bound centre's papers. */
@Component
public class CentreLetterhead {

    private final CentreDirectory centres;
    private final Workspaces workspaces;
    private final Clock clock;

    CentreLetterhead(CentreDirectory centres, Workspaces workspaces, Clock clock) {
        this.centres = centres;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /**
     * Of today.
     *
     * @param municipality makes of a name what a municipality is called on paper
     */
    public Letterhead today(Language language, UnaryOperator<String> municipality) {
        LocalDate today = LocalDate.now(clock.withZone(Norwegian.ZONE));
        CentreProfile centre = centre();
        return new Letterhead(
                centre.name(language),
                centre.hostOn(today)
                        .map(host -> municipality.apply(host.name()))
                        .orElse(""),
                today);
    }

    /** The centre's own language form. */
    public Language language() {
        return centre().language();
    }

    private CentreProfile centre() {
        return centres.find(workspaces.requireCentre()).orElseThrow();
    }
}
