package no.usht.decision.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import no.usht.access.Permission;
import no.usht.application.ApplicationId;
import no.usht.application.ReceivedApplications;
import no.usht.application.Submission;
import no.usht.application.ui.ApplicationWords;
import no.usht.application.ui.SubmissionFile;
import no.usht.application.ui.SubmissionRendering;
import no.usht.decision.Case;
import no.usht.forms.Wording;
import no.usht.grant.Call;
import no.usht.grant.Calls;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPage;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.PageHeader;
import org.springframework.stereotype.Component;

/** One case: what was applied for, what is proposed and decided, and what is said of it within the directorate. */
@Component
class CasePage {

    private final ReceivedApplications received;
    private final Calls calls;
    private final SubmissionRendering rendering;
    private final SubmissionFile file;
    private final CaseDesk desk;
    private final LetterRendering letters;

    CasePage(
            ReceivedApplications received,
            Calls calls,
            SubmissionRendering rendering,
            SubmissionFile file,
            CaseDesk desk,
            LetterRendering letters) {
        this.received = received;
        this.calls = calls;
        this.rendering = rendering;
        this.file = file;
        this.desk = desk;
        this.letters = letters;
    }

    /** Shows it; nothing is found there where none was sent, or the person may not read cases. */
    Optional<String> fill(RecordPage page, BeforeEnterEvent event) {
        if (!desk.access().may(Permission.CASE_READ)) {
            return Optional.empty();
        }
        Wording words = new Wording(page);
        return RecordAddress.id(event)
                .map(ApplicationId::new)
                .flatMap(desk.cases()::find)
                .flatMap(one -> calls.find(one.submission().year()).map(call -> {
                    String title = words.text("decision.case.title", desk.name(one.centre(), words));
                    show(page, one, call, title, words);
                    return title;
                }));
    }

    private void show(RecordPage page, Case one, Call call, String title, Wording words) {
        Submission newest = one.submission();
        page.add(
                new PageHeader(
                                title,
                                words.text(
                                        "decision.case.lead",
                                        newest.caseNumber(),
                                        Norwegian.ore(newest.asked()),
                                        Norwegian.ore(newest.total())))
                        .above(Places.link(
                                words.text("decision.list.title", ApplicationWords.title(call, words)),
                                DecisionViews.OfYear.class,
                                RecordAddress.id(call.id()))),
                new CardGrid(
                        CardGrid.Columns.MAIN_AND_SIDE,
                        rendering.of(newest, words),
                        CardGrid.column(
                                new CaseCards(one.id(), call, desk, letters, words),
                                new Card(
                                                words.text("application.sent.history"),
                                                rendering.history(received.history(one.id()), words))
                                        .actions(file.link(
                                                () -> received.history(one.id()).stream()
                                                        .findFirst(),
                                                words)))));
    }
}
