package no.usht.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import java.util.List;
import no.usht.lifecycle.TenantLifeService.Backup;
import no.usht.lifecycle.TenantOrder;
import no.usht.lists.Column;
import no.usht.lists.ListTable;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;
import no.usht.uikit.Tag;

/** The backups of one centre, and how to make one more or take one out. */
final class BackupCard {

    private static final int MOST = 10;

    private BackupCard() {}

    static Card of(OperatorTools tools, Words words, Tenant tenant) {
        Card card = new Card(words.text("operator.tenant.backups"), backups(tools, words, tenant));
        if (TenantAction.BACK_UP.suits(tenant.state(), tools.access()::may)) {
            CentreKey key = tenant.key();
            Button now = new Button(
                    words.text("operator.tenant.backUpNow"),
                    event -> OrderView.open(key, tools.life().order(new TenantOrder.BackUp(key), "")));
            // Else two clicks are two orders.
            now.setDisableOnClick(true);
            card.actions(now);
        }
        return card;
    }

    private static Component backups(OperatorTools tools, Words words, Tenant tenant) {
        if (tools.life().backups(tenant.key()).isEmpty()) {
            return new EmptyState(words.text("operator.tenant.noBackups"), words.text("operator.tenant.noBackupsText"));
        }
        List<Column<Backup>> columns = List.of(
                Column.drawn(
                        words.text("operator.order.when"),
                        backup -> backup.export()
                                ? new Component[] {
                                    new Span(Norwegian.dateTime(backup.madeAt())),
                                    new Tag(words.text("operator.tenant.export"), Tag.Tone.OFF)
                                }
                                : new Component[] {new Span(Norwegian.dateTime(backup.madeAt()))},
                        backup -> LocalDateTime.ofInstant(backup.madeAt(), Norwegian.ZONE)),
                Column.inFiles(words.text("operator.backup.file"), Backup::file),
                Column.<Backup>text(words.text("operator.tenants.size"), backup -> Words.bytes(backup.bytes()))
                        .toTheRight());
        ListTable<Backup> list = new ListTable<>(
                words.text("operator.tenant.backups"),
                columns,
                tools.exports(),
                () -> tools.life().backups(tenant.key()).stream().limit(MOST).toList());
        list.show();
        return new Div(list, takeOut(words, tenant.key()));
    }

    /** They hold content, which the operator does not see: whoever the host has named gets at them where they lie. */
    private static NativeDetails takeOut(Words words, CentreKey key) {
        NativeDetails how = new NativeDetails(
                words.text("operator.tenant.takeOut"),
                new Div(
                        new Paragraph(words.text("operator.tenant.takeOutText")),
                        new Code("java -jar usht.jar tenants export " + key + " --to " + key + ".usht.zip")));
        how.addClassName("usht-caption");
        return how;
    }
}
