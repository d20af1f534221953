package no.usht.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.usht.access.AppointMember;
import no.usht.access.InviteMember;
import no.usht.access.Invited;
import no.usht.access.LocalPath;
import no.usht.access.Member;
import no.usht.access.MembershipRefusedException;
import no.usht.access.OpenInvitation;
import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.access.SignInAddresses;
import no.usht.lists.Column;
import no.usht.lists.ListTable;
import no.usht.shared.EmailAddress;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Card;
import no.usht.uikit.KeptFocus;
import no.usht.uikit.LinkOnce;
import no.usht.uikit.Notices;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Tag;
import no.usht.uikit.Texts;

/** Who works in the workspace, and with which role; who may, adds people and ends their access. */
abstract class PeoplePage extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final Role.Plane plane;
    private final transient PeopleTools tools;
    private final Div handOver = new Div();

    PeoplePage(Role.Plane plane, PeopleTools tools) {
        this.plane = plane;
        this.tools = tools;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.list.title");
    }

    private void show() {
        boolean mayManage = tools.access().may(Permission.PEOPLE_MANAGE);
        removeAll();
        add(
                new PageHeader(
                        getPageTitle(),
                        plane == Role.Plane.PLATFORM
                                ? getTranslation("people.list.lead.platform")
                                : getTranslation("people.list.lead", workspaceName())),
                handOver,
                new Card(getTranslation("people.list.heading"), list(mayManage)));
        if (mayManage) {
            addManaging();
        }
    }

    private void showAgain() {
        show();
        KeptFocus.in(this);
    }

    private void addManaging() {
        if (!tools.invitations().open().isEmpty()) {
            add(new Card(
                    getTranslation("people.invitations.heading"),
                    new InvitationTable(
                            () -> tools.invitations().open(),
                            tools,
                            invitation -> change(invitation, "people.invitations.againDone", () -> {
                                Invited invited = tools.invitations().sendAgain(invitation.id());
                                handOver(invitation.name(), invited);
                            }),
                            invitation -> change(invitation, "people.invitations.withdrawn", () -> {
                                handOver.removeAll();
                                tools.invitations().withdraw(invitation.id());
                            }))));
        }
        if (plane == Role.Plane.PLATFORM) {
            List<CentreKey> leaderless = tools.memberships().centresWithoutLeader();
            add(
                    new Card(
                            getTranslation("people.leader.inviteHeading"),
                            PersonForm.forFirstLeader(
                                    PersonForm.Kind.INVITE,
                                    leaderless,
                                    tools.tenants(),
                                    entry -> invited(
                                            entry,
                                            tools.invitations().inviteFirstLeader(centre(entry), invite(entry))))),
                    new Card(
                            getTranslation("people.leader.heading"),
                            PersonForm.forFirstLeader(PersonForm.Kind.APPOINT, leaderless, tools.tenants(), entry -> {
                                tools.memberships().appointFirstLeader(centre(entry), appoint(entry));
                                showAgain();
                            })));
        }
        add(
                new Card(
                        getTranslation("people.invite.heading"),
                        PersonForm.forRoles(
                                PersonForm.Kind.INVITE,
                                plane.roles(),
                                entry -> invited(entry, tools.invitations().invite(invite(entry))))),
                new Card(
                        getTranslation("people.add.heading"),
                        PersonForm.forRoles(PersonForm.Kind.APPOINT, plane.roles(), entry -> {
                            tools.memberships().appoint(appoint(entry));
                            showAgain();
                        })));
    }

    private static CentreKey centre(PersonEntry entry) {
        return Objects.requireNonNull(entry.centre());
    }

    private static AppointMember appoint(PersonEntry entry) {
        return new AppointMember(entry.handle(), entry.name(), entry.role());
    }

    private static InviteMember invite(PersonEntry entry) {
        return new InviteMember(EmailAddress.of(entry.handle()), entry.name(), entry.role());
    }

    private void invited(PersonEntry entry, Invited invited) {
        handOver(entry.name().strip(), invited);
        showAgain();
    }

    /** Where no mail goes out, whoever invites has to: here, once. */
    private void handOver(String name, Invited invited) {
        handOver.removeAll();
        invited.path()
                .ifPresent(path -> handOver.add(new Card(
                        getTranslation("people.link.heading"),
                        new LinkOnce(
                                getTranslation("people.link.label", name),
                                getTranslation("people.link.text", name),
                                path))));
    }

    private void change(OpenInvitation invitation, String doneKey, Runnable work) {
        try {
            work.run();
        } catch (MembershipRefusedException e) {
            showAgain();
            Notices.failed(getTranslation("people.notInvited." + e.reason().name()));
            return;
        }
        showAgain();
        Notices.saved(getTranslation(doneKey, invitation.name()));
    }

    private ListTable<Member> list(boolean mayManage) {
        List<Column<Member>> columns = new ArrayList<>(List.of(
                Column.<Member>drawn(getTranslation("people.list.name"), this::name, Member::name),
                Column.<Member>text(getTranslation("people.list.role"), member -> Words.role(this, member.role())),
                Column.<Member>day(
                        getTranslation("people.list.since"),
                        member -> member.since().atZone(Norwegian.ZONE).toLocalDate()),
                Column.<Member>drawn(getTranslation("people.list.identity"), this::identity, Member::identity)));
        if (mayManage) {
            columns.add(Column.choice(getTranslation("people.list.change"), this::endButton));
        }
        ListTable<Member> list = new ListTable<>(
                        getTranslation("people.list.heading"),
                        columns,
                        tools.exports(),
                        () -> tools.memberships().members())
                .counted("people.list.count.");
        list.show();
        return list;
    }

    private Component[] name(Member member) {
        List<Component> words = new ArrayList<>();
        words.add(new Span(member.name()));
        if (member.self()) {
            words.add(new Div(new Tag(getTranslation("people.list.self"))));
        }
        if (!member.hasSignedIn()) {
            words.add(caption(getTranslation("people.list.notYet")));
        }
        return words.toArray(Component[]::new);
    }

    private Component[] identity(Member member) {
        List<Component> words = new ArrayList<>();
        words.add(new Span(member.identity()));
        member.organisation()
                .ifPresent(number -> words.add(
                        caption(getTranslation("people.list.organisation", Norwegian.organisationNumber(number)))));
        return words.toArray(Component[]::new);
    }

    private static Div caption(String text) {
        Div caption = new Div(text);
        caption.addClassName("usht-caption");
        return caption;
    }

    private Button endButton(Member member) {
        Button end = new Button(getTranslation("people.end.button"), event -> confirmEnd(member));
        end.addThemeVariants(ButtonVariant.TERTIARY);
        end.setAriaLabel(getTranslation("people.end.label", member.name(), Words.role(this, member.role())));
        return end;
    }

    private void confirmEnd(Member member) {
        String role =
                Words.role(this, member.role()).toLowerCase(Texts.language().locale());
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("people.end.title", member.name()));
        dialog.setText(
                member.self()
                        ? getTranslation("people.end.selfText", role, workspaceName())
                        : getTranslation("people.end.text", member.name(), role, workspaceName()));
        dialog.setConfirmText(getTranslation("people.end.confirm"));
        dialog.setConfirmButtonTheme("primary error");
        dialog.addConfirmListener(event -> end(member));
        CancelFirst.open(dialog, getTranslation("people.end.cancel"));
    }

    private void end(Member member) {
        try {
            tools.memberships().revoke(member.id());
        } catch (MembershipRefusedException e) {
            showAgain();
            Notices.failed(getTranslation("people.refused." + e.reason().name()));
            return;
        }
        if (tools.access().may(Permission.PEOPLE_READ)) {
            showAgain();
            Notices.saved(getTranslation("people.end.done", member.name()));
        } else {
            UI.getCurrent().getPage().setLocation(new LocalPath(SignInAddresses.CHOOSE_WORKSPACE).href());
        }
    }

    private String workspaceName() {
        return Words.workspace(this, tools.tenants(), tools.workspaces().require());
    }
}
