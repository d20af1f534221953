package no.usht.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.operator.NewCentreRecord;

/** Why something is done with a centre, which is asked last of all. */
final class ReasonForm {

    private static final int LONGEST = 300;

    private final Form<String> form;
    private final TextField field;

    /** @param seen whether the centre's people see it too; else the operators alone */
    ReasonForm(Component at, boolean seen) {
        String ending = seen ? "seen" : "log";
        Field<String, String> reason = Field.<String>line(
                        "operator.action.reason." + ending, text -> text, (before, text) -> text)
                .atMost(LONGEST)
                .required(NewCentreRecord.MISSING);
        Fields<String> fields = Fields.of(reason);
        form = new Form<>(new Wording(at), fields, "", fields::check);
        field = form.line(reason);
        field.setHelperText(at.getTranslation("operator.action.reasonHelp." + ending));
        field.setWidthFull();
    }

    /** The field, with something in it. */
    TextField field(String preset) {
        form.show(preset);
        return field;
    }

    /** What is filled in; empty where it is missing or too long, which is then said. */
    Optional<String> read() {
        return CentreFields.isComplete(form) ? Optional.of(form.content()) : Optional.empty();
    }
}
