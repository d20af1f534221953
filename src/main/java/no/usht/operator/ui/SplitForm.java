package no.usht.operator.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.usht.lifecycle.TenantOrder;
import no.usht.operator.KeySuggestion;
import no.usht.operator.NewCentre;
import no.usht.shared.Norwegian;
import no.usht.shared.OrganisationNumber;
import no.usht.shared.PlainText;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.territory.Municipality;
import no.usht.uikit.DayPicker;

/** The new centre, its part of the area, and which activities go with it; the operator sees none of them. */
final class SplitForm extends ActionForm {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final MultiSelectComboBox<String> area;
    private final DatePicker from;
    private final TextField nb;
    private final TextField nn;
    private final TextField areaName;
    private final TextField born;
    private final ComboBox<Municipality> host;
    private final TextField number;
    private final TextField declaration;
    private final TextField contact;
    private final Select<Boolean> byIds = new Select<>();
    private final TextArea ids = new TextArea();
    private final Checkbox withPeople = new Checkbox();

    SplitForm(OperatorTools tools, Words words, Tenant tenant, TenantFile file) {
        super(tools, words, tenant, file);
        area = Fields.places(
                words,
                "operator.form.split.area",
                file.area().stream()
                        .filter(part -> part.to() == null)
                        .map(TenantFile.AreaPart::code)
                        .toList());
        from = DayPicker.of(text("split.from"));
        from.setValue(today().plusYears(1).withDayOfYear(1));
        from.setRequiredIndicatorVisible(true);
        areaName = Fields.text(words, "operator.names.area", true);
        nb = Fields.text(words, "operator.names.nb", true);
        nn = Fields.text(words, "operator.names.nn", true);
        born = Fields.key(words, tools.life(), null);
        host = Fields.municipality(words, "operator.host.municipality");
        host.setRequiredIndicatorVisible(true);
        number = Fields.organisationNumber(words, host);
        declaration = Fields.declaration(words);
        contact = Fields.contact(words);
        areaName.addValueChangeListener(event -> {
            String name = PlainText.line(event.getValue());
            suggest(nb, "USHT " + name);
            suggest(nn, "USHT " + name);
            suggest(born, KeySuggestion.of(name));
        });
        byIds.setLabel(text("split.activities"));
        byIds.setItems(false, true);
        byIds.setItemLabelGenerator(chosen -> text(chosen ? "split.byIds" : "split.byArea"));
        byIds.setValue(false);
        ids.setLabel(text("split.ids"));
        ids.setHelperText(text("split.idsHelp"));
        ids.setVisible(false);
        byIds.addValueChangeListener(event -> ids.setVisible(event.getValue()));
        withPeople.setLabel(text("split.withPeople"));
        add(
                new Paragraph(words.text("operator.actionHelp.SPLIT")),
                new H3(text("split.headArea")),
                Fields.form(area, from),
                new H3(text("split.headCentre")),
                Fields.form(areaName, born, nb, nn),
                new H3(text("split.headHost")),
                Fields.form(host, number, declaration, contact),
                new H3(text("split.headRows")),
                Fields.form(byIds, ids),
                new Paragraph(withPeople));
    }

    private static void suggest(TextField field, String text) {
        if (field.isEmpty()) {
            field.setValue(text);
        }
    }

    @Override
    Optional<ActionPlan> read() {
        Checks checks = new Checks()
                .filled(area)
                .filled(from)
                .filled(areaName)
                .filled(nb)
                .filled(nn)
                .filled(host)
                .filled(number)
                .organisationNumber(number, host.getValue(), words().register())
                .filled(declaration)
                .address(declaration)
                .mail(contact);
        Fields.checkKey(checks, born, tools().life(), null);
        Set<UUID> chosen = ID.matcher(ids.getValue())
                .results()
                .map(match -> UUID.fromString(match.group()))
                .collect(Collectors.toSet());
        if (byIds.getValue()) {
            checks.that(ids, !chosen.isEmpty(), "operator.form.split.noIds");
        }
        if (!checks.passed()) {
            return Optional.empty();
        }
        NewCentre centre = NewCentre.empty()
                .with(new NewCentre.Host(
                        host.getValue().code(), OrganisationNumber.digits(number.getValue()), from.getValue()))
                .with(new NewCentre.Names(
                        born.getValue().strip(), nb.getValue(), nn.getValue(), "", areaName.getValue()))
                .serving(area.getValue().stream().sorted().toList())
                .with(new NewCentre.Look(
                        file().language(), file().accent(), declaration.getValue(), contact.getValue(), "", null));
        return centre.file(words().register()).map(description -> plan(description, chosen));
    }

    private ActionPlan plan(TenantFile description, Set<UUID> chosen) {
        String there = Words.name(description);
        List<String> codes =
                description.area().stream().map(TenantFile.AreaPart::code).toList();
        return ActionPlan.tried(
                new TenantOrder.Split(key(), description, byIds.getValue() ? chosen : null, withPeople.getValue()),
                List.of(
                        text("split.born", there, Words.address("/s/" + description.key())),
                        text("split.leaves", words().somePlaces(codes), name(), Norwegian.date(from.getValue())),
                        byIds.getValue()
                                ? text("split.rowsByIds", Norwegian.number(chosen.size()))
                                : text("split.rowsByArea"),
                        text("split.handedOver"),
                        text(withPeople.getValue() ? "split.people" : "split.noPeople", there)));
    }
}
