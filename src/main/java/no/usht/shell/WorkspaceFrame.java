package no.usht.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
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
// What additions to the header open: modules bring them as beans, which those who gather the browser's files do not
// see.
@Uses(Dialog.class)
@Uses(TextField.class)
@Uses(ComboBox.class)
@Uses(DatePicker.class)
class WorkspaceFrame extends AppLayout implements AfterNavigationObserver {

    private final FrameTools tools;
    private final WorkspaceAccess guide;
    private final Main main = new Main();
    private final Div menuPlace = new Div();
    private final Div bannerPlace = new Div();
    private final Div toolPlace = new Div();
    private final PageFocus focus = new PageFocus(main);
    private final Map<SideNavItem, MenuItem> carrying = new LinkedHashMap<>();
    private Set<Permission> shownFor = EnumSet.noneOf(Permission.class);
    private boolean drawn;

    WorkspaceFrame(FrameTools tools) {
        this.tools = tools;
        this.guide = tools.guide();
    }

    /** Draws it for a workspace that the person has been let into; again with every navigation. */
    final void show(WorkspaceHeader header) {
        if (!drawn) {
            drawn = true;
            build(header);
        }
        showBanner(header);
        showMenu(header);
        showTools(header);
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

    private void build(WorkspaceHeader header) {
        addClassName("usht-app");
        setPrimarySection(Section.DRAWER);
        main.addClassName("usht-main");
        Div page = new Div();
        page.addClassName("usht-page-frame");
        page.add(
                bannerPlace,
                main,
                new PageFooter(this, tools.pages()).answeredBy(header.centre(), header.accessibilityDeclaration()));
        setContent(page);

        Brand brand = new Brand(header);
        menuPlace.addClassName("usht-menu");
        Aside drawer = new Aside(brand, menuPlace);
        drawer.getElement().setAttribute("aria-label", header.name());
        Scroller scroller = new Scroller(drawer);
        scroller.addClassName("usht-drawer");
        addToDrawer(scroller);

        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
        Div top = new Div(new SkipLink(main), toggle);
        top.addClassName("usht-header");
        top.getElement().setAttribute("role", "banner");
        top.add(Brand.small(header));
        if (!header.searchPath().isEmpty()) {
            top.add(new SearchBox(header.searchPath(), header.searchLabel()));
        }
        toolPlace.addClassName("usht-header-tools");
        top.add(toolPlace, HeaderMenu.forPerson(tools, header.workspace()));
        addToNavbar(top);
        AppLayoutI18n words = new AppLayoutI18n();
        words.setDrawer(getTranslation("shell.menu.drawer"));
        setI18n(words);
    }

    /** With every navigation, because a centre is suspended and resumed while its people are at work. */
    private void showBanner(WorkspaceHeader header) {
        bannerPlace.removeAll();
        if (!header.notice().isEmpty()) {
            Paragraph banner = new Paragraph(header.notice());
            banner.addClassName("usht-banner");
            banner.getElement().setAttribute("role", "region");
            banner.getElement().setAttribute("aria-label", getTranslation("shell.readOnly.label"));
            bannerPlace.add(banner);
        }
    }

    /** With every navigation too, as what they tell has changed by then. */
    private void showTools(WorkspaceHeader header) {
        toolPlace.removeAll();
        tools.additions()
                .orderedStream()
                .flatMap(addition -> addition.tool(header.workspace()).stream())
                .forEach(toolPlace::add);
    }

    private void showMenu(WorkspaceHeader header) {
        Set<Permission> permissions = guide.permissions(header.workspace());
        if (permissions.equals(shownFor)) {
            return;
        }
        shownFor = permissions;
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", getTranslation("shell.menu.label"));
        List<MenuItem> items = guide.menu(header.workspace(), permissions);
        RouteParameters parameters = header.parameters();
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
        here.ifPresent(item -> CarriedParameters.keep(ui, event.getLocation(), item.carried()));
        carrying.forEach((entry, item) ->
                entry.setQueryParameters(CarriedParameters.in(ui).query(item.carried())));
    }
}
