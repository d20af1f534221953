package no.usht.shell;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.testing.ModuleInventory;
import no.usht.testing.TextKeys;

/** What this module has, for the tests that look at all modules. */
final class ShellInventory implements ModuleInventory {

    @Override
    public Map<String, String> background() {
        return Map.ofEntries(
                entry("MalformedRequests", "none: in the thread of the request that Tomcat refuses; reads no row"));
    }

    @Override
    public Map<String, String> routes() {
        return Map.ofEntries(entry("hjelp", PUBLIC), entry("personvern", PUBLIC), entry("kontakt", PUBLIC));
    }

    @Override
    public Map<String, List<String>> lookedAt() {
        return Map.ofEntries(entry(
                "",
                List.of(
                        "/hjelp",
                        "/personvern",
                        "/personvern?senter=vestfold",
                        "/kontakt",
                        "/kontakt?senter=vestfold")));
    }

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        return Map.ofEntries(
                entry(
                        "shell.colours.",
                        () -> TextKeys.constants("shell.ColourScheme").map(scheme -> scheme.toLowerCase(Locale.ROOT))),
                entry(
                        "shell.error.",
                        () -> Stream.concat(
                                Stream.of("internal.title", "missing.title"),
                                Stream.of("full", "host", "large", "long", "many")
                                        .flatMap(kind -> Stream.of(kind + ".title", kind + ".text")))));
    }
}
