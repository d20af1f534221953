package no.usht.operator.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Problem;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.lifecycle.TenantOrder;
import no.usht.operator.NewCentreRecord;
import no.usht.shared.Norwegian;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import org.jspecify.annotations.Nullable;

/** Until when a closed centre's rows are kept. */
final class CloseForm extends ActionForm {

    private static final Field<Closing, @Nullable LocalDate> KEEP_UNTIL = Field.<Closing>day(
                    "operator.form.close.until", Closing::keepUntil, (closing, day) -> new Closing(day))
            .required(NewCentreRecord.MISSING);
    private static final Fields<Closing> FIELDS = Fields.of(KEEP_UNTIL);

    private final transient Form<Closing> form;

    /** What is filled in. */
    private record Closing(@Nullable LocalDate keepUntil) {}

    CloseForm(OperatorTools tools, Words words, Tenant tenant, TenantFile file) {
        super(tools, words, tenant, file);
        form = new Form<>(new Wording(this), FIELDS, new Closing(null), this::check);
        add(new Paragraph(words.text("operator.actionHelp.CLOSE")), CentreFields.layout(form.day(KEEP_UNTIL)));
        form.show(new Closing(today().plusYears(1)));
    }

    private List<Problem> check(Closing closing) {
        List<Problem> found = new ArrayList<>(FIELDS.check(closing));
        LocalDate day = closing.keepUntil();
        if (day != null && day.isBefore(today())) {
            found.add(Problem.of(KEEP_UNTIL, "operator.check.past"));
        }
        return found;
    }

    @Override
    Optional<ActionPlan> read() {
        if (!CentreFields.isComplete(form)) {
            return Optional.empty();
        }
        LocalDate day = Objects.requireNonNull(form.content().keepUntil());
        return Optional.of(ActionPlan.ordered(
                new TenantOrder.Close(key(), day),
                List.of(
                        text("close.export"),
                        text("close.enter", name()),
                        text("close.public"),
                        text("close.kept", Norwegian.date(day)),
                        text("close.received"))));
    }
}
