package no.usht.activity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.Member;
import no.usht.access.MembershipService;
import no.usht.access.Permission;
import no.usht.activity.ActivityAction;
import no.usht.activity.ActivityDetails;
import no.usht.activity.ActivitySteps;
import no.usht.activity.PublicationRequest;
import no.usht.activity.PublicationRequests;
import no.usht.activity.PublishedState;
import no.usht.pages.Attempt;
import no.usht.shared.Norwegian;
import no.usht.uikit.Card;
import no.usht.uikit.Notices;
import org.springframework.stereotype.Component;

/** Tells those who may not publish why, and lets them ask; tells those who may who has asked. */
@Component
class AskingForPublication {

    private final PublicationRequests requests;
    private final MembershipService memberships;
    private final Access access;

    AskingForPublication(PublicationRequests requests, MembershipService memberships, Access access) {
        this.requests = requests;
        this.memberships = memberships;
        this.access = access;
    }

    /** The card on an activity's page, where there is something to publish or somebody has asked. */
    Optional<Card> card(ActivityDetails activity, Words words, Runnable reload) {
        if (!access.may(Permission.ACTIVITY_WRITE)) {
            return Optional.empty();
        }
        // An open one can always be taken away, else it would stay on the leader's first page.
        Optional<PublicationRequest> open = requests.find(activity.id());
        if (open.isPresent()) {
            return open.map(request -> card(words, asked(request, words), withdrawal(request, words, reload)));
        }
        return access.may(Permission.ACTIVITY_PUBLISH)
                        || !ActivitySteps.ALL.offers(activity.state(), ActivityAction.ASK_FOR_PUBLICATION, access::may)
                ? Optional.empty()
                : Optional.of(card(words, why(activity.published(), words), ask(activity, words, reload)));
    }

    private static Card card(Words words, String text, Button button) {
        Div caption = new Div(text);
        caption.addClassName("usht-caption");
        Div row = new Div(button);
        row.addClassName("usht-actions");
        return new Card(words.text("activity.request"), caption, row);
    }

    private static String asked(PublicationRequest request, Words words) {
        String at = Norwegian.dateTime(request.at());
        return request.own()
                ? words.text("activity.request.own", at)
                : words.text("activity.request.others", request.person(), at);
    }

    /** Names those who can, since whoever is new may not know them. */
    private String why(Optional<PublishedState> published, Words words) {
        List<String> publishers = memberships.members().stream()
                .filter(member -> member.role().permissions().contains(Permission.ACTIVITY_PUBLISH))
                .map(Member::name)
                .toList();
        String what = words.text(published.isPresent() ? "activity.request.why.changed" : "activity.request.why");
        return publishers.isEmpty()
                ? what + " " + words.text("activity.request.nobody")
                : what + " " + words.text("activity.request.who", Norwegian.list(publishers));
    }

    private Button ask(ActivityDetails activity, Words words, Runnable reload) {
        Button ask = new Button(words.text("activity.request.ask"), click -> {
            Attempt.at(
                    () -> {
                        requests.ask(activity.id());
                        Notices.saved(words.text("activity.request.done"));
                        reload.run();
                    },
                    words.wording(),
                    reload);
        });
        ask.setDisableOnClick(true);
        return ask;
    }

    private Button withdrawal(PublicationRequest request, Words words, Runnable reload) {
        return new Button(
                words.text(request.own() ? "activity.request.withdraw" : "activity.request.dismiss"), click -> {
                    requests.withdraw(request.activity());
                    Notices.saved(words.text("activity.request.withdrawn"));
                    reload.run();
                });
    }
}
