package no.usht.grant;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.access.Permission;
import no.usht.testing.Example;
import no.usht.testing.ModuleInventory;

/** What this module has, for the tests that look at all modules. */
final class GrantInventory implements ModuleInventory {

    private static final List<String> KINDS = List.of("tilskudd", "tilskudd/ordninger");

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                entry("Calls.announced()", Takes.NOTHING),
                entry("Calls.find(GrantYearId)", Takes.HANDED_OVER),
                entry("Calls.form(GrantYearId, int)", Takes.HANDED_OVER),
                entry("GrantSchemeService.names()", Takes.NOTHING),
                entry("GrantSchemeService.name(GrantSchemeId)", Takes.HANDED_OVER),
                entry("GrantSchemeService.delete(GrantSchemeId, int)", Takes.HANDED_OVER),
                entry("GrantYearService.all()", Takes.NOTHING),
                entry("GrantYearService.of(GrantSchemeId)", Takes.HANDED_OVER),
                entry("GrantYearService.missing(GrantYearId)", Takes.HANDED_OVER),
                entry("GrantYearService.save(GrantYearId, int, GrantYearContent, KeptDraft)", Takes.HANDED_OVER),
                entry("GrantYearService.announce(GrantYearId, int)", Takes.HANDED_OVER),
                entry("GrantYearService.delete(GrantYearId, int)", Takes.HANDED_OVER),
                entry("GrantYearService.restore(GrantYearId)", Takes.HANDED_OVER),
                entry("GrantYearService.beginNext(GrantYearId)", Takes.HANDED_OVER),
                entry("GrantForms.newest(GrantYearId)", Takes.HANDED_OVER),
                entry("GrantForms.yearOf(GrantFormId)", Takes.HANDED_OVER),
                entry("GrantForms.save(GrantFormId, int, List, KeptDraft)", Takes.HANDED_OVER));
    }

    @Override
    public List<Example<?>> nationalExamples() {
        return List.of(
                Example.of(GrantSchemeRecord.KIND, "nasjonal/tilskudd/ordninger", GrantMother.scheme("Tilskudd")),
                new Example<>(
                        GrantYearRecord.KIND,
                        "nasjonal/tilskudd",
                        made -> GrantMother.year(
                                new GrantSchemeId(made.apply(GrantSchemeRecord.KIND.table())),
                                2031,
                                LocalDate.of(2030, 11, 15)),
                        (program, year) -> program.getBean(GrantYearService.class)
                                .save(null, 0, year, null)
                                .value()));
    }

    @Override
    public List<Object> arguments() {
        return List.of(GrantYearContent.empty());
    }

    @Override
    public Map<String, String> routes() {
        Map<String, String> routes = new TreeMap<>();
        for (String kind : KINDS) {
            String list = "nasjonal/" + kind;
            Stream.of("", "/:id", "/:id/historikk")
                    .forEach(end -> routes.put(list + end, Permission.GRANT_READ.name()));
            Stream.of("/:id/rediger", "/ny", "/utkast", "/utkast/:id", "/slettet")
                    .forEach(end -> routes.put(list + end, Permission.GRANT_WRITE.name()));
        }
        routes.put("nasjonal/tilskudd/:id/skjema", Permission.GRANT_WRITE.name());
        routes.put("nasjonal/tilskudd/kalender", Permission.GRANT_READ.name());
        return routes;
    }

    @Override
    public Map<String, List<String>> lookedAt() {
        return Map.of(
                "hdir-saksbehandler",
                Stream.concat(
                                KINDS.stream()
                                        .flatMap(kind -> Stream.of(
                                                        "",
                                                        "/ny",
                                                        "/slettet",
                                                        "/utkast",
                                                        "/utkast/:first",
                                                        "/:first",
                                                        "/:first/rediger",
                                                        "/:first/historikk")
                                                .map(end -> "/nasjonal/" + kind + end)),
                                Stream.of("/nasjonal/tilskudd/:first/skjema", "/nasjonal/tilskudd/kalender"))
                        .toList());
    }

    @Override
    public List<String> beforeLooking() {
        return Stream.of("grant_year", "grant_scheme").map("""
                        insert into usht_national.draft (id, kind, person_id, base_version, base, typed, updated_at)
                        select md5('%1$s draft')::uuid, '%1$s', p.id, 0, '{}', '{"nameNb": "Ny", "year": 2031}', now()
                        from platform.person p where p.identity = 'hdir-saksbehandler'
                        on conflict do nothing"""::formatted).toList();
    }

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        Supplier<Stream<String>> list =
                () -> Stream.of("title", "lead", "new", "count.one", "count.many", "none", "none.text");
        Supplier<Stream<String>> rows = () -> Stream.of("add", "remove");
        return Map.ofEntries(
                entry("grant.years.", list),
                entry("grant.schemes.", list),
                entry("grant.condition.", rows),
                entry("grant.instalment.", rows),
                entry("grant.option.", rows),
                entry("grant.form.", () -> Stream.of("edit.title")),
                entry("grant.form.once.", () -> Stream.of("PLAN", "BUDGET")),
                entry("grant.block.options.", () -> Stream.of("CHOICE", "TABLE", "BUDGET")),
                entry("grant.year.missing.", () -> GrantYearRecord.DAYS.stream().map(day -> day.key())));
    }
}
