package no.usht.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import no.usht.lifecycle.KeyUse;
import no.usht.lifecycle.TenantLifeService;
import no.usht.shared.Norwegian;
import no.usht.territory.Municipality;
import no.usht.uikit.AddressFields;
import no.usht.uikit.FieldTexts;
import org.jspecify.annotations.Nullable;

/** Fields that several of the operator's forms have. */
final class Fields {

    static final int LONGEST = 200;

    private Fields() {}

    static FormLayout form(Component... fields) {
        FormLayout form = new FormLayout(fields);
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("36rem", 2));
        return form;
    }

    static TextField text(Words words, String labelKey, boolean required) {
        TextField field = new TextField(words.text(labelKey));
        field.setRequiredIndicatorVisible(required);
        return field;
    }

    /** All municipalities of today, found by name or number; those of one name are told apart by county. */
    static ComboBox<Municipality> municipality(Words words, String labelKey) {
        ComboBox<Municipality> field = new ComboBox<>(words.text(labelKey));
        field.setItemLabelGenerator(Fields::label);
        field.setItems(
                // The label too, which stands in the box and can be copied.
                (place, typed) -> place.answersTo(typed) || label(place).equals(typed.strip()),
                words.register().municipalities().values().stream()
                        .sorted(Norwegian.by(Municipality::label))
                        .toList());
        field.setHelperText(words.text("operator.host.municipalityHelp"));
        return field;
    }

    private static String label(Municipality municipality) {
        return municipality.label() + " · " + municipality.code();
    }

    /** Some of the municipalities and districts of an area. */
    static MultiSelectComboBox<String> places(Words words, String labelKey, Collection<String> codes) {
        MultiSelectComboBox<String> field = FieldTexts.norwegian(new MultiSelectComboBox<>());
        field.setLabel(words.text(labelKey));
        field.setItemLabelGenerator(words::place);
        field.setItems(codes.stream().sorted(Norwegian.by(words::place)).toList());
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    /** The number of whichever municipality is chosen there, which fills it in where the register knows it. */
    static TextField organisationNumber(Words words, ComboBox<Municipality> municipality) {
        TextField field = text(words, "operator.host.number", true);
        field.setHelperText(words.text("operator.host.numberHelp"));
        field.getElement().setAttribute("inputmode", "numeric");
        field.addValueChangeListener(event ->
                new Checks().filled(field).organisationNumber(field, municipality.getValue(), words.register()));
        municipality.addValueChangeListener(event -> {
            @Nullable Municipality chosen = event.getValue();
            String known = chosen == null ? null : chosen.organisationNumber();
            if (known != null) {
                field.setValue(Norwegian.organisationNumber(known));
            }
            if (!field.isEmpty()) {
                new Checks().organisationNumber(field, chosen, words.register());
            }
        });
        return field;
    }

    static TextField declaration(Words words) {
        TextField field = text(words, "operator.look.declaration", true);
        field.setHelperText(words.text("operator.look.declarationHelp"));
        return AddressFields.web(field);
    }

    static TextField contact(Words words) {
        TextField field = text(words, "operator.look.contact", false);
        field.setHelperText(words.text("operator.look.contactHelp"));
        return AddressFields.mail(field);
    }

    static Select<String> language(Words words) {
        Select<String> field = new Select<>();
        field.setLabel(words.text("operator.look.language"));
        field.setItems(List.of("nb", "nn"));
        field.setItemLabelGenerator(tag -> words.text("operator.language." + tag));
        field.setValue("nb");
        return field;
    }

    /**
     * A new key, checked as it is typed.
     *
     * @param own the key that the centre has itself, which is no use to it; null for a new centre
     */
    static TextField key(Words words, TenantLifeService life, @Nullable String own) {
        TextField field = text(words, "operator.key.label", true);
        field.setHelperText(words.text("operator.key.help"));
        field.setValueChangeMode(com.vaadin.flow.data.value.ValueChangeMode.LAZY);
        field.setValueChangeTimeout(300);
        field.addValueChangeListener(event -> checkKey(new Checks(), field, life, own));
        return field;
    }

    static Checks checkKey(Checks checks, TextField field, TenantLifeService life, @Nullable String own) {
        checks.filled(field);
        String word = field.getValue().strip();
        if (word.isEmpty()) {
            return checks;
        }
        if (word.equals(own)) {
            return checks.that(field, false, "operator.key.same");
        }
        KeyUse use = life.judge(word);
        return checks.that(field, use == KeyUse.FREE, "operator.key." + use.name());
    }
}
