package no.usht.onboarding.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.usht.lifecycle.TenantTaskResult.Remark;
import no.usht.shared.Norwegian;

/** What is wrong with the description of a centre, in words: where, and what belongs there. */
final class Faults {

    static final String PREFIX = "fault.";

    /** What the parts of a description are called in the forms that they are filled in. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("key", "onboarding.key.label"),
            Map.entry("nb", "onboarding.names.nb"),
            Map.entry("nn", "onboarding.names.nn"),
            Map.entry("se", "onboarding.names.se"),
            Map.entry("area-name", "onboarding.names.area"),
            Map.entry("hosts", "onboarding.tenant.hosts"),
            Map.entry("municipality", "onboarding.host.municipality"),
            Map.entry("name", "onboarding.leader.name"),
            Map.entry("kind", "onboarding.host.kind"),
            Map.entry("from", "onboarding.form.host.from"),
            Map.entry("to", "onboarding.form.host.last"),
            Map.entry("organisation-number", "onboarding.host.number"),
            Map.entry("accessibility-declaration", "onboarding.look.declaration"),
            Map.entry("contact", "onboarding.look.contact"),
            Map.entry("sign-in", "onboarding.tenant.signIn"),
            Map.entry("issuer", "onboarding.signIn.issuer"),
            Map.entry("client-id", "onboarding.signIn.clientId"),
            Map.entry("has-secret", "onboarding.signIn.hasSecret"),
            Map.entry("person-claim", "onboarding.signIn.personClaim"),
            Map.entry("organisation-claim", "onboarding.signIn.organisationClaim"),
            Map.entry("area", "onboarding.tenant.area"),
            Map.entry("code", "onboarding.area.code"),
            Map.entry("language", "onboarding.look.language"),
            Map.entry("accent", "onboarding.look.accent"),
            Map.entry("tile", "onboarding.fault.tile"),
            Map.entry("website", "onboarding.look.website"));

    /** What belongs there, where it is more than some text. */
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("key", "onboarding.key.help"),
            Map.entry("from", "onboarding.fault.date"),
            Map.entry("to", "onboarding.fault.date"),
            Map.entry("municipality", "onboarding.fault.municipality"),
            Map.entry("code", "onboarding.fault.territory"),
            Map.entry("organisation-number", "onboarding.check.number"),
            Map.entry("accessibility-declaration", "onboarding.check.address"),
            Map.entry("website", "onboarding.check.address"),
            Map.entry("issuer", "onboarding.check.address"),
            Map.entry("contact", "uikit.mail.FORM"),
            Map.entry("accent", "onboarding.look.accentRange"));

    private final Words words;

    Faults(Words words) {
        this.words = words;
    }

    String text(Remark remark) {
        List<String> given = remark.arguments();
        String pointer = given.getFirst();
        String place = place(pointer);
        return switch (remark.code().substring(PREFIX.length())) {
            case "missing" -> words.text("onboarding.fault.missing", place);
            case "unknown" -> words.text("onboarding.fault.unknown", last(pointer));
            case "noEntry" -> words.text("onboarding.fault.noEntry", place);
            case "range" -> words.text("onboarding.fault.range", place, given.get(1), given.get(2));
            case "twice" -> words.text("onboarding.fault.twice", words.place(given.get(1)));
            case "noHost" -> words.text("onboarding.fault.noHost");
            case "severalHosts" -> words.text("onboarding.fault.severalHosts", given.get(1));
            case "checkDigit" -> words.text("onboarding.fault.checkDigit", place, given.get(1));
            case "othersNumber" ->
                words.text("onboarding.fault.othersNumber", place, given.get(1), words.place(given.get(2)));
            case "endsEarly" ->
                words.text(
                        "onboarding.fault.endsEarly",
                        place,
                        Norwegian.date(LocalDate.parse(given.get(2))),
                        Norwegian.date(LocalDate.parse(given.get(1))));
            default ->
                words.text(
                        "onboarding.fault.form",
                        place,
                        words.text(FORMS.getOrDefault(last(pointer), "onboarding.fault.text")));
        };
    }

    /** Such as: Vert nr. 2, organisasjonsnummer. */
    private String place(String pointer) {
        String[] parts = pointer.split("/", -1);
        StringBuilder place = new StringBuilder();
        for (int i = 1; i < parts.length; i++) {
            boolean isEntry = i + 1 < parts.length && parts[i + 1].matches("[0-9]+");
            if (parts[i].matches("[0-9]+") || (parts[i].equals("names") && i + 1 < parts.length)) {
                continue;
            }
            String name = isEntry
                    ? words.text(
                            parts[i].equals("hosts") ? "onboarding.fault.host" : "onboarding.fault.part",
                            Norwegian.number(Long.parseLong(parts[i + 1]) + 1))
                    : words.text(PLACES.getOrDefault(parts[i], "onboarding.fault.description"));
            place.append(place.isEmpty() ? name : ", " + name.toLowerCase(Locale.ROOT));
        }
        return place.isEmpty() ? words.text("onboarding.fault.description") : place.toString();
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
