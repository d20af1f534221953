package no.usht.operator.ui;

import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import no.usht.uikit.PictureChoice;

/** The colours that a centre can have, by name. Lightness and strength are the same for all, so that each can be read. */
final class Hues {

    /** Degrees around the circle of colours, far enough from each other to be told apart. */
    static final List<Integer> ALL = List.of(0, 25, 50, 75, 100, 125, 150, 175, 200, 225, 250, 275, 300, 330);

    private static final int CIRCLE = 360;

    private Hues() {}

    /** A field that shows the colours; the one that a centre has already is among them, whichever it is. */
    static PictureChoice<Integer> field(Words words, int present) {
        PictureChoice<Integer> field = new PictureChoice<>(
                words.text("operator.look.accent"), words.text("operator.look.accentHelp"), present);
        Element swatches = new Element("div");
        swatches.getClassList().add("usht-swatches");
        for (int hue : ALL) {
            boolean isPresent = hue == nearest(present);
            Element swatch = new Element("span").setAttribute("aria-hidden", "true");
            swatch.getClassList().add("usht-swatch");
            swatch.getStyle().set("--usht-hue", String.valueOf(isPresent ? present : hue));
            Element name = new Element("span");
            name.setText(name(words, hue));
            swatches.appendChild(field.option(isPresent ? present : hue, name(words, hue), swatch, name));
        }
        field.add(swatches);
        return field;
    }

    /** What people call a hue. */
    static String name(Words words, int hue) {
        return words.text("operator.hue." + nearest(hue));
    }

    private static int nearest(int hue) {
        return ALL.stream()
                .min(Comparator.comparingInt(named -> distance(named, hue)))
                .orElseThrow();
    }

    private static int distance(int one, int other) {
        int around = Math.floorMod(one - other, CIRCLE);
        return Math.min(around, CIRCLE - around);
    }
}
