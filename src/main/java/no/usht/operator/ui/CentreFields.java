package no.usht.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.usht.content.Field;
import no.usht.content.Problem;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.lifecycle.KeyUse;
import no.usht.operator.NewCentre;
import no.usht.operator.NewCentreRecord;
import no.usht.shared.Norwegian;
import no.usht.shared.OrganisationNumber;
import no.usht.territory.Municipality;
import no.usht.uikit.AddressFields;
import no.usht.uikit.FieldTexts;
import org.jspecify.annotations.Nullable;

/** The fields of a centre's description; each form of the operator's shows some, and asks about those that are visible. */
final class CentreFields {

    private final Words words;
    private final Form<NewCentre> form;
    private final Function<String, KeyUse> judge;
    private final @Nullable String ownKey;
    private final Set<String> dispensable = new HashSet<>();

    /**
     * @param judge what can be said against a key
     * @param ownKey the key that the centre has itself, which is no use to it; null for a new centre
     */
    CentreFields(Component at, Words words, Function<String, KeyUse> judge, @Nullable String ownKey) {
        this.words = words;
        this.judge = judge;
        this.ownKey = ownKey;
        form = new Form<>(new Wording(at), NewCentreRecord.FIELDS, NewCentre.empty(), this::check);
    }

    static FormLayout layout(Component... fields) {
        FormLayout layout = new FormLayout(fields);
        layout.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("36rem", 2));
        return layout;
    }

    private List<Problem> check(NewCentre centre) {
        List<Problem> found = new ArrayList<>(NewCentreRecord.check(centre, words.register()));
        keyProblem(centre.names().key()).ifPresent(found::add);
        found.removeIf(
                problem -> problem.key().equals(NewCentreRecord.MISSING) && dispensable.contains(problem.field()));
        return found;
    }

    private Optional<Problem> keyProblem(String key) {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        if (key.equals(ownKey)) {
            return Optional.of(Problem.of(NewCentreRecord.KEY, "operator.key.same"));
        }
        KeyUse use = judge.apply(key);
        return use == KeyUse.FREE
                ? Optional.empty()
                : Optional.of(Problem.of(NewCentreRecord.KEY, "operator.key." + use.name()));
    }

    Form<NewCentre> form() {
        return form;
    }

    /** What is filled in, as it is kept. */
    NewCentre content() {
        return NewCentreRecord.tidied(form.content());
    }

    /** Says whether that field may be missing. */
    void missing(boolean allowed, Field<NewCentre, ?> field) {
        if (allowed) {
            dispensable.add(field.labelKey());
        } else {
            dispensable.remove(field.labelKey());
        }
    }

    /** Whether nothing is missing or wrong in what is asked here; says what is. */
    boolean isComplete() {
        return isComplete(form);
    }

    /** Says at the fields of all these forms what is wrong, and goes to the first of them; true if nothing is. */
    static boolean isComplete(Form<?>... inOrder) {
        List<Form<?>> wrong =
                Arrays.stream(inOrder).filter(form -> !form.validate()).toList();
        wrong.stream().findFirst().ifPresent(Form::focusFirstWrong);
        return wrong.isEmpty();
    }

    /** Says at the fields what is wrong with them beyond what each says by itself; true if nothing is. */
    boolean isRight(List<Problem> problems) {
        form.refuse(problems);
        return isComplete();
    }

    TextField text(Field<NewCentre, String> field) {
        return form.line(field);
    }

    DatePicker from(String label) {
        DatePicker day = form.day(NewCentreRecord.FROM);
        day.setLabel(label);
        return day;
    }

    ComboBox<Municipality> municipality() {
        return form.bind(
                municipality(words, "operator.host.municipality"),
                NewCentreRecord.MUNICIPALITY,
                code -> words.register().municipality(code).orElse(null),
                chosen -> chosen == null ? "" : chosen.code());
    }

    /** All municipalities of today, found by name or number; those of one name are told apart by county. */
    static ComboBox<Municipality> municipality(Words words, String labelKey) {
        ComboBox<Municipality> field = new ComboBox<>(words.text(labelKey));
        field.setItemLabelGenerator(CentreFields::label);
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

    /** The number of whichever municipality is chosen there, which fills it in where the register knows it. */
    TextField number(ComboBox<Municipality> municipality) {
        TextField field = form.bind(
                new TextField(words.text("operator.host.number")),
                NewCentreRecord.NUMBER,
                Norwegian::organisationNumber,
                OrganisationNumber::digits);
        field.setHelperText(words.text("operator.host.numberHelp"));
        field.getElement().setAttribute("inputmode", "numeric");
        municipality.addValueChangeListener(event -> {
            @Nullable Municipality chosen = event.getValue();
            String known = chosen == null ? null : chosen.organisationNumber();
            if (known != null) {
                field.setValue(Norwegian.organisationNumber(known));
            }
            if (!field.isEmpty()) {
                // It was right for another.
                sayAgain(field);
            }
        });
        return field;
    }

    private void sayAgain(TextField number) {
        Optional<Problem> wrong = check(form.content()).stream()
                .filter(problem -> problem.isAbout(NewCentreRecord.NUMBER))
                .findFirst();
        number.setErrorMessage(wrong.map(form.words()::of).orElse(""));
        number.setInvalid(wrong.isPresent());
    }

    TextField key() {
        TextField field = form.line(NewCentreRecord.KEY);
        field.setHelperText(words.text("operator.key.help"));
        return field;
    }

    TextField declaration() {
        TextField field = form.line(NewCentreRecord.DECLARATION);
        field.setHelperText(words.text("operator.look.declarationHelp"));
        return AddressFields.web(field);
    }

    TextField contact() {
        TextField field = form.line(NewCentreRecord.CONTACT);
        field.setHelperText(words.text("operator.look.contactHelp"));
        return AddressFields.mail(field);
    }

    Select<String> language() {
        Select<String> field = new Select<>();
        field.setLabel(words.text("operator.look.language"));
        field.setItems(List.of("nb", "nn"));
        field.setItemLabelGenerator(tag -> words.text("operator.language." + tag));
        return form.bind(field, NewCentreRecord.LANGUAGE);
    }

    /** Some of the municipalities and districts of an area. */
    static MultiSelectComboBox<String> places(Words words, String labelKey, Collection<String> codes) {
        MultiSelectComboBox<String> field = FieldTexts.norwegian(new MultiSelectComboBox<>());
        field.setLabel(words.text(labelKey));
        field.setItemLabelGenerator(words::place);
        field.setItems(codes.stream().sorted(Norwegian.by(words::place)).toList());
        return field;
    }
}
