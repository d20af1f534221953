package no.usht.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import no.usht.tenancy.Workspace.CentreWorkspace;

/** Addresses of views in the workspace that the tab is pinned to; knows the centre, so that no view has to. */
public final class Places {

    private Places() {}

    /** The address of a view, for links. */
    public static String href(Class<? extends Component> view, RouteParam... parameters) {
        return RouteConfiguration.forApplicationScope().getUrl(view, complete(parameters));
    }

    /** The address of a view with filters. */
    public static String href(Class<? extends Component> view, QueryParameters query, RouteParam... parameters) {
        String queryString = query.getQueryString();
        return href(view, parameters) + (queryString.isEmpty() ? "" : "?" + queryString);
    }

    /** A link to a view. */
    public static Anchor link(String text, Class<? extends Component> view, RouteParam... parameters) {
        return new Anchor(href(view, parameters), text);
    }

    /** The address of a view with what goes along to it of the place that the tab comes from. */
    public static String hrefCarrying(Class<? extends Component> view, Set<String> names) {
        return href(view, CarriedParameters.in(UI.getCurrent()).query(names));
    }

    /** Opens a view in this tab. */
    public static void open(Class<? extends Component> view, RouteParam... parameters) {
        open(view, QueryParameters.empty(), parameters);
    }

    /** Opens a view in this tab, with filters. */
    public static void open(Class<? extends Component> view, QueryParameters query, RouteParam... parameters) {
        UI.getCurrent().navigate(view, complete(parameters), query);
    }

    /** Whether a view is one of a centre's workspace. */
    public static boolean isOfCentre(Class<? extends Component> view) {
        return RouteConfiguration.forApplicationScope()
                .getTemplate(view)
                .filter(template -> template.contains(":centre"))
                .isPresent();
    }

    private static RouteParameters complete(RouteParam... parameters) {
        return PinnedWorkspace.of(UI.getCurrent())
                .filter(CentreWorkspace.class::isInstance)
                .map(workspace -> ((CentreWorkspace) workspace).key().value())
                .map(key -> new RouteParameters(
                        Stream.concat(Stream.of(new RouteParam("centre", key)), Arrays.stream(parameters))
                                .toArray(RouteParam[]::new)))
                .orElseGet(() -> new RouteParameters(parameters));
    }
}
