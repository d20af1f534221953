package no.usht.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.usht.testing.ModuleInventory;

/** The addresses at which the views are looked at, in both language forms and colour schemes. */
public final class LookedAt {

    private LookedAt() {}

    /** By the person who looks, empty for a visitor; {@code :first} is the first row in the list of the same workspace. */
    public static Map<String, List<String>> addresses() {
        Map<String, List<String>> views = new LinkedHashMap<>();
        views.put("", new ArrayList<>(List.of("/finnes-ikke", "/%")));
        views.put("sandefjord-revisor", new ArrayList<>(List.of("/s/vestfold/finnes-ikke")));
        ModuleInventory.all()
                .forEach(inventory -> inventory
                        .lookedAt()
                        .forEach((person, addresses) -> views.computeIfAbsent(person, anybody -> new ArrayList<>())
                                .addAll(addresses)));
        return views;
    }

    /** Those that other tests look at. */
    public static List<String> elsewhere() {
        return ModuleInventory.all().stream()
                .flatMap(inventory -> inventory.elsewhere().stream())
                .toList();
    }

    /** Makes what some of the addresses lead to and the demonstration lacks. */
    static void prepare() {
        // The program first: it makes the tables.
        RunningApplication.address();
        ModuleInventory.all().forEach(inventory -> inventory.beforeLooking().forEach(RunningApplication::change));
    }
}
