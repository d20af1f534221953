package no.usht.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import no.usht.shared.Language;
import org.jspecify.annotations.Nullable;

/** Words for constants, and the language form of whoever looks at the page. */
public final class Texts {

    private Texts() {}

    /** What people call that constant, such as Nettverk; translation key {@code shared.ActivityKind.NETWORK}. */
    public static String label(Component component, Enum<?> constant) {
        return component.getTranslation(key(constant));
    }

    /** The translation key of a constant. */
    public static String key(Enum<?> constant) {
        return "shared." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /** The language form of the page that is being shown; bokmål where none is. */
    public static Language language() {
        UI ui = UI.getCurrent();
        @Nullable Locale locale = ui == null ? null : ui.getLocale();
        return locale == null ? Language.NB : Language.fromLocale(locale);
    }
}
