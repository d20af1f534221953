package no.usht.gathering.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.usht.centre.CentrePlaces;
import no.usht.centre.CentrePlaces.Place;
import no.usht.forms.Wording;
import no.usht.gathering.Headcount;
import no.usht.uikit.DataTable;
import no.usht.uikit.DataTable.Cell;

/** A number for each municipality or city district, the centre's own first; others can be added. */
final class HeadcountField extends CustomField<List<Headcount>> {

    private final Wording words;
    private final CentrePlaces places;
    private final DataTable table;
    private final Map<String, IntegerField> numbers = new LinkedHashMap<>();

    HeadcountField(Wording words, CentrePlaces places) {
        super(List.of());
        this.words = words;
        this.places = places;
        table = new DataTable(words.text("gathering.gathering.headcounts"))
                .captionHidden()
                .column(words.text("gathering.place"))
                .numberColumn(words.text("gathering.number"));
        places.own().forEach(place -> addRow(place.code(), place.label()));
        add(new Div(table, others()));
    }

    private ComboBox<Place> others() {
        ComboBox<Place> others = new ComboBox<>(words.text("gathering.gathering.headcounts.others"));
        others.setItemLabelGenerator(Place::label);
        others.setItems(places::isMeant, places.all());
        others.addValueChangeListener(event -> {
            Place chosen = event.getValue();
            if (chosen != null) {
                if (!numbers.containsKey(chosen.code())) {
                    addRow(chosen.code(), chosen.label());
                }
                Objects.requireNonNull(numbers.get(chosen.code())).focus();
                others.clear();
            }
        });
        return others;
    }

    private void addRow(String code, String label) {
        IntegerField number = new IntegerField();
        number.setMin(0);
        number.setWidth("7rem");
        number.setAriaLabel(words.text("gathering.numberFrom", label));
        number.addValueChangeListener(event -> updateValue());
        numbers.put(code, number);
        table.row(Cell.text(label), Cell.of(number));
    }

    @Override
    protected List<Headcount> generateModelValue() {
        return numbers.entrySet().stream()
                .filter(row ->
                        row.getValue().getValue() != null && row.getValue().getValue() != 0)
                .map(row -> new Headcount(row.getKey(), row.getValue().getValue()))
                .sorted(Comparator.comparing(Headcount::territoryCode))
                .toList();
    }

    @Override
    protected void setPresentationValue(List<Headcount> value) {
        Map<String, Integer> wanted =
                value.stream().collect(Collectors.toMap(Headcount::territoryCode, Headcount::number, (a, b) -> a));
        wanted.keySet().stream()
                .filter(code -> !numbers.containsKey(code))
                .sorted()
                .forEach(code -> addRow(code, places.label(code)));
        numbers.forEach((code, number) -> number.setValue(wanted.get(code)));
    }
}
