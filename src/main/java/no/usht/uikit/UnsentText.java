package no.usht.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.io.Serializable;

/**
 * Keeps in the browser's tab what is typed until it is saved or stands in a draft: where the session or the service ends in
 * between, or the page is loaded anew, the person finds it again.
 *
 * @param form the person and what they edit, and in which state; another person or a later state gets none of it
 */
public record UnsentText(String form) implements Serializable {

    private static final String PREFIX = "usht.unsent/";

    /**
     * Takes care of a text field, and fills it with what had not been sent. Called again for a later state, it takes what
     * was typed along.
     */
    public void guard(Component field, String name) {
        field.getElement().executeJs("""
                        const before = this.unsentKey;
                        this.unsentKey = $0;
                        const keep = sent => {
                          try {
                            sessionStorage.setItem(this.unsentKey, JSON.stringify({text: this.value, sent}));
                          } catch (full) {
                            // Then it is as it would be without.
                          }
                        };
                        if (before !== undefined) {
                          if (before !== $0 && sessionStorage.getItem(before) !== null) {
                            const sent = JSON.parse(sessionStorage.getItem(before)).sent;
                            sessionStorage.removeItem(before);
                            keep(sent);
                          }
                          return;
                        }
                        this.addEventListener('input', () => keep(false));
                        this.addEventListener('change', () => {
                          if (sessionStorage.getItem(this.unsentKey) !== null) keep(true);
                        });
                        const unsent = JSON.parse(sessionStorage.getItem($0));
                        if (unsent !== null && unsent.text !== this.value) {
                          this.value = unsent.text;
                          this.dispatchEvent(new CustomEvent('change'));
                        }
                        """, key(name));
    }

    /** What has been sent stands in the draft now. Not by way of a field, which may be gone from the page by then. */
    public void arrived() {
        forget("JSON.parse(sessionStorage.getItem(key)).sent");
    }

    /** All of it is saved or thrown away. */
    public void forget() {
        forget("true");
    }

    private void forget(String which) {
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "Object.keys(sessionStorage).filter(key => key.startsWith($0) && " + which
                                + ").forEach(key => sessionStorage.removeItem(key))",
                        key(""));
    }

    private String key(String name) {
        return PREFIX + form + "/" + name;
    }
}
