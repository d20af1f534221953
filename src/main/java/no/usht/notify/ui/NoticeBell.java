package no.usht.notify.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.notify.NoticeService;
import no.usht.shell.HeaderAddition;
import no.usht.shell.Places;
import no.usht.tenancy.Workspace;

/** The bell in a centre's header, with how many notices the person has not read, and where they choose how to be told. */
@org.springframework.stereotype.Component
class NoticeBell implements HeaderAddition {

    private static final int MOST = 99;

    private final NoticeService notices;
    private final Access access;

    NoticeBell(NoticeService notices, Access access) {
        this.notices = notices;
        this.access = access;
    }

    private boolean isThere(Workspace workspace) {
        return workspace instanceof Workspace.CentreWorkspace && access.may(Permission.CENTRE_READ);
    }

    @Override
    public Optional<Component> tool(Workspace workspace) {
        return isThere(workspace) ? Optional.of(drawn(notices.countUnread())) : Optional.empty();
    }

    private static Component drawn(long unread) {
        Anchor bell = new Anchor(Places.href(NoticeViews.All.class), VaadinIcon.BELL_O.create());
        bell.addClassName("usht-bell");
        String number = unread > MOST ? MOST + "+" : String.valueOf(unread);
        bell.setAriaLabel(
                unread == 0
                        ? I18NProvider.translate("notify.bell.none")
                        : unread == 1
                                ? I18NProvider.translate("notify.bell.one")
                                : I18NProvider.translate("notify.bell.many", number));
        if (unread > 0) {
            Span count = new Span(number);
            count.getElement().setAttribute("aria-hidden", "true");
            bell.add(count);
        }
        return bell;
    }

    @Override
    public Optional<PersonalPlace> place(Workspace workspace) {
        return isThere(workspace)
                ? Optional.of(new PersonalPlace("notify.choices.title", NoticeViews.Choices.class))
                : Optional.empty();
    }
}
