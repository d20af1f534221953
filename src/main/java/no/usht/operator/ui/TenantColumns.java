package no.usht.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.usht.lifecycle.TenantStatus;
import no.usht.lists.Column;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.uikit.Tag;
import org.jspecify.annotations.Nullable;

/** The columns of the list of tenants. */
final class TenantColumns {

    private TenantColumns() {}

    static List<Column<TenantRow>> of(Words words) {
        return List.of(
                Column.drawn(
                        words.text("operator.tenants.name"),
                        row -> new Component[] {
                            Places.link(
                                    Words.name(row.tenant()),
                                    TenantView.class,
                                    TenantAddress.key(row.tenant().key())),
                            Words.caption(row.tenant().hostName())
                        },
                        row -> Words.name(row.tenant())),
                Column.inFiles(
                        words.text("operator.key.label"),
                        row -> row.tenant().key().value()),
                Column.inFiles(
                        words.text("operator.tenants.host"), row -> row.tenant().hostName()),
                Column.drawn(
                        words.text("operator.tenants.state"),
                        row -> state(words, row),
                        row -> words.state(row.tenant().state()).getText()),
                Column.drawn(
                        words.text("operator.tenants.schema"),
                        row -> schema(words, row.status()),
                        row -> Words.version(row.status().version())),
                Column.<TenantRow>text(words.text("operator.tenants.size"), TenantColumns::size)
                        .toTheRight(),
                Column.number(
                        words.text("operator.tenants.people"),
                        row -> row.people().people()),
                Column.day(
                        words.text("operator.tenants.lastSignIn"),
                        row -> day(Optional.ofNullable(row.people().lastSignInAt())),
                        words.text("operator.never")),
                Column.day(
                        words.text("operator.tenants.lastBackup"),
                        row -> day(row.figures().lastBackupAt()),
                        words.text("operator.never")));
    }

    private static @Nullable LocalDate day(Optional<Instant> moment) {
        return moment.map(at -> LocalDate.ofInstant(at, Norwegian.ZONE)).orElse(null);
    }

    private static String size(TenantRow row) {
        return row.figures().bytes() == 0 ? "–" : Words.bytes(row.figures().bytes());
    }

    private static Component[] schema(Words words, TenantStatus status) {
        if (status.version().isEmpty()) {
            return new Component[] {new Tag(words.text("operator.tenants.noSchema"), Tag.Tone.OFF)};
        }
        Div version = Words.caption(words.text("operator.tenants.versionIs", Words.version(status.version())));
        version.addClassName("usht-nowrap");
        return new Component[] {
            status.sound()
                    ? new Tag(words.text("operator.tenants.sound"), Tag.Tone.OK)
                    : new Tag(words.text("operator.tenants.unsound"), Tag.Tone.BAD),
            version
        };
    }

    private static Component[] state(Words words, TenantRow row) {
        List<Component> tags = new ArrayList<>();
        Tenant tenant = row.tenant();
        tags.add(words.state(tenant.state()));
        if (row.leaderless() && row.needsCare()) {
            tags.add(new Tag(words.text("operator.tenants.noLeader"), Tag.Tone.WARN));
        }
        CentreKey successor = tenant.successor();
        if (successor != null) {
            tags.add(Words.caption(words.text("operator.tenants.into", words.centre(successor))));
        }
        String reason = tenant.reason();
        if (reason != null) {
            tags.add(Words.caption(reason));
        }
        if (row.status().error().isPresent()) {
            tags.add(Words.caption(words.text("operator.tenants.notMigrated")));
        }
        return tags.toArray(Component[]::new);
    }
}
