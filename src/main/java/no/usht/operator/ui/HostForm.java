package no.usht.operator.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Problem;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.lifecycle.TenantOrder;
import no.usht.operator.HostPlan;
import no.usht.operator.NewCentre;
import no.usht.operator.NewCentreRecord;
import no.usht.shared.Norwegian;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.Host;
import no.usht.tenancy.TenantFile.HostKind;
import no.usht.tenancy.TenantFileHostBuilder;
import no.usht.territory.Municipality;
import org.jspecify.annotations.Nullable;

/** Who runs the centre from a day on: a new host, one more, or one less. */
final class HostForm extends ActionForm {

    private final Select<Change> change = new Select<>();
    private static final Field<Leaving, @Nullable Host> WHO = Field.<Leaving, Host>one(
                    "operator.form.host.leaving", Leaving::host, (leaving, host) -> new Leaving(host))
            .required(NewCentreRecord.MISSING);
    private static final Fields<Leaving> FIELDS = Fields.of(WHO);

    private final transient CentreFields fields;
    private final transient Form<Leaving> who;
    private final ComboBox<Municipality> municipality;
    // Not a select, whose button may not tell a screen reader that it is required.
    private final ComboBox<Host> leaving = new ComboBox<>();
    private final DatePicker day;
    private final TextField number;
    private final TextField declaration;
    private final TextField contact;
    private final transient HostPlan plan;
    private final List<Host> helping;
    private final List<Host> planned;

    /** Whoever runs it no more, or is not to. */
    private record Leaving(@Nullable Host host) {}

    /** What happens on that day. */
    private enum Change {
        HOST,
        CO_HOST,
        SATELLITE,
        END,
        TAKE_BACK
    }

    HostForm(OperatorTools tools, Words words, Tenant tenant, TenantFile file) {
        super(tools, words, tenant, file);
        plan = HostPlan.of(file);
        helping = plan.helping();
        planned = plan.comingAfter(today());
        change.setLabel(text("host.change"));
        change.setItems(Stream.of(Change.values())
                .filter(item -> item != Change.END || !helping.isEmpty())
                .filter(item -> item != Change.TAKE_BACK || !planned.isEmpty())
                .toList());
        change.setItemLabelGenerator(item -> text("host." + item.name()));
        change.setValue(Change.HOST);
        fields = new CentreFields(this, words, tools.life()::judge, null);
        who = new Form<>(new Wording(this), FIELDS, new Leaving(null), FIELDS::check);
        who.bind(leaving, WHO);
        municipality = fields.municipality();
        leaving.setItemLabelGenerator(host -> text(
                "host.one",
                host.name(),
                words.hostKind(host.kind()).toLowerCase(Locale.ROOT),
                words.period(host.from(), Optional.ofNullable(host.to()))));
        day = fields.from(text("host.from"));
        number = fields.number(municipality);
        declaration = fields.declaration();
        contact = fields.contact();
        fields.form()
                .show(NewCentreRecord.FROM.with(
                        NewCentre.empty(), today().plusMonths(1).withDayOfMonth(1)));
        change.addValueChangeListener(event -> arrange());
        arrange();
        add(
                new Paragraph(words.text("operator.actionHelp.HOST")),
                CentreFields.layout(change, day, municipality, leaving, number, declaration, contact));
    }

    private void arrange() {
        boolean ends = change.getValue() == Change.END;
        boolean takesBack = change.getValue() == Change.TAKE_BACK;
        boolean answers = change.getValue() == Change.HOST;
        municipality.setVisible(!ends && !takesBack);
        leaving.setVisible(ends || takesBack);
        leaving.setLabel(text(ends ? "host.leaving" : "host.planned"));
        leaving.setItems(ends ? helping : planned);
        day.setVisible(!takesBack);
        day.setLabel(text(ends ? "host.last" : "host.from"));
        number.setVisible(answers);
        declaration.setVisible(answers);
        contact.setVisible(answers);
    }

    @Override
    Optional<ActionPlan> read() {
        // What is hidden is not asked for.
        if (!CentreFields.isComplete(fields.form(), who)) {
            return Optional.empty();
        }
        return switch (change.getValue()) {
            case HOST -> newHost();
            case CO_HOST -> oneMore(HostKind.CO_HOST);
            case SATELLITE -> oneMore(HostKind.SATELLITE);
            case END -> oneLess();
            case TAKE_BACK -> Optional.of(takenBack(leaving.getValue()));
        };
    }

    private Optional<ActionPlan> newHost() {
        LocalDate from = day.getValue();
        Host present = plan.last();
        List<Problem> wrong = new ArrayList<>();
        if (!from.isAfter(present.from())) {
            wrong.add(Problem.of(NewCentreRecord.FROM, "operator.form.host.tooEarly"));
        }
        if (municipality.getValue().code().equals(present.municipality())) {
            wrong.add(Problem.of(NewCentreRecord.MUNICIPALITY, "operator.form.host.already"));
        }
        if (!fields.isRight(wrong)) {
            return Optional.empty();
        }
        NewCentre filled = fields.content();
        List<Host> promoted = plan.helpsAs(municipality.getValue().code());
        String mail = filled.look().contact();
        Host next = TenantFileHostBuilder.builder()
                .municipality(municipality.getValue().code())
                .name(municipality.getValue().name())
                .kind(HostKind.HOST)
                .from(from)
                .organisationNumber(filled.host().organisationNumber())
                .accessibilityDeclaration(filled.look().declaration())
                .contact(mail.isEmpty() ? null : mail)
                .build();
        List<String> consequences = new ArrayList<>();
        consequences.add(text("host.newHost", municipality.getValue().label(), Norwegian.date(from)));
        consequences.add(text("host.oldHost", present.name(), Norwegian.date(from.minusDays(1))));
        promoted.forEach(host -> consequences.add(text(
                "host.promoted",
                host.name(),
                words().hostKind(host.kind()).toLowerCase(Locale.ROOT),
                Norwegian.date(from.minusDays(1)))));
        if (from.isBefore(today())) {
            consequences.add(text("host.past"));
        }
        consequences.addAll(List.of(text("host.seen"), text("host.letters"), text("host.signIn")));
        return Optional.of(ordered(plan.followedBy(next), consequences));
    }

    private Optional<ActionPlan> oneMore(HostKind kind) {
        Municipality chosen = municipality.getValue();
        if (plan.takesPart(chosen.code(), day.getValue())) {
            fields.isRight(List.of(Problem.of(NewCentreRecord.MUNICIPALITY, "operator.form.host.takesPart")));
            return Optional.empty();
        }
        Host one = TenantFileHostBuilder.builder()
                .municipality(chosen.code())
                .name(chosen.name())
                .kind(kind)
                .from(day.getValue())
                .build();
        return Optional.of(ordered(
                plan.joinedBy(one),
                List.of(
                        text(
                                "host.more",
                                chosen.label(),
                                words().hostKind(kind).toLowerCase(Locale.ROOT),
                                Norwegian.date(day.getValue())),
                        text("host.seen"))));
    }

    private Optional<ActionPlan> oneLess() {
        Host leaves = leaving.getValue();
        if (day.getValue().isBefore(leaves.from())) {
            fields.isRight(List.of(Problem.of(NewCentreRecord.FROM, "operator.form.host.tooEarly")));
            return Optional.empty();
        }
        return Optional.of(ordered(
                plan.endedBy(leaves, day.getValue()),
                List.of(text("host.less", leaves.name(), Norwegian.date(day.getValue())), text("host.seen"))));
    }

    /** As if it had never been planned: where it would have followed on somebody, that one stays. */
    private ActionPlan takenBack(Host one) {
        List<String> consequences = new ArrayList<>();
        consequences.add(text("host.notPlanned", one.name(), Norwegian.date(one.from())));
        plan.followedOn(one)
                .forEach(host -> consequences.add(text(
                        "host.stays", host.name(), words().hostKind(host.kind()).toLowerCase(Locale.ROOT))));
        consequences.add(text("host.seen"));
        return ordered(plan.without(one), consequences);
    }

    private ActionPlan ordered(HostPlan changed, List<String> consequences) {
        return ActionPlan.ordered(new TenantOrder.Redefine(file().withHosts(changed.hosts())), consequences);
    }
}
