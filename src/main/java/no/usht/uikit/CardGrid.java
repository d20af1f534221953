package no.usht.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/** Cards beside each other, under each other where the window is narrow. */
public final class CardGrid extends Div {

    /** How a wide window is shared out. */
    public enum Columns {
        /** A column of main things and a narrower one beside it. */
        MAIN_AND_SIDE,
        /** The other way about, for a small picture beside a wide one. */
        SIDE_AND_MAIN,
        TWO,
        THREE,
        FOUR
    }

    public CardGrid(Columns columns, Component... cards) {
        addClassNames(
                "usht-cards",
                "usht-cards-" + columns.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        add(cards);
    }

    /** Cards under each other, as one cell of a grid. */
    public static Div column(Component... cards) {
        Div column = new Div(cards);
        column.addClassName("usht-cards-column");
        return column;
    }
}
