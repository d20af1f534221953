package no.usht.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.usht.access.Role;
import no.usht.demo.DemoPerson.DemoMembership;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;

/** Everybody who can sign in to the demo; their names are invented. */
public final class DemoPersons {

    private static final List<DemoPerson> ALL = make();

    private DemoPersons() {}

    /** Everybody, those of one workplace together. */
    public static List<DemoPerson> all() {
        return ALL;
    }

    /** The person of that identity. */
    public static Optional<DemoPerson> find(String identity) {
        return ALL.stream().filter(person -> person.identity().equals(identity)).findFirst();
    }

    private static List<DemoPerson> make() {
        List<DemoPerson> all = new ArrayList<>();
        Centre sandefjord = new Centre("vestfold", "Sandefjord");
        all.add(sandefjord.person("Ingrid Solheim", "leder", Role.LEADER));
        all.add(sandefjord.person("Sondre Myhre", "prosjektleder", Role.STAFF));
        all.add(sandefjord.person("Maja Fossum", "leser", Role.CENTRE_READER));
        all.add(sandefjord.person("Trygve Tangen", "økonom", Role.ECONOMIST));
        all.add(sandefjord.person("Astrid Løken", "revisor", Role.AUDITOR));
        all.add(sandefjord.person("Halvor Sæther", "rådsmedlem", Role.COUNCIL_MEMBER));
        Centre aal = new Centre("buskerud", "Ål");
        all.add(aal.person("Turid Myklebust", "leder", Role.LEADER));
        all.add(aal.person("Vetle Brekke", "prosjektleder", Role.STAFF));
        all.add(aal.person("Synne Engen", "leser", Role.CENTRE_READER));
        Centre gjoevik = new Centre("oppland", "Gjøvik");
        all.add(gjoevik.person("Eirik Nordby", "leder", Role.LEADER));
        all.add(gjoevik.person("Tiril Bakken", "prosjektleder", Role.STAFF));
        all.add(gjoevik.person("Amund Holmen", "leser", Role.CENTRE_READER));
        Centre loerenskog = new Centre("akershus", "Lørenskog");
        all.add(loerenskog.person("Solveig Rønning", "leder", Role.LEADER));
        all.add(loerenskog.person("Jonas Tveit", "prosjektleder", Role.STAFF));
        all.add(loerenskog.person("Live Aune", "leser", Role.CENTRE_READER));
        Centre hamar = new Centre("hedmark", "Hamar");
        all.add(hamar.person("Torbjørn Ødegård", "leder", Role.LEADER));
        all.add(hamar.person("Marte Skaar", "prosjektleder", Role.STAFF));
        all.add(hamar.person("Sivert Lien", "leser", Role.CENTRE_READER));
        all.add(new DemoPerson(
                "gjovik-hamar-prosjektleder",
                "Ragna Hovland",
                "To sentre",
                "prosjektleder i Gjøvik og Hamar",
                List.of(gjoevik.membership(Role.STAFF), hamar.membership(Role.STAFF))));
        all.add(directorate("saksbehandler", "Sigrid Nygård", Role.CASE_OFFICER));
        all.add(directorate("godkjenner", "Sverre Moen", Role.DECISION_MAKER));
        all.add(directorate("leser", "Vilde Grønvold", Role.NATIONAL_READER));
        all.add(new DemoPerson(
                "driftsansvarlig",
                "Eskil Sletten",
                "Drift",
                "driftsansvarlig",
                List.of(new DemoMembership(Workspace.PLATFORM, Role.OPERATOR))));
        // What can't be undone takes two.
        all.add(new DemoPerson(
                "driftsansvarlig-to",
                "Guro Haugland",
                "Drift",
                "driftsansvarlig",
                List.of(new DemoMembership(Workspace.PLATFORM, Role.OPERATOR))));
        // Nobody knows them yet: to be invited.
        all.add(newcomer("ny-leder", "Hedda Strand", "skal bli leder"));
        all.add(newcomer("ny-medarbeider", "Odin Vik", "skal bli medarbeider"));
        return List.copyOf(all);
    }

    private static DemoPerson newcomer(String identity, String name, String title) {
        return new DemoPerson(identity, name, "Uten tilgang ennå", title, List.of());
    }

    private static DemoPerson directorate(String title, String name, Role role) {
        return new DemoPerson(
                "hdir-" + title,
                name,
                "Helsedirektoratet",
                title,
                List.of(new DemoMembership(Workspace.NATIONAL, role)));
    }

    private record Centre(String key, String host) {

        DemoPerson person(String name, String title, Role role) {
            return new DemoPerson(identity(title), name, host, title, List.of(membership(role)));
        }

        DemoMembership membership(Role role) {
            return new DemoMembership(Workspace.centre(new CentreKey(key)), role);
        }

        /** Plain letters, since people type it where they add a member. */
        private String identity(String title) {
            return (host + "-" + title)
                    .toLowerCase(Locale.ROOT)
                    .replace('å', 'a')
                    .replace('ø', 'o')
                    .replace("æ", "ae");
        }
    }
}
