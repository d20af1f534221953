package no.usht.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A picture of numbers, a sentence that says what it shows, and the same numbers as a table at the press of a button. */
public final class WithTable extends Div {

    private final Component picture;
    private final DataTable table;
    private final Button toggle;
    private boolean byStyle;
    private boolean asTable;

    /** @param finding one sentence, such as "13 av 21 kommuner nådd; 8 aldri" */
    public WithTable(String finding, Component picture, DataTable table) {
        this.picture = picture;
        this.table = table;
        addClassName("usht-with-table");
        toggle = new Button(getTranslation("uikit.withTable.show"), event -> show(!asTable));
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        // The text stays the same and the state is told, so that a screen reader does not say both.
        toggle.getElement().setAttribute("aria-pressed", "false");
        Paragraph sentence = new Paragraph(finding);
        sentence.addClassName("usht-caption");
        Div head = new Div(sentence, toggle);
        head.addClassName("usht-with-table-head");
        table.setVisible(false);
        add(head, picture, table);
    }

    /** Shows the table and no picture where the window is too narrow to read the picture. */
    public WithTable tableWhereNarrow() {
        // The style sheet knows how wide the window is, and so decides; then both have to be in the page.
        byStyle = true;
        addClassName("usht-table-where-narrow");
        picture.getElement().getClassList().add("usht-picture");
        table.setVisible(true);
        return this;
    }

    private void show(boolean wanted) {
        asTable = wanted;
        if (byStyle) {
            setClassName("usht-as-table", asTable);
        } else {
            table.setVisible(asTable);
            picture.setVisible(!asTable);
        }
        toggle.getElement().setAttribute("aria-pressed", String.valueOf(asTable));
    }
}
