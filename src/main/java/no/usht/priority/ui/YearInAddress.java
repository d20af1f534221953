package no.usht.priority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.usht.lists.Parameters;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;

/** The year that a page of priorities is about: {@code ?ar=2026}. */
final class YearInAddress {

    private YearInAddress() {}

    static int thisYear(Clock clock) {
        return LocalDate.now(clock.withZone(Norwegian.ZONE)).getYear();
    }

    /** The year asked for; else this year, the newest before it, or the first after it, of those that have priorities. */
    static int chosen(QueryParameters query, List<Integer> years, int thisYear) {
        return Parameters.YEAR
                .in(query)
                .or(() -> years.stream().filter(year -> year <= thisYear).max(Comparator.naturalOrder()))
                .or(() -> years.stream().min(Comparator.naturalOrder()))
                .orElse(thisYear);
    }

    static QueryParameters query(int year) {
        return Parameters.YEAR.query(year);
    }

    /** A field that opens the same view for another year. */
    static Select<Integer> field(String label, List<Integer> years, int chosen, Class<? extends Component> view) {
        Select<Integer> field = new Select<>();
        field.setLabel(label);
        field.setItems(Stream.concat(years.stream(), Stream.of(chosen))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList());
        field.setItemLabelGenerator(String::valueOf);
        field.setValue(chosen);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                Places.open(view, query(event.getValue()));
            }
        });
        return field;
    }
}
