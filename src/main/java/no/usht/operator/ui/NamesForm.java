package no.usht.operator.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.usht.lifecycle.TenantOrder;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;

/** What the centre and its area are called. */
final class NamesForm extends ActionForm {

    private final TextField nb;
    private final TextField nn;
    private final TextField se;
    private final TextField area;

    NamesForm(OperatorTools tools, Words words, Tenant tenant, TenantFile file) {
        super(tools, words, tenant, file);
        nb = Fields.text(words, "operator.names.nb", true);
        nn = Fields.text(words, "operator.names.nn", true);
        se = Fields.text(words, "operator.names.se", false);
        area = Fields.text(words, "operator.names.area", true);
        nb.setValue(file.names().nb());
        nn.setValue(file.names().nn());
        se.setValue(Objects.requireNonNullElse(file.names().se(), ""));
        area.setValue(file.areaName());
        add(new Paragraph(words.text("operator.actionHelp.NAMES")), Fields.form(nb, nn, se, area));
    }

    @Override
    Optional<ActionPlan> read() {
        if (!new Checks()
                .filled(nb)
                .filled(nn)
                .filled(area)
                .hasRoom(se, Fields.LONGEST)
                .passed()) {
            return Optional.empty();
        }
        TenantFile old = file();
        String sami = se.getValue().strip();
        TenantFile renamed = old.withNames(
                new TenantFile.Names(nb.getValue().strip(), nn.getValue().strip(), sami.isEmpty() ? null : sami),
                area.getValue().strip());
        if (!new Checks()
                .that(nb, !renamed.equals(old), "operator.form.unchanged")
                .passed()) {
            return Optional.empty();
        }
        return Optional.of(ActionPlan.ordered(
                new TenantOrder.Redefine(renamed),
                List.of(
                        text("names.shown", Words.name(renamed)),
                        text("names.kept", old.key().value()))));
    }
}
