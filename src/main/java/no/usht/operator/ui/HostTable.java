package no.usht.operator.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.Optional;
import no.usht.tenancy.TenantFile;
import no.usht.uikit.DataTable;
import no.usht.uikit.DataTable.Cell;

/** Who runs a centre, and who did and will. */
final class HostTable {

    private HostTable() {}

    static DataTable of(Words words, TenantFile file) {
        DataTable table = new DataTable(words.text("operator.tenant.hosts"))
                .captionHidden()
                .column(words.text("operator.host.municipality"))
                .column(words.text("operator.host.kind"))
                .column(words.text("operator.host.period"));
        file.hosts().stream()
                .sorted(Comparator.comparing(TenantFile.Host::from))
                .forEach(host -> table.row(
                        hostCell(host),
                        Cell.text(words.hostKind(host.kind())),
                        Cell.text(words.period(host.from(), Optional.ofNullable(host.to())))));
        return table;
    }

    private static Cell hostCell(TenantFile.Host host) {
        String note = host.note();
        return note == null ? Cell.text(host.name()) : Cell.of(new Span(host.name()), Words.caption(note));
    }
}
