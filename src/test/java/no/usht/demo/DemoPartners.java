package no.usht.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import no.usht.centre.Contact;
import no.usht.centre.PartnerContent;
import no.usht.centre.PartnerKind;
import no.usht.demo.DemoContent.Surroundings;
import org.jspecify.annotations.Nullable;

/** The organisations around a centre, with people who do not exist. */
final class DemoPartners {

    private static final List<String> ROLES =
            List.of("Rådgiver", "Seniorrådgiver", "Prosjektleder", "Avdelingsleder", "Fagsjef");

    private final Random random;
    private final List<PartnerContent> partners = new ArrayList<>();

    private DemoPartners(Random random) {
        this.random = random;
    }

    /** Always the same for the same surroundings. */
    static List<PartnerContent> of(Surroundings around) {
        DemoPartners made = new DemoPartners(new Random(around.hashCode()));
        made.add(around.governor(), PartnerKind.COUNTY_GOVERNOR, 2, "Møtes hvert halvår om tilskuddene.");
        made.add(around.hospital(), PartnerKind.HOSPITAL_TRUST, 2, "");
        // Somebody has entered it once more.
        made.add(around.hospital() + " HF", PartnerKind.HOSPITAL_TRUST, 1, "Ring heller enn å skrive.");
        made.add(around.university(), PartnerKind.UNIVERSITY, 2, "Praksisplasser avtales i mars og i september.");
        made.add(around.research(), PartnerKind.RESEARCH_CENTRE, 1, "");
        made.add(around.vocational(), PartnerKind.SCHOOL, 1, "");
        made.add("KS", PartnerKind.KS, 1, "");
        made.add("Nasjonalforeningen for folkehelsen", PartnerKind.USER_ORGANISATION, 1, "");
        made.add("Aldring og helse", PartnerKind.RESEARCH_CENTRE, 1, "");
        made.add("Frivilligsentralen", PartnerKind.VOLUNTEERS, 0, "");
        return List.copyOf(made.partners);
    }

    private void add(@Nullable String name, PartnerKind kind, int people, String notes) {
        if (name != null) {
            List<Contact> contacts =
                    Stream.generate(this::contact).limit(people).toList();
            // The one number that is the same for every centre, and public.
            String number = kind == PartnerKind.KS ? "971032146" : "";
            partners.add(new PartnerContent(name, kind, number, contacts, notes, false));
        }
    }

    private Contact contact() {
        String name = DemoNames.pick(random);
        String email = name.toLowerCase(Locale.ROOT)
                .replace(" ", ".")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("å", "a");
        return new Contact(name, ROLES.get(random.nextInt(ROLES.size())), email + "@example.org", "");
    }
}
