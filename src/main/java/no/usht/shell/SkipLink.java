package no.usht.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** The first thing the Tab key reaches: past header and menu to the content. */
final class SkipLink extends Anchor {

    SkipLink(Component main) {
        String id = "innhold";
        main.setId(id);
        main.getElement().setAttribute("tabindex", "-1");
        setText(getTranslation("shell.skip"));
        addClassName("usht-skip");
        // A plain '#innhold' would lead to the front page, as addresses are relative to the base and not to the page.
        setHref("#" + id);
        setRouterIgnore(true);
        getElement()
                .addEventListener("click", event -> main.getElement().callJsFunction("focus"))
                .preventDefault();
    }
}
