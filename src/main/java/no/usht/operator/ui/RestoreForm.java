package no.usht.operator.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.lifecycle.TenantLifeService.Backup;
import no.usht.lifecycle.TenantOrder;
import no.usht.lifecycle.TenantTask;
import no.usht.lifecycle.TenantTaskResult;
import no.usht.operator.NewCentreRecord;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.OrderId;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import org.jspecify.annotations.Nullable;

/** Which backup is brought back, and where to. */
final class RestoreForm extends ActionForm {

    private static final Field<Chosen, @Nullable Backup> BACKUP = Field.<Chosen, Backup>one(
                    "operator.form.restore.backup", Chosen::backup, (chosen, backup) -> new Chosen(backup))
            .required(NewCentreRecord.MISSING);
    private static final Fields<Chosen> FIELDS = Fields.of(BACKUP);

    private final transient Form<Chosen> form;
    private final transient CentreFields fields;
    // Not a select, whose button may not tell a screen reader that it is required.
    private final ComboBox<Backup> backup = new ComboBox<>();
    private final Select<Boolean> beside = new Select<>();
    private final Div taking = new Div();

    RestoreForm(OperatorTools tools, Words words, Tenant tenant, TenantFile file) {
        super(tools, words, tenant, file);
        form = new Form<>(new Wording(this), FIELDS, new Chosen(null), FIELDS::check);
        form.bind(backup, BACKUP);
        fields = new CentreFields(this, words, tools.life()::judge, tenant.key().value());
        TextField other = fields.key();
        add(new Paragraph(words.text("operator.actionHelp.RESTORE")));
        backup.setLabel(text("restore.backup"));
        backup.setItemLabelGenerator(item -> text(
                item.export() ? "restore.exportOf" : "restore.backupOf",
                Norwegian.dateTime(item.madeAt()),
                Norwegian.number(item.rows())));
        offer(tools.life().backups(tenant.key()));
        beside.setLabel(text("restore.where"));
        beside.setItems(false, true);
        beside.setItemLabelGenerator(isBeside -> text(isBeside ? "restore.beside" : "restore.over"));
        beside.setValue(false);
        other.setVisible(false);
        beside.addValueChangeListener(event -> other.setVisible(event.getValue()));
        add(
                CentreFields.layout(backup, beside, other),
                new ArchiveUpload(tools, words, "operator.form.restore.upload", this::takeIn),
                taking);
    }

    /** What is brought back. */
    private record Chosen(@Nullable Backup backup) {}

    /** Lets one of them be chosen, the newest at first. */
    private void offer(List<Backup> backups) {
        backup.setItems(backups);
        backup.setHelperText(backups.isEmpty() ? text("restore.none") : "");
        if (!backups.isEmpty()) {
            backup.setValue(backups.getFirst());
        }
    }

    private void takeIn(ArchiveUpload.Received file) {
        OrderId order =
                tools().life().order(new TenantOrder.TakeIn(key(), file.id()), text("restore.uploaded", file.name()));
        taking.removeAll();
        taking.add(new OrderProgress(tools().life(), words(), order, this::taken));
    }

    private void taken(TenantTask task) {
        taking.removeAll();
        if (OrderResult.isRefused(task)) {
            taking.add(new OrderResult(words(), task));
            return;
        }
        List<Backup> backups = tools().life().backups(key());
        offer(backups);
        String name = task.result().map(TenantTaskResult::file).orElse("");
        backups.stream().filter(known -> known.file().equals(name)).findFirst().ifPresent(backup::setValue);
        Paragraph there = new Paragraph(text("restore.taken"));
        there.getElement().setAttribute("role", "status");
        taking.add(there);
    }

    @Override
    Optional<ActionPlan> read() {
        boolean hasBackup = CentreFields.isComplete(form);
        // The key is asked for only where it is shown.
        if (!fields.isComplete() || !hasBackup) {
            return Optional.empty();
        }
        String when = Norwegian.dateTime(backup.getValue().madeAt());
        String name = backup.getValue().file();
        if (beside.getValue()) {
            CentreKey to = new CentreKey(fields.content().names().key());
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
