package no.usht.oversight.ui;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.usht.lists.Address;
import no.usht.lists.Filters;
import no.usht.lists.Parameters;
import no.usht.oversight.PublishedFilter;
import no.usht.priority.PriorityName;
import no.usht.uikit.Texts;

/** The fields that all pages of figures have: the year, the priority and how priorities are counted. */
final class ScopeFields {

    private ScopeFields() {}

    /** Fields of a page that is about one year. */
    static Filters<PublishedFilter> ofYear(Component owner, Country country, Consumer<Address<PublishedFilter>> open) {
        String label = owner.getTranslation("oversight.scope.label");
        Filters<PublishedFilter> fields = new Filters<>(label, asked -> open.accept(country.choosable(asked)));
        fields.oneYear(Parameters.YEAR, owner.getTranslation("oversight.scope.year"), country::years);
        return priority(fields, owner, country);
    }

    /** Adds the fields to others, where all years can be chosen. */
    static Filters<PublishedFilter> addTo(Filters<PublishedFilter> fields, Component owner, Country country) {
        fields.year(
                Parameters.YEAR,
                owner.getTranslation("oversight.scope.year"),
                owner.getTranslation("oversight.scope.year.all"),
                country::years);
        return priority(fields, owner, country);
    }

    private static Filters<PublishedFilter> priority(
            Filters<PublishedFilter> fields, Component owner, Country country) {
        Map<String, PriorityName> names = new HashMap<>();
        return fields.choice(
                        Parameters.PRIORITY,
                        owner.getTranslation("oversight.scope.priority"),
                        owner.getTranslation("oversight.scope.priority.all"),
                        asked -> {
                            Map<String, PriorityName> ofYear = country.priorities(asked.get(Parameters.YEAR));
                            names.putAll(ofYear);
                            return List.copyOf(ofYear.keySet());
                        },
                        key -> Optional.ofNullable(names.get(key))
                                .map(name -> name.name(Texts.language()))
                                .orElse(key))
                .toggle(FigureAddress.COUNTING_ALL, owner.getTranslation("oversight.scope.all"));
    }
}
