package no.usht.onboarding.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantLifeService.Backup;
import no.usht.tenancy.TenantOrder;

/** Which backup is brought back, and where to. */
final class RestoreForm extends ActionForm {

    private final Select<Backup> backup = new Select<>();
    private final Select<Boolean> beside = new Select<>();
    private final TextField other;

    RestoreForm(OnboardingTools tools, Words words, Tenant tenant, TenantFile file) {
        super(tools, words, tenant, file);
        List<Backup> backups = tools.life().backups(tenant.key());
        other = Fields.key(words, tools.life(), tenant.key().value());
        add(new Paragraph(words.text("onboarding.actionHelp.RESTORE")));
        if (backups.isEmpty()) {
            add(new Paragraph(text("restore.none")));
        }
        backup.setLabel(text("restore.backup"));
        backup.setItems(backups);
        backup.setItemLabelGenerator(item -> text(
                item.export() ? "restore.exportOf" : "restore.backupOf",
                Norwegian.dateTime(item.madeAt()),
                Norwegian.number(item.rows())));
        if (!backups.isEmpty()) {
            backup.setValue(backups.getFirst());
        }
        beside.setLabel(text("restore.where"));
        beside.setItems(false, true);
        beside.setItemLabelGenerator(isBeside -> text(isBeside ? "restore.beside" : "restore.over"));
        beside.setValue(false);
        other.setVisible(false);
        beside.addValueChangeListener(event -> other.setVisible(event.getValue()));
        add(Fields.form(backup, beside, other));
    }

    @Override
    Optional<ActionPlan> read() {
        Checks checks = new Checks().filled(backup);
        if (beside.getValue()) {
            Fields.checkKey(checks, other, tools().life(), key().value());
        }
        if (!checks.passed()) {
            return Optional.empty();
        }
        String when = Norwegian.dateTime(backup.getValue().madeAt());
        String name = backup.getValue().file();
        if (beside.getValue()) {
            CentreKey to = new CentreKey(other.getValue().strip());
            return Optional.of(ActionPlan.tried(
                    new TenantOrder.Restore(key(), name, to),
                    List.of(
                            text("restore.besideNew", name(), Words.address("/s/" + to), when),
                            text("restore.besideUntouched", name()),
                            text("restore.besideLeader"))));
        }
        return Optional.of(ActionPlan.tried(
                new TenantOrder.Restore(key(), name, null),
                List.of(
                        text("restore.overRows", when),
                        text("restore.overLost", name()),
                        text("restore.overKept"),
                        text("restore.overTip"))));
    }
}
