package no.usht.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.Objects;
import java.util.Optional;
import no.usht.access.InvitationId;
import no.usht.access.Invited;
import no.usht.access.MembershipRefusedException;
import no.usht.access.OpenInvitation;
import no.usht.keeping.Draft;
import no.usht.lifecycle.TenantTask;
import no.usht.operator.NewCentre;
import no.usht.operator.NewCentreService;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.OrderId;
import no.usht.tenancy.Workspace;
import no.usht.uikit.Card;
import no.usht.uikit.KeyValues;
import no.usht.uikit.Polling;
import no.usht.uikit.Tag;

/** What becomes of a centre that was ordered: how far it is, and in the end where it is and who was invited. */
final class BringingOn extends Div {

    private final transient OperatorTools tools;
    private final transient NewCentreService newCentres;
    private final transient Words words;
    private final Draft<NewCentre> draft;
    private final Command reopened;

    BringingOn(
            OperatorTools tools, NewCentreService newCentres, Words words, Draft<NewCentre> draft, Command reopened) {
        this.tools = tools;
        this.newCentres = newCentres;
        this.words = words;
        this.draft = draft;
        this.reopened = reopened;
        OrderId order = Objects.requireNonNull(draft.typed().going().order());
        tools.life().task(order).ifPresent(this::show);
    }

    private void show(TenantTask task) {
        removeAll();
        switch (task.state()) {
            case ORDERED ->
                add(new Card(
                        words.text("operator.new.progress"),
                        new OrderProgress(tools.life(), words, task.id(), this::show)));
            case FAILED ->
                add(new Card(
                        words.text("operator.new.failed"),
                        new OrderResult(words, task),
                        new Paragraph(new Button(words.text("operator.new.reopen"), event -> {
                            newCentres.reopen(draft.id());
                            reopened.execute();
                        }))));
            case DONE -> done();
        }
    }

    private void done() {
        NewCentre centre = draft.typed();
        CentreKey key = new CentreKey(centre.names().key());
        Card card = new Card(words.text("operator.new.there", centre.label()));
        card.add(new KeyValues()
                .add(words.text("operator.tenant.address"), new Code(Words.address("/s/" + key)))
                .add(words.text("operator.tenant.invitation"), invitation(centre, key)));
        Div links = new Div(
                Places.link(words.text("operator.new.open", centre.label()), TenantView.class, TenantAddress.key(key)));
        links.addClassName("usht-actions");
        tools.life().definition(key).ifPresent(file -> {
            Anchor download = TenantFileLink.of(words, file);
            links.add(download);
        });
        card.add(new Paragraph(words.text("operator.new.thereText")), links);
        add(card);
    }

    private Component[] invitation(NewCentre centre, CentreKey key) {
        Optional<Invited> invited;
        try {
            invited = newCentres.inviteLeader(draft.id());
        } catch (MembershipRefusedException refused) {
            return new Component[] {
                new Tag(words.text("operator.new.notInvited"), Tag.Tone.WARN),
                Words.caption(words.text("people.refused." + refused.reason().name()))
            };
        }
        Optional<String> path = invited.flatMap(Invited::path);
        if (path.isPresent()) {
            // Where no mail goes out, whoever invites has to hand the link over: here, once.
            return new Component[] {
                new Span(words.text("operator.new.handOver", centre.leader().name())),
                new Code(Words.address(path.get()))
            };
        }
        return tools.invitations().open().stream()
                .filter(open -> open.workspace().equals(Workspace.centre(key)))
                .findFirst()
                .map(this::openInvitation)
                .orElseGet(() -> new Component[] {new Span(words.text("operator.new.answered"))});
    }

    private Component[] openInvitation(OpenInvitation open) {
        Span state = new Span(mail(open));
        state.getElement().setAttribute("role", "status");
        if (open.mailIsWaiting()) {
            InvitationId id = open.id();
            Polling.until(state, () -> {
                Optional<OpenInvitation> now = tools.invitations().open().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst();
                if (now.isPresent() && now.get().mailIsWaiting()) {
                    return false;
                }
                state.removeAll();
                state.add(
                        now.<Component>map(this::mail).orElseGet(() -> new Span(words.text("operator.new.answered"))));
                return true;
            });
        }
        return new Component[] {
            new Span(words.text(
                    "operator.invitation.open",
                    open.name(),
                    open.email(),
                    Norwegian.date(open.expiresAt().atZone(Norwegian.ZONE).toLocalDate()))),
            state
        };
    }

    private Tag mail(OpenInvitation open) {
        return open.mail()
                .map(mail -> new Tag(
                        words.text("people.invitations.mail." + mail.name()),
                        switch (mail) {
                            case SENT -> Tag.Tone.OK;
                            case WAITING -> Tag.Tone.ACCENT;
                            case GIVEN_UP -> Tag.Tone.BAD;
                        }))
                .orElseGet(() -> new Tag(words.text("people.invitations.byLink")));
    }
}
