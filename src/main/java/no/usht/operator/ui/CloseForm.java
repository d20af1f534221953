package no.usht.operator.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import no.usht.lifecycle.TenantOrder;
import no.usht.shared.Norwegian;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.uikit.DayPicker;

/** Until when a closed centre's rows are kept. */
final class CloseForm extends ActionForm {

    private final DatePicker keepUntil;

    CloseForm(OperatorTools tools, Words words, Tenant tenant, TenantFile file) {
        super(tools, words, tenant, file);
        keepUntil = DayPicker.of(text("close.until"));
        keepUntil.setValue(today().plusYears(1));
        keepUntil.setRequiredIndicatorVisible(true);
        add(new Paragraph(words.text("operator.actionHelp.CLOSE")), Fields.form(keepUntil));
    }

    @Override
    Optional<ActionPlan> read() {
        Checks checks = new Checks().filled(keepUntil);
        if (checks.passed()) {
            checks.that(keepUntil, !keepUntil.getValue().isBefore(today()), "operator.check.past");
        }
        if (!checks.passed()) {
            return Optional.empty();
        }
        return Optional.of(ActionPlan.ordered(
                new TenantOrder.Close(key(), keepUntil.getValue()),
                List.of(
                        text("close.export"),
                        text("close.enter", name()),
                        text("close.public"),
                        text("close.kept", Norwegian.date(keepUntil.getValue())),
                        text("close.received"))));
    }
}
