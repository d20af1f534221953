package no.usht.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import java.util.List;

/** Lays out the fields of a form. */
public final class FormRows {

    private FormRows() {}

    /** Rows of fields that stand beside each other where there is room; one alone takes the whole row. */
    @SafeVarargs
    public static FormLayout of(List<? extends Component>... rows) {
        FormLayout layout = new FormLayout();
        layout.setAutoResponsive(true);
        layout.setMaxColumns(2);
        layout.setColumnWidth("14rem");
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        for (List<? extends Component> row : rows) {
            layout.addFormRow(row.toArray(Component[]::new));
            if (row.size() == 1) {
                layout.setColspan(row.getFirst(), 2);
            }
        }
        return layout;
    }
}
