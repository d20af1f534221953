package no.usht.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives every page its language, its colours and its accent before anything of it is drawn. */
@Component
class PageSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Preferences preferences;
    private final transient Workspaces workspaces;
    private final transient List<PublicPages> publicPages;

    PageSetup(Preferences preferences, Workspaces workspaces, List<PublicPages> publicPages) {
        this.preferences = preferences;
        this.workspaces = workspaces;
        this.publicPages = publicPages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::prepare);
        event.getSource().addUIInitListener(this::chooseLanguage);
    }

    private void prepare(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        String path = withoutSlash(request.getPathInfo());
        Element html = response.getDocument().getElementsByTag("html").getFirst();
        html.attr("lang", preferences.language(request, path).tag());
        ColourScheme colours = preferences.colours(request);
        String style = "--usht-hue: " + preferences.hue(path);
        if (colours != ColourScheme.SYSTEM) {
            html.attr("theme", colours.value().getThemeValue());
            style += "; color-scheme: " + colours.value().getValue();
        } else {
            style += "; color-scheme: light dark";
        }
        html.attr("style", style);
        // Before Vaadin's own scripts, as it listens to the same history; a plain file, since it is none of a
        // component.
        response.getDocument().head().prependElement("script").attr("src", request.getContextPath() + "/places.js");
        if (leadsNowhere(path)) {
            // The page will say it to the person; machines look here.
            response.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }

    private boolean leadsNowhere(String path) {
        boolean answered = VaadinService.getCurrent()
                        .getRouter()
                        .getRegistry()
                        .getNavigationRouteTarget(path)
                        .getRouteTarget()
                != null;
        // There is no tab yet that would be bound to anything.
        return !answered
                || workspaces.call(
                        Workspace.PUBLIC, () -> publicPages.stream().anyMatch(pages -> pages.leadsNowhere(path)));
    }

    private void chooseLanguage(UIInitEvent event) {
        VaadinRequest request = VaadinService.getCurrentRequest();
        // The page's script asks for its server side at an address of its own and tells the page's in this parameter.
        String location = request.getParameter("location");
        String path = withoutSlash(location == null ? request.getPathInfo() : location);
        UI ui = event.getUI();
        ui.setLocale(preferences.language(request, path).locale());
        ui.getReconnectDialogConfiguration().setDialogText(ui.getTranslation("shell.connection.lost"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(ui.getTranslation("shell.connection.gone"));
        ui.getPage()
                .executeJs(
                        "if (window.Vaadin?.connectionIndicator) window.Vaadin.connectionIndicator.onlineText = $0",
                        ui.getTranslation("shell.connection.back"));
    }

    private static String withoutSlash(@Nullable String path) {
        return path == null ? "" : path.startsWith("/") ? path.substring(1) : path;
    }
}
