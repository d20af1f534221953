package no.usht.operator.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.usht.lifecycle.TenantOrder;
import no.usht.shared.Norwegian;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.HostKind;
import no.usht.uikit.DayPicker;
import org.jspecify.annotations.Nullable;

/** Which centre takes the work over, from when, and with whom. */
final class MergeForm extends ActionForm {

    private final ComboBox<Tenant> into = new ComboBox<>();
    private final DatePicker on;
    private final Select<HostKind> hostAs = new Select<>();
    private final Checkbox withPeople = new Checkbox();

    MergeForm(OperatorTools tools, Words words, Tenant tenant, TenantFile file) {
        super(tools, words, tenant, file);
        into.setLabel(text("merge.into"));
        into.setItems(tools.tenants().all().stream()
                .filter(other -> !other.key().equals(tenant.key()))
                .filter(other -> other.state() == Tenant.State.ACTIVE || other.state() == Tenant.State.SUSPENDED)
                .sorted(Norwegian.by(Words::name))
                .toList());
        into.setItemLabelGenerator(Words::name);
        into.setRequiredIndicatorVisible(true);
        on = DayPicker.of(text("merge.on"));
        // On a later day, nobody would serve the area until then: this centre ends at once.
        on.setValue(today());
        on.setRequiredIndicatorVisible(true);
        hostAs.setLabel(text("merge.hostAs", file.hostOn(today()).name()));
        hostAs.setItems(HostKind.CO_HOST, HostKind.SATELLITE);
        hostAs.setEmptySelectionAllowed(true);
        hostAs.setEmptySelectionCaption(text("merge.hostAsNothing"));
        hostAs.setItemLabelGenerator(kind -> kind == null ? text("merge.hostAsNothing") : words.hostKind(kind));
        withPeople.setLabel(text("merge.withPeople"));
        withPeople.setValue(true);
        add(
                new Paragraph(words.text("operator.actionHelp.MERGE")),
                Fields.form(into, on, hostAs),
                new Paragraph(withPeople));
    }

    /** What the other centre serves in addition, if anything. */
    private String areaSentence(Tenant other, String there) {
        LocalDate first = on.getValue();
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
        if (!new Checks().filled(into).filled(on).passed()) {
            return Optional.empty();
        }
        Tenant other = into.getValue();
        @Nullable HostKind kind = hostAs.getValue();
        String there = Words.name(other);
        List<String> consequences = new ArrayList<>(List.of(
                text("merge.rows", there),
                areaSentence(other, there),
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
                new TenantOrder.Merge(key(), other.key(), on.getValue(), kind, withPeople.getValue()), consequences));
    }
}
