package no.usht.uikit;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;

/** What Vaadin's fields say to screen readers by themselves, in the reader's form instead of English. */
public final class FieldTexts {

    private FieldTexts() {}

    /** Makes a field for several choices tell in Norwegian what was chosen and taken away, and show all that is chosen. */
    public static <T> MultiSelectComboBox<T> norwegian(MultiSelectComboBox<T> field) {
        field.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(field.getTranslation("uikit.choices.cleared"))
                .setSelected(field.getTranslation("uikit.choices.selected"))
                .setDeselected(field.getTranslation("uikit.choices.deselected"))
                .setFocused(field.getTranslation("uikit.choices.focused"))
                // The component itself puts the number in place of this word.
                .setTotal(field.getTranslation("uikit.choices.total", "{count}")));
        // What was chosen is read, not counted.
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        return field;
    }
}
