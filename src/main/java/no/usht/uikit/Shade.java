package no.usht.uikit;

import com.vaadin.flow.dom.Element;

/**
 * Gives a cell a background between the surface and the accent colour, and a text colour that can be read on it.
 *
 * <p>The style sheet knows ten steps; which text colour each needs, in the light and in the dark scheme, is computed there.
 */
final class Shade {

    static final int STEPS = 10;

    private Shade() {}

    /** The step of a value: 0 for nothing, 1 to {@link #STEPS} for a share of the greatest. */
    static int step(long value, long greatest) {
        if (value <= 0 || greatest <= 0) {
            return 0;
        }
        return Math.clamp(Math.ceilDiv(value * STEPS, greatest), 1, STEPS);
    }

    static void apply(Element element, long value, long greatest) {
        element.getClassList().add("usht-shade");
        element.getClassList().add("usht-shade-" + step(value, greatest));
    }
}
