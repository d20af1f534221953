package no.usht.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import no.usht.access.CurrentPerson;
import no.usht.access.LocalPath;
import no.usht.shared.Language;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.Workspace;
import no.usht.uikit.Texts;

/** The menus at the right of the header: language form, colours, and what belongs to the person. */
final class HeaderMenu extends MenuBar {

    private HeaderMenu() {
        addClassName("usht-header-menu");
        addThemeVariants(MenuBarVariant.TERTIARY);
        getElement().setAttribute("aria-label", getTranslation("shell.header.label"));
        setI18n(new MenuBarI18n().setMoreOptions(getTranslation("shell.header.more")));
    }

    /** Language and colours, for visitors. */
    static HeaderMenu forVisitor(Preferences preferences) {
        HeaderMenu menu = new HeaderMenu();
        menu.addLanguages(preferences);
        menu.addColours(preferences);
        return menu;
    }

    /**
     * All of it; what belongs to the person only for somebody who has signed in.
     *
     * @param here the workspace that is shown, or the public site
     */
    static HeaderMenu forPerson(FrameTools tools, Workspace here) {
        HeaderMenu menu = forVisitor(tools.preferences());
        tools.guide().person().ifPresent(person -> menu.addPerson(person, tools, here));
        return menu;
    }

    private void addLanguages(Preferences preferences) {
        Language current = Texts.language();
        var root = addItem(current.nativeName());
        root.setAriaLabel(getTranslation("shell.language", current.nativeName()));
        for (Language language : Language.values()) {
            Span name = new Span(language.nativeName());
            name.getElement().setAttribute("lang", language.tag());
            var item = root.getSubMenu().addItem(name, event -> preferences.choose(language));
            item.setCheckable(true);
            item.setChecked(language == current);
        }
    }

    private void addColours(Preferences preferences) {
        var root = addItem(VaadinIcon.ADJUST.create());
        root.setAriaLabel(getTranslation("shell.colours"));
        ColourScheme current = preferences.colours();
        for (ColourScheme scheme : ColourScheme.values()) {
            var item = root.getSubMenu().addItem(getTranslation(scheme.labelKey()));
            item.setCheckable(true);
            item.setChecked(scheme == current);
            item.addClickListener(event -> {
                preferences.choose(scheme);
                root.getSubMenu().getItems().forEach(other -> other.setChecked(other == item));
            });
        }
    }

    private void addPerson(CurrentPerson person, FrameTools tools, Workspace here) {
        WorkspaceAccess guide = tools.guide();
        Avatar avatar = new Avatar(person.name());
        avatar.getElement().setAttribute("aria-hidden", "true");
        var root = addItem(avatar);
        root.setAriaLabel(getTranslation("shell.person", person.name()));
        SubMenu menu = root.getSubMenu();
        Span name = new Span(person.name());
        name.addClassName("usht-menu-person");
        menu.addItem(name).setEnabled(false);
        menu.addSeparator();
        List<Tenant> centres = guide.centres(Texts.language().tag());
        List<Workspace> planes = guide.otherPlanes();
        boolean visiting = here.equals(Workspace.PUBLIC);
        if (centres.size() + planes.size() > (visiting ? 0 : 1)) {
            centres.forEach(tenant ->
                    addWorkspace(menu, tenant.name(Texts.language().tag()), Workspace.centre(tenant.key()), here));
            planes.forEach(workspace -> addWorkspace(
                    menu,
                    getTranslation(
                            workspace.equals(Workspace.NATIONAL) ? "shell.national.name" : "shell.platform.name"),
                    workspace,
                    here));
            menu.addSeparator();
        }
        tools.additions()
                .orderedStream()
                .flatMap(addition -> addition.place(here).stream())
                .forEach(place -> menu.addItem(getTranslation(place.labelKey()), event -> Places.open(place.view())));
        if (!visiting) {
            menu.addItem(getTranslation("shell.public"), event -> leaveTo(Workspace.PUBLIC));
        }
        menu.addItem(getTranslation("shell.signOut"), event -> tools.signIn().logout());
    }

    private static void addWorkspace(SubMenu menu, String name, Workspace workspace, Workspace here) {
        var item = menu.addItem(name);
        item.setCheckable(true);
        item.setChecked(workspace.equals(here));
        item.addClickListener(event -> leaveTo(workspace));
    }

    private static void leaveTo(Workspace workspace) {
        // Another workspace is another page load: a tab's server side only ever knows one. Relative to the base
        // address.
        UI.getCurrent().getPage().setLocation(new LocalPath(workspace.path()).href());
    }
}
