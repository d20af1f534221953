package no.usht.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;

/** Searches the workspace from anywhere in it; Ctrl+K goes there. */
public final class SearchBox extends Div {

    /** Where a centre's own things are found, within its workspace. */
    public static final String CENTRE = "sok";

    /** @param label of what is searched */
    SearchBox(String path, String label) {
        addClassName("usht-search");
        getElement().setAttribute("role", "search");
        TextField field = new TextField();
        field.setAriaLabel(label);
        field.setPlaceholder(label);
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
        // In the browser, at once: what is typed right after the shortcut must not wait for an answer. What stands
        // there from the
        // last time is replaced by it.
        field.addAttachListener(event -> field.getElement().executeJs("""
                const listen = (pressed) => {
                  if (!this.isConnected) {
                    document.removeEventListener('keydown', listen, true);
                  } else if (pressed.ctrlKey && !pressed.altKey && !pressed.shiftKey && pressed.key.toLowerCase() === 'k') {
                    pressed.preventDefault();
                    this.focus();
                    this.inputElement.select();
                  }
                };
                document.addEventListener('keydown', listen, true);"""));
        add(field);
    }
}
