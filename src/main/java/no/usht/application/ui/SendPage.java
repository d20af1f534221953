package no.usht.application.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.application.Application;
import no.usht.application.ApplicationId;
import no.usht.application.ApplicationSending;
import no.usht.application.ApplicationService;
import no.usht.application.ApplicationState;
import no.usht.application.Check;
import no.usht.application.Submission;
import no.usht.forms.Wording;
import no.usht.pages.Attempt;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPage;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.Notices;
import no.usht.uikit.PageHeader;
import org.springframework.stereotype.Component;

/** Shows exactly what leaves, to whom, and that it can't be taken back; whoever may signs it there. */
@Component
class SendPage {

    private final ApplicationService applications;
    private final ApplicationSending sending;
    private final SubmissionRendering rendering;
    private final Access access;

    SendPage(
            ApplicationService applications, ApplicationSending sending, SubmissionRendering rendering, Access access) {
        this.applications = applications;
        this.sending = sending;
        this.rendering = rendering;
        this.access = access;
    }

    /** Shows it; nothing is found there where there is no draft, or the person may not read it. */
    Optional<String> fill(RecordPage page, BeforeEnterEvent event) {
        if (!access.may(Permission.APPLICATION_READ)) {
            return Optional.empty();
        }
        Wording words = new Wording(page);
        return RecordAddress.id(event)
                .map(ApplicationId::new)
                .flatMap(applications::find)
                .filter(application -> application.state() == ApplicationState.DRAFT)
                .flatMap(application -> sending.preview(application.id()).map(leaves -> {
                    show(page, application, leaves, words);
                    return words.text("application.send.title");
                }));
    }

    private void show(RecordPage page, Application application, Submission leaves, Wording words) {
        List<Check> found = applications.checks(application.id(), words.language());
        Div side = new Div(leaving(words));
        side.addClassName("usht-stack");
        if (!found.isEmpty()) {
            side.add(new Card(
                    words.text("application.checks"),
                    CheckList.of(
                            found,
                            words,
                            Places.href(ApplicationViews.One.class, RecordAddress.id(application.id())))));
        }
        side.add(sign(application, leaves, found.stream().noneMatch(Check::blocks), words));
        page.add(
                new PageHeader(
                                words.text("application.send.title"),
                                words.text("application.send.lead", Norwegian.ore(leaves.asked())))
                        .above(Places.link(
                                ApplicationWords.title(application.call(), words),
                                ApplicationViews.One.class,
                                RecordAddress.id(application.id()))),
                new CardGrid(CardGrid.Columns.MAIN_AND_SIDE, rendering.of(leaves, words), side));
    }

    private static Card leaving(Wording words) {
        UnorderedList list = new UnorderedList();
        List.of("application.send.leaves.answers", "application.send.leaves.plan", "application.send.leaves.name")
                .forEach(key -> list.add(new ListItem(words.text(key))));
        return new Card(words.text("application.send.leaves"), list);
    }

    private Card sign(Application application, Submission leaves, boolean ready, Wording words) {
        Card card = new Card(words.text("application.send.sign"));
        if (!access.may(Permission.APPLICATION_SEND)) {
            card.add(new Paragraph(words.text("application.send.mayNot")));
        } else if (!ready) {
            card.add(new Paragraph(words.text("application.send.notReady")));
        } else {
            Button send =
                    new Button(words.text("application.send.button"), click -> send(application.id(), leaves, words));
            send.addThemeVariants(ButtonVariant.PRIMARY);
            send.setDisableOnClick(true);
            card.add(new Paragraph(words.text("application.send.text", leaves.signedBy())), send);
        }
        return card;
    }

    private void send(ApplicationId id, Submission leaves, Wording words) {
        Attempt.at(
                () -> {
                    String number = sending.send(id, leaves, words.language());
                    Notices.saved(words.text("application.send.done", number));
                    Places.open(ApplicationViews.One.class, RecordAddress.id(id));
                },
                words,
                () -> Places.open(ApplicationViews.One.class, RecordAddress.id(id)));
    }
}
