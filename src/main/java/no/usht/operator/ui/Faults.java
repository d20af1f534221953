package no.usht.operator.ui;

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
            Map.entry("key", "operator.key.label"),
            Map.entry("nb", "operator.names.nb"),
            Map.entry("nn", "operator.names.nn"),
            Map.entry("se", "operator.names.se"),
            Map.entry("area-name", "operator.names.area"),
            Map.entry("hosts", "operator.tenant.hosts"),
            Map.entry("municipality", "operator.host.municipality"),
            Map.entry("name", "operator.leader.name"),
            Map.entry("kind", "operator.host.kind"),
            Map.entry("from", "operator.form.host.from"),
            Map.entry("to", "operator.form.host.last"),
            Map.entry("organisation-number", "operator.host.number"),
            Map.entry("accessibility-declaration", "operator.look.declaration"),
            Map.entry("contact", "operator.look.contact"),
            Map.entry("sign-in", "operator.tenant.signIn"),
            Map.entry("issuer", "operator.signIn.issuer"),
            Map.entry("client-id", "operator.signIn.clientId"),
            Map.entry("has-secret", "operator.signIn.hasSecret"),
            Map.entry("person-claim", "operator.signIn.personClaim"),
            Map.entry("organisation-claim", "operator.signIn.organisationClaim"),
            Map.entry("area", "operator.tenant.area"),
            Map.entry("code", "operator.area.code"),
            Map.entry("language", "operator.look.language"),
            Map.entry("accent", "operator.look.accent"),
            Map.entry("tile", "operator.fault.tile"),
            Map.entry("website", "operator.look.website"));

    /** What belongs there, where it is more than some text. */
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("key", "operator.key.help"),
            Map.entry("from", "operator.fault.date"),
            Map.entry("to", "operator.fault.date"),
            Map.entry("municipality", "operator.fault.municipality"),
            Map.entry("code", "operator.fault.territory"),
            Map.entry("organisation-number", "operator.check.number"),
            Map.entry("accessibility-declaration", "operator.check.address"),
            Map.entry("website", "operator.check.address"),
            Map.entry("issuer", "operator.check.address"),
            Map.entry("contact", "uikit.mail.FORM"),
            Map.entry("accent", "operator.look.accentRange"));

    private final Words words;

    Faults(Words words) {
        this.words = words;
    }

    String text(Remark remark) {
        List<String> given = remark.arguments();
        String pointer = given.getFirst();
        String place = place(pointer);
        return switch (remark.code().substring(PREFIX.length())) {
            case "missing" -> words.text("operator.fault.missing", place);
            case "unknown" -> words.text("operator.fault.unknown", last(pointer));
            case "noEntry" -> words.text("operator.fault.noEntry", place);
            case "range" -> words.text("operator.fault.range", place, given.get(1), given.get(2));
            case "twice" -> words.text("operator.fault.twice", words.place(given.get(1)));
            case "noHost" -> words.text("operator.fault.noHost");
            case "severalHosts" -> words.text("operator.fault.severalHosts", given.get(1));
            case "checkDigit" -> words.text("operator.fault.checkDigit", place, given.get(1));
            case "othersNumber" ->
                words.text("operator.fault.othersNumber", place, given.get(1), words.place(given.get(2)));
            case "endsEarly" ->
                words.text(
                        "operator.fault.endsEarly",
                        place,
                        Norwegian.date(LocalDate.parse(given.get(2))),
                        Norwegian.date(LocalDate.parse(given.get(1))));
            default ->
                words.text(
                        "operator.fault.form",
                        place,
                        words.text(FORMS.getOrDefault(last(pointer), "operator.fault.text")));
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
                            parts[i].equals("hosts") ? "operator.fault.host" : "operator.fault.part",
                            Norwegian.number(Long.parseLong(parts[i + 1]) + 1))
                    : words.text(PLACES.getOrDefault(parts[i], "operator.fault.description"));
            place.append(place.isEmpty() ? name : ", " + name.toLowerCase(Locale.ROOT));
        }
        return place.isEmpty() ? words.text("operator.fault.description") : place.toString();
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
