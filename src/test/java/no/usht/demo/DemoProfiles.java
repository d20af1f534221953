package no.usht.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.usht.profile.ProfileAddress;
import no.usht.profile.ProfileContent;
import no.usht.profile.ProfileEvent;
import no.usht.profile.ProfileSite;
import no.usht.profile.Responsibility;
import no.usht.profile.SiteKind;
import org.jspecify.annotations.Nullable;

/** What centres tell of themselves: of some what they have told in public, of the others what holds for all. */
final class DemoProfiles {

    private static final Set<String> UNPUBLISHED = Set.of("finnmark", "aust-agder");

    private DemoProfiles() {}

    /** Whether everybody sees it. */
    static boolean isPublished(DemoCentre centre) {
        return !UNPUBLISHED.contains(centre.key().value());
    }

    /** Always the same for the same centre and day. */
    static ProfileContent of(DemoCentre centre, LocalDate today) {
        ProfileContent common = common(centre);
        return switch (centre.key().value()) {
            case "vestfold" -> vestfold(common);
            case "akershus" -> akershus(common);
            case "hedmark" -> hedmark(common, today);
            case "oppland" -> oppland(common);
            case "buskerud" -> buskerud(common);
            default -> common;
        };
    }

    /** The centres share their vision, and became what they are when those of homes and of home services became one. */
    private static ProfileContent common(DemoCentre centre) {
        return ProfileContent.empty()
                .with(profile -> profile.vision("Utvikling gjennom kunnskap")
                        .mission(
                                centre.language()
                                        .pick(
                                                "Senteret hjelper kommunene i området med å gjøre helse- og omsorgstjenestene bedre: med fag, kompetanse og ny kunnskap, nye løsninger og det som er bestemt nasjonalt.",
                                                "Senteret hjelper kommunane i området med å gjere helse- og omsorgstenestene betre: med fag, kompetanse og ny kunnskap, nye løysingar og det som er bestemt nasjonalt."))
                        .targetGroups(centre.language()
                                .pick(
                                        "Ledere og ansatte i kommunale helse- og omsorgstjenester",
                                        "Leiarar og tilsette i kommunale helse- og omsorgstenester"))
                        .events(List.of(event(
                                2017,
                                centre.language()
                                        .pick(
                                                "Sentrene for sykehjem og for hjemmetjenester ble ett senter",
                                                "Sentera for sjukeheimar og for heimetenester vart eitt senter")))));
    }

    private static ProfileContent vestfold(ProfileContent common) {
        return common.with(profile -> profile.organisation(
                        "Organisert sammen med sykehjem, hjemmetjenester, rehabilitering, botiltak, rus og psykisk helse.")
                .responsibilities(List.of(new Responsibility(
                        "ProACT-fakultet: utdanner instruktører i å oppdage når en pasient blir dårligere",
                        null,
                        null)))
                .events(List.of(common.events().getFirst(), event(2021, "Strategiplan for 2021–2023")))
                .website("https://usht-vestfold.no"));
    }

    private static ProfileContent akershus(ProfileContent common) {
        return common.with(profile -> profile.goals("""
                        Tjenestene bygger på kunnskap
                        Brukere og pårørende er med på å utvikle tjenestene
                        Kommunene får metoder og verktøy for å lære på arbeidsplassen""".strip())
                .events(List.of(
                        event(2006, "Lørenskog sykehjem ble utviklingssenter for sykehjem"),
                        event(2009, "Bærum kommune ble utviklingssenter for hjemmetjenester"),
                        event(2017, "Lørenskog ble vertskommune for ett samlet senter"))));
    }

    /** It moves on the tenth of January that comes. */
    private static ProfileContent hedmark(ProfileContent common, LocalDate today) {
        LocalDate moves = LocalDate.of(today.getYear() + 1, 1, 10);
        return common.with(profile -> profile.addresses(List.of(
                        new ProfileAddress("Mørbo, Finsalveien 3, 2322 Ridabu", null, moves.minusDays(1)),
                        new ProfileAddress("Ankerskogen (4. etasje), Ankerskogvegen 7, 2319 Hamar", moves, null)))
                .sites(List.of(
                        site(SiteKind.SATELLITE, "Elverum kommune", "3420", ""),
                        site(SiteKind.SATELLITE, "Stange kommune", "3413", ""))));
    }

    private static ProfileContent oppland(ProfileContent common) {
        return common.with(profile -> profile.goals("""
                        Tjenestene utvikles sammen med pasienter, brukere og pårørende
                        Faglig omstilling i tjenestene
                        Den nye hjemmebaserte tjenesten
                        Fornyelse og innovasjon""".strip()).targetGroups("""
                        Ansatte i sykehjem
                        Ansatte i hjemmebaserte tjenester
                        Ledere i helse- og omsorgstjenestene""".strip()));
    }

    private static ProfileContent buskerud(ProfileContent common) {
        return common.with(profile -> profile.goals("""
                        Driv fag og tenester framover
                        Gjer praksisplassar for elevar, lærlingar og studentar betre
                        Byggjer kompetanse hos tilsette
                        Legg til rette for forsking""".strip())
                .organisation("I staben til kommunalsjefen i Ål kommune.")
                .addresses(List.of(new ProfileAddress("Tingstugu (underetasjen), Torget 1, 3570 Ål", null, null)))
                .sites(List.of(site(SiteKind.CO_HOST, "Drammen kommune", "3301", "Heimetenester"))));
    }

    private static ProfileEvent event(int year, String happened) {
        return new ProfileEvent(year, happened);
    }

    private static ProfileSite site(SiteKind kind, String name, @Nullable String municipality, String remit) {
        return new ProfileSite(kind, name, municipality, null, null, remit);
    }
}
