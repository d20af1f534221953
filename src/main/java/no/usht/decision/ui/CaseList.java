package no.usht.decision.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import no.usht.access.Permission;
import no.usht.application.ui.ApplicationWords;
import no.usht.forms.Wording;
import no.usht.grant.Call;
import no.usht.grant.Calls;
import no.usht.grant.GrantYearId;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPage;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.PageHeader;
import org.springframework.stereotype.Component;

/** The cases of a year of a scheme beside each other, with what becomes of its frame. */
@Component
class CaseList {

    private final Calls calls;
    private final CaseDesk desk;

    CaseList(Calls calls, CaseDesk desk) {
        this.calls = calls;
        this.desk = desk;
    }

    /** Shows it; nothing is found there where no such year was announced, or the person may not read cases. */
    Optional<String> fill(RecordPage page, BeforeEnterEvent event) {
        if (!desk.access().may(Permission.CASE_READ)) {
            return Optional.empty();
        }
        Wording words = new Wording(page);
        return RecordAddress.id(event)
                .map(GrantYearId::new)
                .flatMap(calls::find)
                .map(call -> {
                    String title = words.text("decision.list.title", ApplicationWords.title(call, words));
                    page.add(header(call, title, words), new SideBySide(call, desk, words));
                    return title;
                });
    }

    private static PageHeader header(Call call, String title, Wording words) {
        return new PageHeader(
                        title,
                        words.text(
                                "decision.list.lead",
                                Norwegian.date(call.terms().applyBy()),
                                Norwegian.date(call.terms().decideBy())))
                .above(Places.link(words.text("decision.years"), DecisionViews.Years.class));
    }
}
