package no.usht.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinRequest;
import no.usht.access.LocalPath;
import no.usht.access.SignInAddresses;
import org.jspecify.annotations.Nullable;

/** A page that says what happened, what was kept, and what to do. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private final Div links = new Div();
    private String title = "";

    final void show(String heading, String... sentences) {
        title = heading;
        removeAll();
        addClassName("usht-error-page");
        add(new H1(heading));
        for (String sentence : sentences) {
            add(new Paragraph(sentence));
        }
        links.removeAll();
        links.addClassName("usht-actions");
        links.add(
                link(".", "shell.error.front"),
                link(
                        new LocalPath(SignInAddresses.CHOOSE_WORKSPACE).href(),
                        isSignedIn() ? "shell.error.workspaces" : "shell.signIn"));
        add(links);
    }

    final void offer(Component way) {
        links.addComponentAsFirst(way);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** From the request alone: the database may be what failed. */
    private static boolean isSignedIn() {
        @Nullable VaadinRequest request = VaadinRequest.getCurrent();
        return request != null && request.getUserPrincipal() != null;
    }

    private Anchor link(String href, String key) {
        Anchor link = new Anchor(href, getTranslation(key));
        // A whole new page: what failed here may have left this tab's server side in a state of its own.
        link.setRouterIgnore(true);
        return link;
    }
}
