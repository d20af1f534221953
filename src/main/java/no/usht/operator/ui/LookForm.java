package no.usht.operator.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import no.usht.lifecycle.TenantOrder;
import no.usht.operator.HostPlan;
import no.usht.operator.NewCentre;
import no.usht.operator.NewCentre.Look;
import no.usht.operator.NewCentreRecord;
import no.usht.shared.Norwegian;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.Host;
import org.jspecify.annotations.Nullable;

/** Language form and colour of a centre, and its host's addresses. */
final class LookForm extends ActionForm {

    private final Select<Host> host;
    private final transient CentreFields fields;
    private final Paragraph nothing = new Paragraph();

    LookForm(OperatorTools tools, Words words, Tenant tenant, TenantFile file) {
        super(tools, words, tenant, file);
        host = answering();
        fields = new CentreFields(this, words, tools.life()::judge, tenant.key().value());
        LookFields looks = new LookFields(words, fields, look(host.getValue()), List.of());
        fields.form().show(NewCentre.empty().with(look(host.getValue())));
        host.addValueChangeListener(event -> {
            Look of = look(event.getValue());
            Look now = fields.content().look();
            fields.form()
                    .show(NewCentre.empty()
                            .with(new Look(
                                    now.language(),
                                    now.accent(),
                                    of.declaration(),
                                    of.contact(),
                                    now.website(),
                                    now.tile())));
        });
        nothing.getElement().setAttribute("role", "alert");
        nothing.addClassName("usht-missing");
        add(new Paragraph(words.text("operator.actionHelp.LOOK")), CentreFields.layout(host), looks, nothing);
    }

    private Look look(Host of) {
        return new Look(
                file().language(),
                file().accent(),
                Objects.requireNonNullElse(of.accessibilityDeclaration(), ""),
                Objects.requireNonNullElse(of.contact(), ""),
                Objects.requireNonNullElse(file().website(), ""),
                file().tile());
    }

    @Override
    Optional<ActionPlan> read() {
        Host chosen = host.getValue();
        // Whoever answers no longer need not declare anything.
        fields.missing(chosen.to() != null, NewCentreRecord.DECLARATION);
        if (!fields.isComplete()) {
            return Optional.empty();
        }
        Look before = look(chosen);
        Look now = fields.content().look();
        nothing.setText(now.equals(before) ? text("unchanged") : "");
        if (now.equals(before)) {
            return Optional.empty();
        }
        TenantFile changed = file().presented(now.language(), now.accent(), orNull(now.website()))
                .withHosts(HostPlan.of(file())
                        .replaced(chosen, chosen.reachedAt(orNull(now.declaration()), orNull(now.contact())))
                        .hosts());
        return Optional.of(ActionPlan.ordered(new TenantOrder.Redefine(changed), consequences(before, now, chosen)));
    }

    private List<String> consequences(Look before, Look now, Host chosen) {
        List<String> told = new ArrayList<>();
        if (!now.language().equals(before.language())) {
            told.add(text("look.language", words().text("operator.language." + now.language())));
        }
        if (now.accent() != before.accent()) {
            told.add(text("look.accent", Hues.name(words(), now.accent()).toLowerCase(Locale.ROOT)));
        }
        if (!now.declaration().equals(before.declaration()) || !now.contact().equals(before.contact())) {
            told.add(
                    comes(chosen)
                            ? text("look.addressesFrom", Norwegian.date(chosen.from()), chosen.name())
                            : text("look.addresses", chosen.name()));
        }
        if (!now.website().equals(before.website())) {
            told.add(text("look.website"));
        }
        return told;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
