package no.usht.shell;

import com.vaadin.flow.component.page.ColorScheme;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which colours a person wants: those of their system, or always the light or the dark ones. */
enum ColourScheme {
    SYSTEM(ColorScheme.Value.SYSTEM),
    LIGHT(ColorScheme.Value.LIGHT),
    DARK(ColorScheme.Value.DARK);

    private final ColorScheme.Value value;

    ColourScheme(ColorScheme.Value value) {
        this.value = value;
    }

    ColorScheme.Value value() {
        return value;
    }

    String labelKey() {
        return "shell.colours." + tag();
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ColourScheme> parse(String tag) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.tag().equals(tag))
                .findFirst();
    }
}
