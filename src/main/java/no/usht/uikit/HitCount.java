package no.usht.uikit;

import com.vaadin.flow.component.html.Paragraph;
import no.usht.shared.Norwegian;

/** How many things are in the list below, such as "38 aktiviteter"; announced when it changes, as long as it stays on the page. */
public final class HitCount extends Paragraph {

    public HitCount() {
        addClassName("usht-caption");
        getElement().setAttribute("role", "status");
    }

    /**
     * Says how many there are; nothing where there is none, since the list says so itself.
     *
     * @param key of the words for {@code one} and {@code many}; ends with a dot
     */
    public HitCount of(String key, long found) {
        setText(found == 0 ? "" : getTranslation(key + (found == 1 ? "one" : "many"), Norwegian.number(found)));
        return this;
    }

    /** The same for a list that shows the newest of what there is: there are also words for {@code most}. */
    public HitCount ofNewest(String key, long found, int shown) {
        if (found <= shown) {
            return of(key, found);
        }
        setText(getTranslation(key + "most", Norwegian.number(shown)));
        return this;
    }
}
