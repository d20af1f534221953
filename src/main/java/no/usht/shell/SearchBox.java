package no.usht.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;

/** Searches the workspace's activities from anywhere in it; Ctrl+K goes there. */
final class SearchBox extends Div {

    SearchBox(String path, Component everywhere) {
        addClassName("usht-search");
        getElement().setAttribute("role", "search");
        TextField field = new TextField();
        field.setAriaLabel(getTranslation("shell.search"));
        field.setPlaceholder(getTranslation("shell.search"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        Span keys = new Span("Ctrl K");
        keys.addClassName("usht-keys");
        keys.getElement().setAttribute("aria-hidden", "true");
        field.setSuffixComponent(keys);
        field.getElement().setAttribute("aria-keyshortcuts", "Control+K");
        field.addKeyPressListener(Key.ENTER, event -> {
            String words = field.getValue().strip();
            if (!words.isEmpty()) {
                UI.getCurrent().navigate(path, QueryParameters.of("q", words));
            }
        });
        // What stands there from the last time is replaced by what is typed.
        Shortcuts.addShortcutListener(
                everywhere,
                () -> field.getElement().executeJs("this.focus(); this.inputElement.select()"),
                Key.KEY_K,
                KeyModifier.CONTROL);
        add(field);
    }
}
