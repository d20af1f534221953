package no.usht.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import org.jspecify.annotations.Nullable;

/** What stands around every public page: the header, the main part and the footer. */
class PublicFrame extends Div implements RouterLayout, AfterNavigationObserver {

    private final FrameTools tools;
    private final WorkspaceAccess guide;
    private final Main main = new Main();
    private final PageFocus focus = new PageFocus(main);
    private final PageFooter footer;

    PublicFrame(FrameTools tools) {
        this.tools = tools;
        this.guide = tools.guide();
        this.footer = new PageFooter(this, tools.pages());
    }

    /** Draws it, once. */
    final void show() {
        if (getElement().getChildCount() == 0) {
            build();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        focus.after(event);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.getElement().appendChild(content.getElement());
        footer.answeredBy(null, guide.accessibilityDeclaration());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.removeAll();
    }

    final void footOf(CentreKey centre, String accessibilityDeclaration) {
        footer.answeredBy(centre, accessibilityDeclaration);
    }

    private void build() {
        addClassName("usht-public");
        main.addClassName("usht-main");
        Span badge = new Span("U");
        badge.addClassName("usht-badge");
        badge.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span("USHT");
        name.addClassName("usht-brand-name");
        Span detail = new Span(getTranslation("shell.public.detail"));
        detail.addClassName("usht-brand-detail");
        Span words = new Span(name, detail);
        words.addClassName("usht-brand-words");
        Anchor brand = new Anchor("", badge, words);
        brand.addClassName("usht-brand");
        Anchor enter =
                new Anchor("velg", getTranslation(guide.person().isPresent() ? "shell.workspaces" : "shell.signIn"));
        enter.setRouterIgnore(true);
        enter.addClassName("usht-enter");
        Header header = new Header(new SkipLink(main), brand, HeaderMenu.forPerson(tools, Workspace.PUBLIC), enter);
        header.addClassName("usht-header");
        add(header, main, footer);
    }
}
