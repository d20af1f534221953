package no.usht.decision.ui;

import no.usht.access.Access;
import no.usht.centre.CentreDirectory;
import no.usht.decision.Cases;
import no.usht.decision.Decisions;
import no.usht.decision.GrantLetters;
import no.usht.decision.Proposals;
import no.usht.forms.Wording;
import no.usht.lists.Exports;
import no.usht.tenancy.CentreKey;
import org.springframework.stereotype.Component;

/** What pages of cases do and ask with. */
@Component
record CaseDesk(
        Cases cases,
        Proposals proposals,
        Decisions decisions,
        GrantLetters letters,
        CentreDirectory centres,
        Access access,
        Exports exports) {

    /** What a centre is called; its key where nobody knows it any more. */
    String name(CentreKey centre, Wording words) {
        return centres.find(centre)
                .map(profile -> profile.name(words.language()))
                .orElse(centre.value());
    }
}
