package no.usht.decision.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.application.ApplicationId;
import no.usht.content.Problem;
import no.usht.decision.Case;
import no.usht.decision.DecisionId;
import no.usht.decision.Proposal;
import no.usht.forms.Wording;
import no.usht.grant.Call;
import no.usht.pages.Attempt;
import no.usht.shared.Norwegian;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Notices;

/** Ask before something is done that can't be taken back. */
final class CaseDialogs {

    private CaseDialogs() {}

    /**
     * Asks whether what is proposed in those cases shall be decided, or says what hinders it.
     *
     * @param again shows what is so afterwards
     */
    static void decide(Call call, List<Case> chosen, CaseDesk desk, Wording words, Runnable again) {
        Map<ApplicationId, Proposal> seen = chosen.stream()
                .flatMap(one -> one.proposal().stream())
                .collect(Collectors.toMap(Proposal::application, Function.identity()));
        List<Problem> hindrances = desk.decisions().hindrances(call.id(), seen);
        if (!hindrances.isEmpty()) {
            Notices.failed(words.of(hindrances));
            return;
        }
        long sum = seen.values().stream().mapToLong(Proposal::amount).sum();
        ask(
                words.text("decision.decide.title"),
                words.text("decision.decide.text", Norwegian.number(seen.size()), Norwegian.ore(sum)),
                () -> {
                    desk.decisions().decide(call.id(), seen);
                    Notices.saved(words.text("decision.decide.done", Norwegian.number(seen.size())));
                    again.run();
                },
                words,
                again);
    }

    /** Asks whether the letters about those decisions shall be sent. */
    static void send(Call call, Set<DecisionId> ids, CaseDesk desk, Wording words, Runnable again) {
        if (ids.isEmpty()) {
            Notices.failed(words.text("decision.send.none"));
            return;
        }
        ask(
                words.text("decision.send.title"),
                words.text("decision.send.text", Norwegian.number(ids.size())),
                () -> {
                    desk.letters().send(call.id(), ids);
                    Notices.saved(words.text("decision.send.done", Norwegian.number(ids.size())));
                    again.run();
                },
                words,
                again);
    }

    private static void ask(String title, String text, Runnable work, Wording words, Runnable again) {
        ConfirmDialog dialog = new ConfirmDialog(title, text, title, confirmed -> Attempt.at(work, words, again));
        CancelFirst.open(dialog, words.text("pages.cancel"));
    }
}
