package no.usht.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.usht.access.Permission;
import org.jspecify.annotations.Nullable;

/** What stands around every page of a workspace: the menu, the header, the main part and the footer. */
class WorkspaceFrame extends AppLayout implements AfterNavigationObserver {

    private final Reception reception;
    private final Doorkeeper doorkeeper;
    private final Main main = new Main();
    private final Div menuPlace = new Div();
    private final Div bannerPlace = new Div();
    private final PageFocus focus = new PageFocus(main);
    private final Map<SideNavItem, MenuItem> carrying = new LinkedHashMap<>();
    private Set<Permission> shownFor = EnumSet.noneOf(Permission.class);
    private boolean drawn;

    WorkspaceFrame(Reception reception) {
        this.reception = reception;
        this.doorkeeper = reception.doorkeeper();
    }

    /** Draws it for a workspace that the person has been let into; again with every navigation. */
    final void show(Entrance entrance) {
        if (!drawn) {
            drawn = true;
            build(entrance);
        }
        showBanner(entrance);
        showMenu(entrance);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        focus.after(event);
        carry(event);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.getElement().appendChild(content.getElement());
        if (isOverlay()) {
            setDrawerOpened(false);
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.removeAll();
    }

    private void build(Entrance entrance) {
        addClassName("usht-app");
        setPrimarySection(Section.DRAWER);
        main.addClassName("usht-main");
        Div page = new Div();
        page.addClassName("usht-page-frame");
        page.add(
                bannerPlace,
                main,
                new PageFooter(this, reception.pages())
                        .answeredBy(entrance.centre(), entrance.accessibilityDeclaration()));
        setContent(page);

        Brand brand = new Brand(entrance);
        menuPlace.addClassName("usht-menu");
        Aside drawer = new Aside(brand, menuPlace);
        drawer.getElement().setAttribute("aria-label", entrance.name());
        Scroller scroller = new Scroller(drawer);
        scroller.addClassName("usht-drawer");
        addToDrawer(scroller);

        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
        Div header = new Div(new SkipLink(main), toggle);
        header.addClassName("usht-header");
        header.getElement().setAttribute("role", "banner");
        header.add(Brand.small(entrance));
        if (!entrance.searchPath().isEmpty()) {
            header.add(new SearchBox(entrance.searchPath()));
        }
        header.add(HeaderMenu.forPerson(reception, entrance.workspace()));
        addToNavbar(header);
        AppLayoutI18n words = new AppLayoutI18n();
        words.setDrawer(getTranslation("shell.menu.drawer"));
        setI18n(words);
    }

    /** With every navigation, because a centre is suspended and resumed while its people are at work. */
    private void showBanner(Entrance entrance) {
        bannerPlace.removeAll();
        if (!entrance.notice().isEmpty()) {
            Paragraph banner = new Paragraph(entrance.notice());
            banner.addClassName("usht-banner");
            banner.getElement().setAttribute("role", "region");
            banner.getElement().setAttribute("aria-label", getTranslation("shell.readOnly.label"));
            bannerPlace.add(banner);
        }
    }

    private void showMenu(Entrance entrance) {
        Set<Permission> permissions = doorkeeper.permissions(entrance.workspace());
        if (permissions.equals(shownFor)) {
            return;
        }
        shownFor = permissions;
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", getTranslation("shell.menu.label"));
        List<MenuItem> items = doorkeeper.menu(entrance.workspace(), permissions);
        RouteParameters parameters = entrance.parameters();
        carrying.clear();
        boolean belowTheLine = false;
        for (MenuItem item : items) {
            SideNavItem entry = new SideNavItem(getTranslation(item.labelKey()), item.view(), parameters);
            // The first page's address begins all others, and would seem to be open on every page.
            Route route = item.view().getAnnotation(Route.class);
            entry.setMatchNested(route == null || !route.value().isEmpty());
            if (!belowTheLine && item.order() >= MenuItem.BELOW_THE_LINE) {
                belowTheLine = true;
                entry.getElement().getClassList().add("usht-nav-break");
            }
            if (!item.carried().isEmpty()) {
                carrying.put(entry, item);
                // With parameters, its own path alone would no longer be known as its place.
                entry.setPathAliases(Set.of(entry.getPath()));
            }
            nav.addItem(entry);
        }
        menuPlace.removeAll();
        if (!items.isEmpty()) {
            menuPlace.add(nav);
        }
    }

    /** From one of the places that share parameters, those of its address go along to the others. */
    private void carry(AfterNavigationEvent event) {
        UI ui = event.getLocationChangeEvent().getUI();
        Optional<MenuItem> here = carrying.values().stream()
                .filter(item -> event.getActiveChain().stream().anyMatch(item.view()::isInstance))
                .findFirst();
        here.ifPresent(item -> Carried.keep(ui, event.getLocation(), item.carried()));
        carrying.forEach(
                (entry, item) -> entry.setQueryParameters(Carried.in(ui).query(item.carried())));
    }
}
