package no.usht.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import no.usht.lifecycle.TenantLifeService.LogEntry;
import no.usht.operator.TenantChange;
import no.usht.operator.TenantChanges;
import no.usht.shared.Norwegian;
import no.usht.tenancy.Tenant;
import no.usht.uikit.DataTable;
import no.usht.uikit.DataTable.Cell;
import no.usht.uikit.HitCount;

/** The latest of the operator's log about one centre: what was done, when, by whom and why, and what became different. */
final class LogTable {

    private static final int MOST = 30;

    private LogTable() {}

    static Component of(OperatorTools tools, Words words, Tenant tenant) {
        // One more than is shown tells whether there are more.
        List<LogEntry> entries = tools.life().log(tenant.key(), MOST + 1);
        if (entries.isEmpty()) {
            return new Paragraph(words.text("operator.tenant.noLog"));
        }
        DataTable table = new DataTable(words.text("operator.tenant.log"))
                .captionHidden()
                .column(words.text("operator.log.what"))
                .column(words.text("operator.order.when"))
                .column(words.text("operator.order.who"));
        entries.stream()
                .limit(MOST)
                .forEach(entry -> table.row(
                        Cell.of(deed(words, entry)),
                        Cell.text(Norwegian.dateTime(entry.at())),
                        Cell.text(actor(words, entry.actor()))));
        return new Div(new HitCount().ofNewest("operator.log.count.", entries.size(), MOST), table);
    }

    private static String actor(Words words, String actor) {
        return actor.equals("migrator") ? words.text("operator.log.program") : actor;
    }

    private static Component[] deed(Words words, LogEntry entry) {
        List<Component> parts = new ArrayList<>();
        parts.add(new Span(words.deed(entry.action())));
        if (!entry.reason().isEmpty()) {
            parts.add(Words.caption(words.text("operator.log.why", entry.reason())));
        }
        for (TenantChange change : TenantChanges.between(entry.before(), entry.after())) {
            // The reason that a centre is paused for is the one that was given just above.
            boolean isSaid =
                    change.what() == TenantChange.What.REASON && change.after().equals(entry.reason());
            if (!isSaid) {
                parts.add(Words.caption(words.change(change)));
            }
        }
        return parts.toArray(Component[]::new);
    }
}
