package no.usht.operator.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import no.usht.lifecycle.TenantLifeService.Ending;
import no.usht.lifecycle.TenantOrder;
import no.usht.lifecycle.TenantSteps;
import no.usht.lifecycle.TenantTaskResult.Remark;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;

/** Deletes a closed centre's rows for good: one person asks for it, another one does it. */
final class DeleteForm extends ActionForm {

    private final transient List<Remark> whyNot;
    private final transient Optional<String> askedBy;

    DeleteForm(OperatorTools tools, Words words, Tenant tenant, TenantFile file) {
        super(tools, words, tenant, file);
        askedBy = tools.life().ending(tenant.key()).flatMap(Ending::askedBy);
        whyNot = tools.life().whyNot(tenant.key(), TenantSteps.Action.DELETE);
        add(new Paragraph(words.text("operator.actionHelp.DELETE")));
        if (askedBySelf()) {
            add(new Paragraph(text("delete.yours")));
        } else {
            askedBy.ifPresent(other -> add(new Paragraph(text("delete.asked", other))));
        }
        whyNot.stream()
                // That somebody else has to confirm it is said above, or with what asking leads to.
                .filter(remark -> !remark.code().equals("secondPerson"))
                .forEach(remark -> add(new Paragraph(words.remark(remark))));
    }

    private boolean askedBySelf() {
        return askedBy.filter(tools().life().actor()::equals).isPresent();
    }

    @Override
    boolean isPossible() {
        return askedBy.isEmpty() || whyNot.isEmpty();
    }

    @Override
    String goKey(TenantAction action) {
        return askedBy.isEmpty() ? "operator.go.ASK" : super.goKey(action);
    }

    @Override
    Optional<ActionPlan> read() {
        if (askedBy.isEmpty()) {
            return Optional.of(ActionPlan.atOnce(
                    List.of(text("delete.ask"), text("delete.second")),
                    reason -> tools().life().askForDeletion(key(), reason)));
        }
        return Optional.of(ActionPlan.tried(
                new TenantOrder.Delete(key()),
                List.of(text("delete.rows", name()), text("delete.received"), text("delete.final"))));
    }
}
