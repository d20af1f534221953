package no.usht.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a tab takes along from place to place, such as the year that was chosen; in addresses, so that they can be shared. */
record CarriedParameters(Map<String, String> values) {

    private static final CarriedParameters NOTHING = new CarriedParameters(Map.of());

    CarriedParameters {
        values = Map.copyOf(values);
    }

    static CarriedParameters in(UI ui) {
        CarriedParameters kept = ComponentUtil.getData(ui, CarriedParameters.class);
        return kept == null ? NOTHING : kept;
    }

    /** Keeps what an address says of those parameters, and nothing of what was before: what it leaves out was chosen away. */
    static void keep(UI ui, Location location, Set<String> names) {
        Map<String, String> values = new LinkedHashMap<>();
        names.forEach(name -> location.getQueryParameters()
                .getSingleParameter(name)
                .filter(value -> !value.isBlank())
                .ifPresent(value -> values.put(name, value)));
        ComponentUtil.setData(ui, CarriedParameters.class, new CarriedParameters(values));
    }

    QueryParameters query(Set<String> names) {
        Map<String, String> known = new LinkedHashMap<>(values);
        known.keySet().retainAll(names);
        return QueryParameters.simple(known);
    }
}
