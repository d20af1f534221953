package no.usht.activity.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.usht.activity.ActivityFilter;
import no.usht.activity.ActivityFilter.PublicationState;
import no.usht.activity.YearSpan;
import no.usht.activity.ui.ActivityNames.Place;
import no.usht.priority.PriorityName;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingState;
import no.usht.shared.Norwegian;
import no.usht.shared.PlainText;
import no.usht.uikit.FilterBar;
import org.jspecify.annotations.Nullable;

/** The fields above the list. */
final class ListFilters {

    private static final int TYPING_PAUSE = 400;

    private final TextField text = new TextField();
    private final Select<ActivityKind> kind = new Select<>();
    private final Select<ActivityStatus> status = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final ComboBox<PriorityName> priority = new ComboBox<>();
    private final ComboBox<Place> place = new ComboBox<>();
    private final Checkbox takingPart = new Checkbox();
    private final Checkbox archived = new Checkbox();
    private final Select<Boolean> together = new Select<>();
    private final Select<FundingState> funding = new Select<>();
    private final Select<PublicationState> publication = new Select<>();

    private final Words words;
    private final ActivityNames names;
    private final Consumer<ActivityFilter> onChange;
    private FilterBar bar = new FilterBar("");

    /** @param onChange is told when the person changes a field, not when the address does */
    ListFilters(Words words, ActivityNames names, Consumer<ActivityFilter> onChange) {
        this.words = words;
        this.names = names;
        this.onChange = onChange;
    }

    /** Says how many activities the filters leave; nothing where none are, as the list says so itself. */
    void summarise(long hits) {
        bar.setSummary(
                hits == 0
                        ? ""
                        : hits == 1
                                ? words.text("activity.list.count.one")
                                : words.text("activity.list.count.many", Norwegian.number(hits)));
    }

    /** The fields, with what can be chosen today. */
    FilterBar bar(Optional<YearSpan> years) {
        text.setLabel(words.text("activity.list.text"));
        text.setClearButtonVisible(true);
        text.addClassName("usht-two-fields");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE);
        choose(kind, "activity.list.kind", List.of(ActivityKind.values()), words::label);
        choose(status, "activity.list.status", List.of(ActivityStatus.values()), words::label);
        choose(year, "activity.list.year", newestFirst(years), String::valueOf);
        choose(
                together,
                "activity.list.together",
                List.of(true, false),
                yes -> words.text(yes ? "activity.list.together.yes" : "activity.list.together.no"));
        choose(funding, "activity.list.funding", List.of(FundingState.values()), words::label);
        choose(
                publication,
                "activity.list.publication",
                List.of(PublicationState.values()),
                state -> words.text("activity.list.publication." + state.name()));
        priority.setLabel(words.text("activity.list.priority"));
        priority.setItemLabelGenerator(
                name -> name.name(words.language()) + " (" + Norwegian.years(name.yearFrom(), name.yearTo()) + ")");
        priority.setClearButtonVisible(true);
        priority.setPlaceholder(words.text("activity.list.all"));
        priority.setItems(names.priorities(2000, 2100));
        place.setLabel(words.text(names.countsByDistrict() ? "activity.list.district" : "activity.list.municipality"));
        place.setItemLabelGenerator(Place::label);
        place.setClearButtonVisible(true);
        place.setPlaceholder(words.text("activity.list.all"));
        place.setItems(names::isMeant, names.ownArea());
        takingPart.setLabel(words.text("activity.list.takingPart"));
        archived.setLabel(words.text("activity.list.archived"));
        List<HasValue<?, ?>> fields = List.of(
                text, kind, status, year, priority, place, together, funding, publication, takingPart, archived);
        fields.forEach(field -> field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onChange.accept(filter());
            }
        }));
        bar = new FilterBar(words.text("activity.list.filters"), text, kind, status, year)
                .rare(priority, place, together, funding, publication, takingPart, archived)
                .clearable(() -> onChange.accept(ActivityFilter.none()));
        return bar;
    }

    private <T> void choose(Select<T> select, String labelKey, List<T> items, ItemLabelGenerator<T> label) {
        select.setLabel(words.text(labelKey));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words.text("activity.list.all"));
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? words.text("activity.list.all") : label.apply(item));
    }

    private static List<Integer> newestFirst(Optional<YearSpan> years) {
        List<Integer> all = new ArrayList<>(years.stream()
                .flatMap(
                        span -> IntStream.rangeClosed(span.first(), span.last()).boxed())
                .toList());
        Collections.reverse(all);
        return all;
    }

    /** Shows what the address says. */
    void show(ActivityFilter filter) {
        // What is still being typed keeps the blank at its end.
        if (!PlainText.line(text.getValue()).equals(filter.text())) {
            text.setValue(filter.text());
        }
        set(kind, filter.kind());
        set(status, filter.status());
        filter.year().ifPresent(this::offer);
        set(year, filter.year());
        set(priority, filter.priority().flatMap(names::priority));
        set(place, filter.territoryCode().map(code -> new Place(code, names.territory(code))));
        takingPart.setValue(filter.takingPart());
        set(together, filter.coArranged());
        set(funding, filter.funding());
        set(publication, filter.publication());
        archived.setValue(filter.archived());
        bar.setFiltered(!filter.isNone());
    }

    /** A year that no activity has yet can stand in a link that somebody kept. */
    private void offer(Integer wanted) {
        List<Integer> offered =
                new ArrayList<>(year.getListDataView().getItems().toList());
        if (!offered.contains(wanted)) {
            offered.add(wanted);
            offered.sort(Collections.reverseOrder());
            year.setItems(offered);
        }
    }

    @SuppressWarnings("NullAway") // Vaadin's fields hold null for nothing chosen
    private static <T> void set(HasValue<?, T> field, Optional<T> value) {
        field.setValue(value.orElse(null));
    }

    private ActivityFilter filter() {
        return new ActivityFilter(
                text.getValue(),
                chosen(kind),
                chosen(status),
                chosen(year),
                chosen(priority).map(PriorityName::id),
                chosen(place).map(Place::code),
                takingPart.getValue(),
                chosen(together),
                chosen(funding),
                chosen(publication),
                archived.getValue());
    }

    private static <T> Optional<T> chosen(HasValue<?, T> field) {
        @Nullable T value = field.getValue();
        return Optional.ofNullable(value);
    }
}
