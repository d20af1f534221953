package no.usht.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import no.usht.access.SignInChoices;
import no.usht.access.SignInChoices.Choice;
import no.usht.shared.Norwegian;
import no.usht.shell.PublicLayout;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.uikit.Card;
import no.usht.uikit.PageHeader;

/** Where a person chooses among the ways to sign in, if some centre has one of its own; else nobody is led here. */
@Route(value = "logg-inn", layout = PublicLayout.class)
@AnonymousAllowed
class SignInView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient SignInChoices choices;
    private final transient TenantRegistry tenants;

    SignInView(SignInChoices choices, TenantRegistry tenants) {
        this.choices = choices;
        this.tenants = tenants;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<Choice> all = choices.towards(Words.target(event));
        removeAll();
        add(
                new PageHeader(getPageTitle(), getTranslation("people.signIn.lead")),
                new Card(getTranslation("people.signIn.shared"), shared(all.getFirst())));
        if (all.size() > 1) {
            add(new Card(getTranslation("people.signIn.own"), own(all.subList(1, all.size()))));
        }
    }

    private Div shared(Choice choice) {
        Div part = new Div(Words.pageButton(choice.address(), getTranslation("people.signIn.sharedButton")));
        part.addClassName("usht-actions");
        return part;
    }

    private UnorderedList own(List<Choice> own) {
        UnorderedList list = new UnorderedList();
        list.addClassName("usht-steps");
        // Without marks, a list is none to some screen readers.
        list.getElement().setAttribute("role", "list");
        own.stream()
                .sorted(Norwegian.by(this::name))
                .map(choice -> new ListItem(Words.pageLink(choice.address(), name(choice))))
                .forEach(list::add);
        return list;
    }

    private String name(Choice choice) {
        return choice.centre()
                .map(key -> Words.workspace(this, tenants, Workspace.centre(key)))
                .orElse("");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.signIn.title");
    }
}
