package no.usht.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.usht.lifecycle.TenantLifeService.LogEntry;
import no.usht.lists.Column;
import no.usht.lists.ListTable;
import no.usht.operator.TenantChange;
import no.usht.operator.TenantChanges;
import no.usht.tenancy.Tenant;

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
        List<Column<LogEntry>> columns = List.of(
                Column.drawn(
                        words.text("operator.log.what"),
                        entry -> deed(words, entry),
                        entry -> words.deed(entry.action())),
                Column.inFiles(words.text("operator.log.more"), entry -> String.join("\n", said(words, entry))),
                Column.moment(words.text("operator.order.when"), LogEntry::at),
                Column.text(words.text("operator.order.who"), entry -> actor(words, entry.actor())));
        ListTable<LogEntry> list = new ListTable<>(
                        words.text("operator.tenant.log"),
                        columns,
                        tools.exports(),
                        () -> tools.life().log(tenant.key(), MOST + 1))
                .counted("operator.log.count.")
                .newest(MOST);
        list.show(entries);
        return list;
    }

    private static String actor(Words words, String actor) {
        return actor.equals("migrator") ? words.text("operator.log.program") : actor;
    }

    private static Component[] deed(Words words, LogEntry entry) {
        return Stream.concat(
                        Stream.of(new Span(words.deed(entry.action()))),
                        said(words, entry).stream().map(Words::caption))
                .toArray(Component[]::new);
    }

    /** Why it was done, and what became different. */
    private static List<String> said(Words words, LogEntry entry) {
        List<String> said = new ArrayList<>();
        if (!entry.reason().isEmpty()) {
            said.add(words.text("operator.log.why", entry.reason()));
        }
        for (TenantChange change : TenantChanges.between(entry.before(), entry.after())) {
            // The reason that a centre is paused for is the one that was given just above.
            boolean isSaid =
                    change.what() == TenantChange.What.REASON && change.after().equals(entry.reason());
            if (!isSaid) {
                said.add(words.change(change));
            }
        }
        return said;
    }
}
