package no.usht.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.usht.testing.ModuleInventory;

/** The addresses at which the views are looked at, in both language forms and colour schemes. */
public final class LookedAt {

    /** How the addresses end whose pages {@code pages} makes; of the forms that is the one in which something stands. */
    private static final List<String> OF_EVERY_KIND =
            List.of("/ny", "/slettet", "/utkast", "/utkast/:first", "/:first/historikk");

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

    /** Those addresses without the pages that look the same for every kind of record, which are looked at with the first kind. */
    static Map<String, List<String>> unlike() {
        Map<String, List<String>> views = new LinkedHashMap<>();
        Set<String> alike = new HashSet<>();
        addresses()
                .forEach((person, addresses) -> views.put(
                        person,
                        addresses.stream()
                                .filter(address -> OF_EVERY_KIND.stream()
                                        .filter(address::endsWith)
                                        .allMatch(alike::add))
                                .toList()));
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
