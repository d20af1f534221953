package no.usht.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.usht.operator.AreaCheck;
import no.usht.operator.PlaceRegister;
import no.usht.shared.Norwegian;
import no.usht.tenancy.TenantFile;
import no.usht.territory.CityDistrict;
import no.usht.territory.County;
import no.usht.territory.Municipality;
import no.usht.territory.PlaceName;
import no.usht.uikit.DataTable;
import no.usht.uikit.DataTable.Cell;
import no.usht.uikit.Tag;
import org.jspecify.annotations.Nullable;

/** Which municipalities and city districts a centre serves, and how that lies among the other centres' areas. */
final class AreaFields extends Div {

    private final transient Words words;
    private final transient @Nullable TenantFile own;
    private final transient List<TenantFile> others;
    private final String host;
    private final SerializableSupplier<LocalDate> day;
    private final SerializableRunnable changed;
    private final Set<String> chosen;
    private final ComboBox<County> county = new ComboBox<>();
    private final ComboBox<Municipality> municipality;
    private final ComboBox<CityDistrict> district = new ComboBox<>();
    private final Div list = new Div();
    private final Paragraph missing = new Paragraph();

    /**
     * The fields.
     *
     * @param own the centre as it is; null for one that is not there yet
     * @param all the centres that there are, itself among them
     * @param chosen codes of what is served so far
     * @param host code of the host municipality
     * @param day the first day of the area, as it stands now
     * @param changed told after each change
     */
    AreaFields(
            Words words,
            @Nullable TenantFile own,
            List<TenantFile> all,
            Collection<String> chosen,
            String host,
            SerializableSupplier<LocalDate> day,
            SerializableRunnable changed) {
        this.words = words;
        this.own = own;
        this.others = all.stream()
                .filter(centre -> own == null || !centre.key().equals(own.key()))
                .toList();
        this.host = host;
        this.day = day;
        this.changed = changed;
        this.chosen = new LinkedHashSet<>(chosen);
        PlaceRegister register = words.register();
        county.setLabel(words.text("operator.area.addCounty"));
        county.setItems(register.counties());
        county.setItemLabelGenerator(County::shortName);
        municipality = CentreFields.municipality(words, "operator.area.addMunicipality");
        municipality.setHelperText("");
        district.setLabel(words.text("operator.area.addDistrict"));
        district.setItems(
                (place, typed) -> PlaceName.isMeant(place.name() + " " + place.code(), typed),
                register.districts().values().stream()
                        .sorted(Norwegian.by(CityDistrict::name))
                        .toList());
        district.setItemLabelGenerator(place -> place.name() + " · " + place.code());
        county.addValueChangeListener(event -> {
            @Nullable County value = event.getValue();
            if (value != null) {
                register.of(value).forEach(this::addServed);
                changed(county);
            }
        });
        municipality.addValueChangeListener(event -> {
            @Nullable Municipality value = event.getValue();
            if (value != null) {
                addServed(value);
                changed(municipality);
            }
        });
        district.addValueChangeListener(event -> {
            @Nullable CityDistrict value = event.getValue();
            if (value != null) {
                this.chosen.add(value.code());
                changed(district);
            }
        });
        FormLayout adding = new FormLayout(county, municipality, district);
        adding.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 3));
        missing.getElement().setAttribute("role", "alert");
        missing.addClassName("usht-missing");
        list.addClassName("usht-stack");
        addClassName("usht-stack");
        add(adding, missing, list);
        showList();
    }

    /** Where reach is counted by districts, all of those. */
    private void addServed(Municipality place) {
        if (!words.register().hasDistricts(place.code())) {
            chosen.add(place.code());
            return;
        }
        words.register().districts().values().stream()
                .filter(part -> part.municipalityCode().equals(place.code()))
                .map(CityDistrict::code)
                .sorted()
                .forEach(chosen::add);
    }

    private void changed(ComboBox<?> field) {
        field.clear();
        changed();
    }

    private void changed() {
        missing.setText("");
        changed.run();
        showList();
    }

    /** Looks again how the area lies among the others, as of the present day. */
    void showList() {
        list.removeAll();
        if (chosen.isEmpty()) {
            list.add(new Paragraph(words.text("operator.area.none")));
            return;
        }
        AreaCheck check = check();
        list.add(table(check), new AreaMap(words, check, own, others));
    }

    private Component table(AreaCheck check) {
        DataTable table = new DataTable(words.text("operator.area.chosen"))
                .captionHidden()
                .column(words.text("operator.host.municipality"))
                .column(words.text("operator.area.code"))
                .column(words.text("operator.area.countyName"))
                .column(words.text("operator.area.remove"));
        for (String code : chosen) {
            List<Component> name = new ArrayList<>();
            name.add(new Span(words.place(code)));
            if (code.equals(host)) {
                name.add(new Tag(words.text("operator.area.host")));
            }
            check.sharedWith().getOrDefault(code, List.of()).stream()
                    .map(Words::name)
                    .sorted(Norwegian.alphabetical())
                    .forEach(other -> name.add(new Tag(words.text("operator.area.also", other), Tag.Tone.WARN)));
            Button remove = new Button(words.text("operator.area.remove"), event -> {
                chosen.remove(code);
                changed();
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(words.text("operator.area.removeLabel", words.place(code)));
            table.row(
                    Cell.of(name.toArray(Component[]::new)),
                    Cell.text(code),
                    Cell.text(words.register().county(code)),
                    Cell.of(remove));
        }
        return table;
    }

    /** How the area lies among the others. */
    AreaCheck check() {
        return AreaCheck.of(chosen, day.get(), others, words.register());
    }

    /** Whether anything is chosen; tells if not. */
    boolean isComplete() {
        tell(chosen.isEmpty() ? words.text("operator.area.needed") : "");
        return !chosen.isEmpty();
    }

    /** Says what is wrong with the choice; nothing for the empty text. */
    void tell(String reason) {
        missing.setText(reason);
    }

    /** Codes, in the order in which they were chosen. */
    List<String> chosen() {
        return List.copyOf(chosen);
    }
}
