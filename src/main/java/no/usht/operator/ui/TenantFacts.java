package no.usht.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.usht.access.PeopleTally;
import no.usht.lifecycle.TenantFigures;
import no.usht.lifecycle.TenantStatus;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.uikit.Card;
import no.usht.uikit.KeyValues;
import no.usht.uikit.Tag;

/** What is known of one tenant: names, addresses, people, size, and whether its schema is what it should be. */
final class TenantFacts {

    private TenantFacts() {}

    static Card of(OperatorTools tools, Words words, Tenant tenant, Optional<TenantFile> file) {
        TenantFigures figures = tools.overview().figures().getOrDefault(tenant.key(), TenantFigures.NONE);
        Optional<PeopleTally> people =
                Optional.ofNullable(tools.memberships().tallies().get(tenant.key()));
        Optional<TenantStatus> status = tools.overview().all().stream()
                .filter(known -> known.tenant().key().equals(tenant.key()))
                .findFirst();
        KeyValues facts = new KeyValues();
        if (tenant.state() != Tenant.State.DELETED) {
            facts.add(words.text("operator.tenant.address"), workspace(tenant.key()));
        }
        facts.add(words.text("operator.tenants.host"), tenant.hostName());
        Optional.ofNullable(tenant.organisationNumber())
                .ifPresent(
                        number -> facts.add(words.text("operator.host.number"), Norwegian.organisationNumber(number)));
        file.ifPresent(known -> {
            facts.add(words.text("operator.names.nn"), known.names().nn());
            facts.add(
                    words.text("operator.names.se"),
                    Objects.requireNonNullElse(known.names().se(), ""));
            facts.add(words.text("operator.names.area"), known.areaName());
        });
        facts.add(words.text("operator.look.language"), words.text("operator.language." + tenant.language()));
        facts.add(words.text("operator.look.contact"), Objects.requireNonNullElse(tenant.contact(), ""));
        file.flatMap(known -> Optional.ofNullable(known.website()))
                .ifPresent(site -> facts.add(words.text("operator.look.website"), new Anchor(site, site)));
        if (!tenant.accessibilityDeclaration().isEmpty()) {
            facts.add(
                    words.text("operator.tenant.declaration"),
                    new Anchor(tenant.accessibilityDeclaration(), tenant.accessibilityDeclaration()));
        }
        TenantFile.SignIn signIn = tenant.signIn();
        facts.add(
                words.text("operator.tenant.signIn"),
                signIn == null ? words.text("operator.signIn.shared") : signIn.issuer());
        people.ifPresent(tally -> {
            facts.add(words.text("operator.tenants.people"), Norwegian.number(tally.people()));
            facts.add(
                    words.text("operator.tenants.lastSignIn"),
                    words.dayOrNever(Optional.ofNullable(tally.lastSignInAt())));
        });
        facts.add(words.text("operator.tenants.size"), figures.bytes() == 0 ? "" : Words.bytes(figures.bytes()));
        facts.add(
                words.text("operator.tenants.lastBackup"),
                figures.lastBackupAt().map(Norwegian::dateTime).orElseGet(() -> words.text("operator.never")));
        status.filter(known -> !known.version().isEmpty())
                .ifPresent(known -> facts.add(words.text("operator.tenants.schema"), schema(words, known)));
        status.ifPresent(known -> facts.add(words.text("operator.tenants.broughtOn"), Words.day(known.broughtOnAt())));
        return new Card(words.text("operator.tenant.facts"), facts);
    }

    private static Component[] schema(Words words, TenantStatus status) {
        List<Component> parts = new ArrayList<>();
        parts.add(new Span(words.text("operator.tenants.versionIs", Words.version(status.version()))));
        parts.add(
                status.sound()
                        ? new Tag(words.text("operator.tenants.sound"), Tag.Tone.OK)
                        : new Tag(words.text("operator.tenants.unsound"), Tag.Tone.BAD));
        if (status.error().isPresent()) {
            parts.add(Words.caption(words.text("operator.tenant.notMigrated")));
            NativeDetails raw = new NativeDetails(
                    words.text("operator.tenant.rawError"),
                    new Code(status.error().get()));
            raw.addClassName("usht-caption");
            parts.add(raw);
        } else if (!status.sound()) {
            parts.add(Words.caption(words.text("operator.tenant.otherTables")));
        }
        return parts.toArray(Component[]::new);
    }

    private static Component workspace(CentreKey key) {
        // The operator is no member there: an address to tell others, not a link to follow.
        return new Span(Words.address("/s/" + key));
    }
}
