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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Problem;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.lifecycle.TenantOrder;
import no.usht.operator.KeySuggestion;
import no.usht.operator.NewCentre;
import no.usht.operator.NewCentreRecord;
import no.usht.shared.Norwegian;
import no.usht.shared.PlainText;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.territory.Municipality;

/** The new centre, its part of the area, and which activities go with it; the operator sees none of them. */
final class SplitForm extends ActionForm {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final Field<Cut, Set<String>> AREA = Field.<Cut, Set<String>>several(
                    "operator.form.split.area", Cut::area, (cut, area) -> new Cut(area, cut.ids))
            .required(NewCentreRecord.MISSING);
    private static final Field<Cut, String> IDS =
            Field.text("operator.form.split.ids", Cut::ids, (cut, ids) -> new Cut(cut.area, ids));
    private static final Fields<Cut> FIELDS = Fields.of(AREA, IDS);

    private final transient Form<Cut> cut;
    private final transient CentreFields fields;
    private final Select<Boolean> byIds = new Select<>();
    private final Checkbox withPeople = new Checkbox();

    SplitForm(OperatorTools tools, Words words, Tenant tenant, TenantFile file) {
        super(tools, words, tenant, file);
        cut = new Form<>(new Wording(this), FIELDS, new Cut(Set.of(), ""), SplitForm::check);
        fields = new CentreFields(this, words, tools.life()::judge, null);
        MultiSelectComboBox<String> area = CentreFields.places(
                words,
                "operator.form.split.area",
                file.area().stream()
                        .filter(part -> part.to() == null)
                        .map(TenantFile.AreaPart::code)
                        .toList());
        cut.bind(area, AREA, Function.identity(), Set::copyOf);
        DatePicker from = fields.from(text("split.from"));
        TextField areaName = fields.text(NewCentreRecord.AREA_NAME);
        TextField nb = fields.text(NewCentreRecord.NAME_NB);
        TextField nn = fields.text(NewCentreRecord.NAME_NN);
        TextField born = fields.key();
        ComboBox<Municipality> host = fields.municipality();
        TextField number = fields.number(host);
        fields.form()
                .show(NewCentreRecord.FROM.with(
                        NewCentre.empty(), today().plusYears(1).withDayOfYear(1)));
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
        TextArea ids = cut.text(IDS);
        ids.setHelperText(text("split.idsHelp"));
        ids.setVisible(false);
        byIds.addValueChangeListener(event -> ids.setVisible(event.getValue()));
        withPeople.setLabel(text("split.withPeople"));
        add(
                new Paragraph(words.text("operator.actionHelp.SPLIT")),
                new H3(text("split.headArea")),
                CentreFields.layout(area, from),
                new H3(text("split.headCentre")),
                CentreFields.layout(areaName, born, nb, nn),
                new H3(text("split.headHost")),
                CentreFields.layout(host, number, fields.declaration(), fields.contact()),
                new H3(text("split.headRows")),
                CentreFields.layout(byIds, ids),
                new Paragraph(withPeople));
    }

    /** What goes over: an area, and activities by their ids. */
    private record Cut(Set<String> area, String ids) {

        Set<UUID> chosen() {
            return ID.matcher(ids)
                    .results()
                    .map(match -> UUID.fromString(match.group()))
                    .collect(Collectors.toSet());
        }
    }

    private static List<Problem> check(Cut cut) {
        List<Problem> found = new ArrayList<>(FIELDS.check(cut));
        if (cut.chosen().isEmpty()) {
            found.add(Problem.of(IDS, "operator.form.split.noIds"));
        }
        return found;
    }

    private static void suggest(TextField field, String text) {
        if (field.isEmpty()) {
            field.setValue(text);
        }
    }

    @Override
    Optional<ActionPlan> read() {
        if (!CentreFields.isComplete(cut, fields.form())) {
            return Optional.empty();
        }
        NewCentre filled = fields.content();
        NewCentre.Look look = filled.look();
        NewCentre centre = filled.serving(cut.content().area().stream().sorted().toList())
                .with(new NewCentre.Look(
                        file().language(), file().accent(), look.declaration(), look.contact(), "", null));
        Set<UUID> chosen = cut.content().chosen();
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
                        text(
                                "split.leaves",
                                words().somePlaces(codes),
                                name(),
                                Norwegian.date(Objects.requireNonNull(
                                        fields.content().host().from()))),
                        byIds.getValue()
                                ? text("split.rowsByIds", Norwegian.number(chosen.size()))
                                : text("split.rowsByArea"),
                        text("split.handedOver"),
                        text(withPeople.getValue() ? "split.people" : "split.noPeople", there)));
    }
}
