package no.usht.uikit;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A word or two about a thing's state; the tone only repeats what the words say. */
public final class Tag extends Span {

    /** What a tag's colour hints at. */
    public enum Tone {
        ACCENT,
        OK,
        WARN,
        BAD,
        OFF
    }

    public Tag(String text) {
        this(text, Tone.ACCENT);
    }

    public Tag(String text, Tone tone) {
        super(text);
        addClassNames("usht-tag", "usht-tag-" + tone.name().toLowerCase(Locale.ROOT));
    }
}
