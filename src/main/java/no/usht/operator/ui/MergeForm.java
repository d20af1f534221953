package no.usht.operator.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.lifecycle.TenantOrder;
import no.usht.lifecycle.TenantSteps;
import no.usht.operator.NewCentreRecord;
import no.usht.shared.Norwegian;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.HostKind;
import org.jspecify.annotations.Nullable;

/** Which centre takes the work over, from when, and with whom. */
final class MergeForm extends ActionForm {

    private static final Field<Merging, @Nullable Tenant> INTO = Field.<Merging, Tenant>one(
                    "operator.form.merge.into", Merging::into, (merging, other) -> new Merging(other, merging.on))
            .required(NewCentreRecord.MISSING);
    private static final Field<Merging, @Nullable LocalDate> ON = Field.<Merging>day(
                    "operator.form.merge.on", Merging::on, (merging, day) -> new Merging(merging.into, day))
            .required(NewCentreRecord.MISSING);
    private static final Fields<Merging> FIELDS = Fields.of(INTO, ON);

    private final transient Form<Merging> form;
    private final Select<HostKind> hostAs = new Select<>();
    private final Checkbox withPeople = new Checkbox();

    MergeForm(OperatorTools tools, Words words, Tenant tenant, TenantFile file) {
        super(tools, words, tenant, file);
        form = new Form<>(new Wording(this), FIELDS, new Merging(null, null), FIELDS::check);
        ComboBox<Tenant> into = new ComboBox<>();
        into.setLabel(text("merge.into"));
        into.setItems(tools.tenants().all().stream()
                .filter(other -> !other.key().equals(tenant.key()))
                .filter(other ->
                        TenantSteps.ALL.offers(other.state(), TenantSteps.Action.TAKE_OVER, tools.access()::may))
                .sorted(Norwegian.by(Words::name))
                .toList());
        into.setItemLabelGenerator(Words::name);
        hostAs.setLabel(text("merge.hostAs", file.hostOn(today()).name()));
        hostAs.setItems(HostKind.CO_HOST, HostKind.SATELLITE);
        hostAs.setEmptySelectionAllowed(true);
        hostAs.setEmptySelectionCaption(text("merge.hostAsNothing"));
        hostAs.setItemLabelGenerator(kind -> kind == null ? text("merge.hostAsNothing") : words.hostKind(kind));
        withPeople.setLabel(text("merge.withPeople"));
        withPeople.setValue(true);
        add(
                new Paragraph(words.text("operator.actionHelp.MERGE")),
                CentreFields.layout(form.bind(into, INTO), form.day(ON), hostAs),
                new Paragraph(withPeople));
        // On a later day, nobody would serve the area until then: this centre ends at once.
        form.show(new Merging(null, today()));
    }

    /** The centre that goes on, and its first day with the other's work. */
    private record Merging(@Nullable Tenant into, @Nullable LocalDate on) {}

    /** What the other centre serves in addition, if anything. */
    private String areaSentence(Tenant other, String there, LocalDate first) {
        List<String> served = tools().life().definition(other.key()).stream()
                .flatMap(known -> known.area().stream())
                .filter(part -> part.to() == null)
                .map(TenantFile.AreaPart::code)
                .toList();
        List<String> gained = file().area().stream()
                .filter(part -> part.to() == null || !part.to().isBefore(first))
                .map(TenantFile.AreaPart::code)
                .filter(code -> !served.contains(code))
                .distinct()
                .toList();
        return gained.isEmpty()
                ? text("merge.sameArea", there, name(), Norwegian.date(first))
                : text("merge.area", there, words().somePlaces(gained), Norwegian.date(first));
    }

    @Override
    Optional<ActionPlan> read() {
        if (!CentreFields.isComplete(form)) {
            return Optional.empty();
        }
        Tenant other = Objects.requireNonNull(form.content().into());
        LocalDate first = Objects.requireNonNull(form.content().on());
        @Nullable HostKind kind = hostAs.getValue();
        String there = Words.name(other);
        List<String> consequences = new ArrayList<>(List.of(
                text("merge.rows", there),
                areaSentence(other, there, first),
                text("merge.readOnly", name(), there),
                text("merge.links", there)));
        if (kind != null) {
            consequences.add(text(
                    "merge.host",
                    file().hostOn(today()).name(),
                    words().hostKind(kind).toLowerCase(java.util.Locale.ROOT),
                    there));
        }
        consequences.add(text(withPeople.getValue() ? "merge.people" : "merge.noPeople", there));
        consequences.add(text("merge.final"));
        return Optional.of(ActionPlan.tried(
                new TenantOrder.Merge(key(), other.key(), first, kind, withPeople.getValue()), consequences));
    }
}
