package no.usht.onboarding.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.usht.shared.Norwegian;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.Host;
import no.usht.tenancy.TenantFile.HostKind;
import no.usht.tenancy.TenantOrder;
import no.usht.territory.Municipality;
import no.usht.uikit.DayPicker;
import org.jspecify.annotations.Nullable;

/** Who runs the centre from a day on: a new host, one more, or one less. */
final class HostForm extends ActionForm {

    private final Select<Change> change = new Select<>();
    private final ComboBox<Municipality> municipality;
    private final Select<Host> leaving = new Select<>();
    private final DatePicker day;
    private final TextField number;
    private final TextField declaration;
    private final TextField contact;

    /** What happens on that day. */
    private enum Change {
        HOST,
        CO_HOST,
        SATELLITE,
        END
    }

    HostForm(OnboardingTools tools, Words words, Tenant tenant, TenantFile file) {
        super(tools, words, tenant, file);
        List<Host> helping = file.hosts().stream()
                .filter(host -> host.kind() != HostKind.HOST && host.to() == null)
                .toList();
        change.setLabel(text("host.change"));
        change.setItems(Stream.of(Change.values())
                .filter(item -> item != Change.END || !helping.isEmpty())
                .toList());
        change.setItemLabelGenerator(item -> text("host." + item.name()));
        change.setValue(Change.HOST);
        municipality = Fields.municipality(words, "onboarding.host.municipality");
        municipality.setRequiredIndicatorVisible(true);
        leaving.setLabel(text("host.leaving"));
        leaving.setItems(helping);
        leaving.setItemLabelGenerator(Host::name);
        day = DayPicker.of(text("host.from"));
        day.setValue(today().plusMonths(1).withDayOfMonth(1));
        day.setRequiredIndicatorVisible(true);
        number = Fields.organisationNumber(words);
        declaration = Fields.declaration(words);
        contact = Fields.contact(words);
        municipality.addValueChangeListener(event -> {
            @Nullable Municipality chosen = event.getValue();
            String known = chosen == null ? null : chosen.organisationNumber();
            if (known != null) {
                number.setValue(Norwegian.organisationNumber(known));
            }
        });
        change.addValueChangeListener(event -> arrange());
        arrange();
        add(
                new Paragraph(words.text("onboarding.actionHelp.HOST")),
                Fields.form(change, day, municipality, leaving, number, declaration, contact));
    }

    private void arrange() {
        boolean ends = change.getValue() == Change.END;
        boolean answers = change.getValue() == Change.HOST;
        municipality.setVisible(!ends);
        leaving.setVisible(ends);
        day.setLabel(text(ends ? "host.last" : "host.from"));
        number.setVisible(answers);
        declaration.setVisible(answers);
        contact.setVisible(answers);
    }

    @Override
    Optional<ActionPlan> read() {
        Checks checks = new Checks().filled(day);
        switch (change.getValue()) {
            case HOST ->
                checks.filled(municipality)
                        .filled(number)
                        .organisationNumber(number)
                        .filled(declaration)
                        .address(declaration)
                        .mail(contact);
            case CO_HOST, SATELLITE -> checks.filled(municipality);
            case END -> checks.filled(leaving);
        }
        if (!checks.passed()) {
            return Optional.empty();
        }
        return switch (change.getValue()) {
            case HOST -> newHost(checks);
            case CO_HOST -> oneMore(HostKind.CO_HOST);
            case SATELLITE -> oneMore(HostKind.SATELLITE);
            case END -> oneLess(checks);
        };
    }

    private Optional<ActionPlan> newHost(Checks checks) {
        LocalDate from = day.getValue();
        Host present = file().hosts().stream()
                .filter(host -> host.kind() == HostKind.HOST && host.to() == null)
                .findFirst()
                .orElseThrow();
        checks.that(day, from.isAfter(present.from()), "onboarding.form.host.tooEarly");
        checks.that(
                municipality,
                !municipality.getValue().code().equals(present.municipality()),
                "onboarding.form.host.already");
        if (!checks.passed()) {
            return Optional.empty();
        }
        List<Host> hosts = new ArrayList<>(file().hosts().stream()
                .map(host -> host.equals(present) ? ended(host, from.minusDays(1)) : host)
                .toList());
        String mail = contact.getValue().strip();
        hosts.add(new Host(
                municipality.getValue().code(),
                municipality.getValue().name(),
                HostKind.HOST,
                from,
                null,
                null,
                Checks.digits(number.getValue()),
                declaration.getValue().strip(),
                mail.isEmpty() ? null : mail,
                null));
        return Optional.of(ActionPlan.ordered(
                new TenantOrder.Redefine(file().withHosts(hosts), file()),
                List.of(
                        text("host.newHost", municipality.getValue().label(), Norwegian.date(from)),
                        text("host.oldHost", present.name(), Norwegian.date(from.minusDays(1))),
                        text("host.seen"),
                        text("host.letters"),
                        text("host.signIn"))));
    }

    private Optional<ActionPlan> oneMore(HostKind kind) {
        List<Host> hosts = new ArrayList<>(file().hosts());
        Municipality chosen = municipality.getValue();
        hosts.add(new Host(chosen.code(), chosen.name(), kind, day.getValue(), null, null, null, null, null, null));
        return Optional.of(ActionPlan.ordered(
                new TenantOrder.Redefine(file().withHosts(hosts), file()),
                List.of(
                        text(
                                "host.more",
                                chosen.label(),
                                words().hostKind(kind).toLowerCase(java.util.Locale.ROOT),
                                Norwegian.date(day.getValue())),
                        text("host.seen"))));
    }

    private Optional<ActionPlan> oneLess(Checks checks) {
        Host leaves = leaving.getValue();
        checks.that(day, !day.getValue().isBefore(leaves.from()), "onboarding.form.host.tooEarly");
        if (!checks.passed()) {
            return Optional.empty();
        }
        List<Host> hosts = file().hosts().stream()
                .map(host -> host.equals(leaves) ? ended(host, day.getValue()) : host)
                .toList();
        return Optional.of(ActionPlan.ordered(
                new TenantOrder.Redefine(file().withHosts(hosts), file()),
                List.of(text("host.less", leaves.name(), Norwegian.date(day.getValue())), text("host.seen"))));
    }

    private static Host ended(Host host, LocalDate last) {
        return new Host(
                host.municipality(),
                host.name(),
                host.kind(),
                host.from(),
                last,
                host.note(),
                host.organisationNumber(),
                host.accessibilityDeclaration(),
                host.contact(),
                host.signIn());
    }
}
