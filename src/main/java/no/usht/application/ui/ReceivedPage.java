package no.usht.application.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.application.ApplicationId;
import no.usht.application.ReceivedApplications;
import no.usht.application.Submission;
import no.usht.centre.CentreDirectory;
import no.usht.forms.Wording;
import no.usht.grant.Calls;
import no.usht.handover.HandedOver;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPage;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.PageHeader;
import org.springframework.stereotype.Component;

/** One application as the directorate reads it: what was sent, and what was added to it. */
@Component
class ReceivedPage {

    private final ReceivedApplications received;
    private final Calls calls;
    private final CentreDirectory centres;
    private final SubmissionRendering rendering;
    private final SubmissionFile file;
    private final Access access;

    ReceivedPage(
            ReceivedApplications received,
            Calls calls,
            CentreDirectory centres,
            SubmissionRendering rendering,
            SubmissionFile file,
            Access access) {
        this.received = received;
        this.calls = calls;
        this.centres = centres;
        this.rendering = rendering;
        this.file = file;
        this.access = access;
    }

    /** Shows it; nothing is found there where none was sent, or the person may not read cases. */
    Optional<String> fill(RecordPage page, BeforeEnterEvent event) {
        if (!access.may(Permission.CASE_READ)) {
            return Optional.empty();
        }
        Wording words = new Wording(page);
        return RecordAddress.id(event)
                .map(ApplicationId::new)
                .flatMap(id -> Optional.of(received.history(id))
                        .filter(sent -> !sent.isEmpty())
                        .map(sent -> {
                            String title = words.text("application.received.one", name(sent.getFirst(), words));
                            show(page, id, sent, title, words);
                            return title;
                        }));
    }

    private String name(HandedOver<Submission> sent, Wording words) {
        return centres.find(sent.centre())
                .map(centre -> centre.name(words.language()))
                .orElse(sent.centre().value());
    }

    private void show(
            RecordPage page, ApplicationId id, List<HandedOver<Submission>> sent, String title, Wording words) {
        Submission newest = sent.getFirst().content();
        PageHeader header = new PageHeader(
                title,
                words.text(
                        "application.received.one.lead",
                        newest.caseNumber(),
                        Norwegian.ore(newest.asked()),
                        Norwegian.ore(newest.total())));
        calls.find(newest.year())
                .ifPresent(call -> header.above(Places.link(
                        words.text("application.received.title", ApplicationWords.title(call, words)),
                        ApplicationViews.Received.class,
                        RecordAddress.id(newest.year()))));
        page.add(
                header,
                new CardGrid(
                        CardGrid.Columns.MAIN_AND_SIDE,
                        rendering.of(newest, words),
                        new Card(words.text("application.sent.history"), SentApplication.history(sent, words))
                                .actions(file.link(
                                        () -> received.history(id).stream().findFirst(), words))));
    }
}
