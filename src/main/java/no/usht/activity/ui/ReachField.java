package no.usht.activity.ui;

import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import no.usht.activity.ActivityContent.Reach;
import no.usht.centre.CentrePlaces.Place;
import no.usht.content.Problem;
import no.usht.forms.MarkedCells;
import no.usht.forms.Wording;
import no.usht.uikit.DataTable;

/** Which municipalities or city districts are invited, and which take part: those of the centre's own area, and others that are added. */
final class ReachField extends CustomField<List<Reach>> implements MarkedCells {

    private final Wording words;
    private final ActivityNames names;
    private final DataTable table;
    private final Map<String, Boxes> rows = new LinkedHashMap<>();

    private record Boxes(Checkbox invited, Checkbox takingPart) {}

    ReachField(Wording words, ActivityNames names) {
        super(List.of());
        this.words = words;
        this.names = names;
        boolean districts = names.places().areDistricts();
        this.table = new DataTable(words.text("activity.editor.reach"))
                .captionHidden()
                .column(words.text(districts ? "activity.detail.district" : "activity.detail.municipality"))
                .column(words.text("activity.editor.reach.invited"))
                .column(words.text("activity.editor.reach.takingPart"));
        names.places().own().forEach(this::addRow);
        Div all = new Div(
                new Button(words.text("activity.editor.reach.allInvited"), click -> checkAll(Boxes::invited)),
                new Button(words.text("activity.editor.reach.allTakingPart"), click -> checkAll(Boxes::takingPart)));
        all.addClassName("usht-actions");
        add(new Div(all, table, others()));
    }

    private ComboBox<Place> others() {
        ComboBox<Place> others = new ComboBox<>(words.text("activity.editor.reach.others"));
        others.setItemLabelGenerator(Place::label);
        others.setItems(names.places()::isMeant, names.places().all());
        others.setHelperText(words.text("activity.editor.reach.others.help"));
        others.addValueChangeListener(event -> {
            Place chosen = event.getValue();
            if (chosen != null) {
                Boxes row = rows.get(chosen.code());
                if (row == null) {
                    row = addRow(chosen);
                }
                row.invited().setValue(true);
                others.clear();
            }
        });
        return others;
    }

    private Boxes addRow(Place place) {
        Boxes row = new Boxes(
                box(place, "activity.editor.reach.invited.of"), box(place, "activity.editor.reach.takingPart.of"));
        rows.put(place.code(), row);
        table.row(
                DataTable.Cell.text(place.label()),
                DataTable.Cell.of(row.invited()),
                DataTable.Cell.of(row.takingPart()));
        return row;
    }

    private Checkbox box(Place place, String labelKey) {
        Checkbox box = new Checkbox();
        box.setAriaLabel(words.text(labelKey, place.label()));
        box.addValueChangeListener(event -> updateValue());
        return box;
    }

    @Override
    public void mark(List<Problem> problems, Function<Problem, String> sentence) {
        // The sentence stands at the field: it names the place.
        rows.forEach((code, boxes) -> {
            boolean wrong =
                    problems.stream().anyMatch(problem -> problem.arguments().contains(code));
            boxes.invited().setInvalid(wrong && boxes.invited().getValue());
            boxes.takingPart().setInvalid(wrong && boxes.takingPart().getValue());
        });
    }

    @Override
    public boolean focusFirstMarked() {
        return rows.values().stream()
                .flatMap(boxes -> Stream.of(boxes.invited(), boxes.takingPart()))
                .filter(Checkbox::isInvalid)
                .findFirst()
                .map(box -> {
                    box.focus();
                    box.scrollIntoView(ScrollIntoViewOption.Block.CENTER);
                    return true;
                })
                .orElse(false);
    }

    @Override
    public void onTouch(Runnable work) {
        // Each change of a box changes the value.
    }

    private void checkAll(Function<Boxes, Checkbox> column) {
        List<Checkbox> own = names.places().own().stream()
                .map(place -> rows.get(place.code()))
                .filter(Objects::nonNull)
                .map(column)
                .toList();
        boolean allChecked = own.stream().allMatch(Checkbox::getValue);
        own.forEach(box -> box.setValue(!allChecked));
    }

    @Override
    protected List<Reach> generateModelValue() {
        return rows.entrySet().stream()
                .map(row -> new Reach(
                        row.getKey(),
                        row.getValue().invited().getValue(),
                        row.getValue().takingPart().getValue()))
                .filter(row -> row.invited() || row.takingPart())
                .sorted(Comparator.comparing(Reach::territoryCode))
                .toList();
    }

    @Override
    protected void setPresentationValue(List<Reach> value) {
        Map<String, Reach> wanted = new LinkedHashMap<>();
        value.forEach(row -> wanted.put(row.territoryCode(), row));
        wanted.keySet().stream()
                .filter(code -> !rows.containsKey(code))
                .toList()
                .forEach(code -> addRow(new Place(code, names.territory(code))));
        rows.forEach((code, boxes) -> {
            Reach row = wanted.get(code);
            boxes.invited().setValue(row != null && row.invited());
            boxes.takingPart().setValue(row != null && row.takingPart());
        });
    }
}
