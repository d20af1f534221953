package no.usht.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.usht.access.InvitationId;
import no.usht.access.OpenInvitation;
import no.usht.lists.Column;
import no.usht.lists.ListTable;
import no.usht.shared.Norwegian;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.uikit.Polling;
import no.usht.uikit.Tag;

/** Whom somebody has invited and who has not accepted yet; each can be sent again or withdrawn. */
final class InvitationTable extends Div {

    private final Map<InvitationId, Span> states = new HashMap<>();

    /** @param source the invitations of now; asked again as long as a mail is on its way */
    InvitationTable(
            SerializableSupplier<List<OpenInvitation>> source,
            PeopleTools tools,
            SerializableConsumer<OpenInvitation> sendAgain,
            SerializableConsumer<OpenInvitation> withdraw) {
        Workspace bound = tools.workspaces().require();
        List<Column<OpenInvitation>> columns = List.of(
                Column.drawn(
                        getTranslation("people.list.name"),
                        invitation -> new Component[] {new Span(invitation.name()), caption(invitation.email())},
                        OpenInvitation::name),
                Column.inFiles(getTranslation("people.invite.handle"), OpenInvitation::email),
                Column.drawn(
                        getTranslation("people.list.role"),
                        invitation -> role(invitation, bound, tools.tenants()),
                        invitation -> Words.role(this, invitation.role())),
                Column.day(
                        getTranslation("people.invitations.until"),
                        invitation ->
                                invitation.expiresAt().atZone(Norwegian.ZONE).toLocalDate()),
                Column.drawn(
                        getTranslation("people.invitations.state"),
                        this::shownState,
                        invitation -> state(invitation).getText()),
                Column.choice(
                        getTranslation("people.list.change"),
                        invitation -> together(
                                button(
                                        "people.invitations.again",
                                        "people.invitations.againLabel",
                                        invitation,
                                        sendAgain),
                                button(
                                        "people.invitations.withdraw",
                                        "people.invitations.withdrawLabel",
                                        invitation,
                                        withdraw))));
        ListTable<OpenInvitation> list = new ListTable<>(
                        getTranslation("people.invitations.heading"), columns, tools.exports(), source)
                .counted("people.invitations.count.");
        List<OpenInvitation> open = source.get();
        list.show(open);
        add(list);
        if (isWaiting(open)) {
            Polling.until(this, () -> {
                List<OpenInvitation> now = source.get();
                now.forEach(this::showState);
                return !isWaiting(now);
            });
        }
    }

    private Component[] shownState(OpenInvitation invitation) {
        Span state = new Span(state(invitation));
        state.getElement().setAttribute("role", "status");
        states.put(invitation.id(), state);
        return new Component[] {state, caption(getTranslation("people.invitations.by", invitation.invitedBy()))};
    }

    private static boolean isWaiting(List<OpenInvitation> invitations) {
        return invitations.stream().anyMatch(OpenInvitation::mailIsWaiting);
    }

    private void showState(OpenInvitation invitation) {
        Span shown = states.get(invitation.id());
        Tag state = state(invitation);
        // What is the same is not announced again.
        if (shown != null && !state.getText().equals(shown.getElement().getTextRecursively())) {
            shown.removeAll();
            shown.add(state);
        }
    }

    private Component[] role(OpenInvitation invitation, Workspace bound, TenantRegistry tenants) {
        List<Component> words = new ArrayList<>();
        words.add(new Span(Words.role(this, invitation.role())));
        if (!invitation.workspace().equals(bound)) {
            words.add(caption(Words.workspace(this, tenants, invitation.workspace())));
        }
        return words.toArray(Component[]::new);
    }

    private Tag state(OpenInvitation invitation) {
        if (invitation.expired()) {
            return new Tag(getTranslation("people.invitations.expired"), Tag.Tone.WARN);
        }
        return invitation
                .mail()
                .map(mail -> new Tag(
                        getTranslation("people.invitations.mail." + mail.name()),
                        switch (mail) {
                            case SENT -> Tag.Tone.OK;
                            case WAITING -> Tag.Tone.ACCENT;
                            case GIVEN_UP -> Tag.Tone.BAD;
                        }))
                .orElseGet(() -> new Tag(getTranslation("people.invitations.byLink"), Tag.Tone.ACCENT));
    }

    private Button button(
            String textKey, String labelKey, OpenInvitation invitation, SerializableConsumer<OpenInvitation> action) {
        Button button = new Button(getTranslation(textKey), event -> action.accept(invitation));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(labelKey, invitation.name()));
        return button;
    }

    private static Div together(Button... buttons) {
        Div row = new Div(buttons);
        row.addClassName("usht-nowrap");
        return row;
    }

    private static Div caption(String text) {
        Div caption = new Div(text);
        caption.addClassName("usht-caption");
        return caption;
    }
}
