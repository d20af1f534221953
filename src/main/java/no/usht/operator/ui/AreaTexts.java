package no.usht.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.usht.operator.AreaOverTime;
import no.usht.shared.Norwegian;
import no.usht.tenancy.TenantFile;

/** Which municipalities a centre serves, county by county, and which come, leave or were left. */
final class AreaTexts {

    private AreaTexts() {}

    static Component of(Words words, TenantFile file, LocalDate today) {
        AreaOverTime over = AreaOverTime.of(file, today);
        Map<String, List<String>> byCounty = new TreeMap<>(Norwegian.alphabetical());
        over.lasting()
                .forEach(code -> byCounty.computeIfAbsent(words.register().county(code), county -> new ArrayList<>())
                        .add(code));
        Div area = new Div();
        byCounty.forEach((county, codes) -> area.add(new Paragraph(
                words.text("operator.area.county", county, Norwegian.number(codes.size()), words.places(codes)))));
        over.coming()
                .forEach((day, codes) -> area.add(
                        Words.caption(words.text("operator.area.coming", Norwegian.date(day), words.places(codes)))));
        over.leaving()
                .forEach((day, codes) -> area.add(
                        Words.caption(words.text("operator.area.leaving", Norwegian.date(day), words.places(codes)))));
        if (!over.former().isEmpty()) {
            area.add(Words.caption(words.text("operator.area.former", words.places(over.former()))));
        }
        return area;
    }
}
