package no.usht.operator.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.usht.content.Problem;
import no.usht.lifecycle.TenantOrder;
import no.usht.operator.NewCentre;
import no.usht.operator.NewCentreRecord;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;

/** What the centre and its area are called. */
final class NamesForm extends ActionForm {

    private final transient CentreFields fields;

    NamesForm(OperatorTools tools, Words words, Tenant tenant, TenantFile file) {
        super(tools, words, tenant, file);
        fields = new CentreFields(this, words, tools.life()::judge, null);
        add(
                new Paragraph(words.text("operator.actionHelp.NAMES")),
                CentreFields.layout(
                        fields.text(NewCentreRecord.NAME_NB),
                        fields.text(NewCentreRecord.NAME_NN),
                        fields.text(NewCentreRecord.NAME_SE),
                        fields.text(NewCentreRecord.AREA_NAME)));
        TenantFile.Names names = file.names();
        fields.form()
                .show(NewCentre.empty()
                        .with(new NewCentre.Names(
                                file.key().value(),
                                names.nb(),
                                names.nn(),
                                Objects.requireNonNullElse(names.se(), ""),
                                file.areaName())));
    }

    @Override
    Optional<ActionPlan> read() {
        if (!fields.isComplete()) {
            return Optional.empty();
        }
        TenantFile old = file();
        NewCentre.Names now = fields.content().names();
        TenantFile renamed = old.withNames(
                new TenantFile.Names(now.nb(), now.nn(), now.se().isEmpty() ? null : now.se()), now.area());
        if (renamed.equals(old)) {
            fields.isRight(List.of(Problem.of(NewCentreRecord.NAME_NB, "operator.form.unchanged")));
            return Optional.empty();
        }
        return Optional.of(ActionPlan.ordered(
                new TenantOrder.Redefine(renamed),
                List.of(
                        text("names.shown", Words.name(renamed)),
                        text("names.kept", old.key().value()))));
    }
}
