package no.usht.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import no.usht.centre.LocalContactContent;

/** Whom a centre turns to in its municipalities: people who do not exist, and here and there nobody. */
final class DemoContacts {

    private static final List<String> ROLES = List.of(
            "ABC-kontakt", "Demenskoordinator", "Kreftkoordinator", "Leder for hjemmetjenesten", "proACT-koordinator");

    private DemoContacts() {}

    /** Always the same for the same centre and day. */
    static List<LocalContactContent> of(DemoCentre centre, LocalDate today) {
        Random random = new Random(centre.key().value().hashCode());
        List<LocalContactContent> contacts = new ArrayList<>();
        for (String place : centre.area()) {
            for (String role : ROLES) {
                int luck = random.nextInt(10);
                String name = DemoNames.pick(random);
                if (luck < 6) {
                    contacts.add(new LocalContactContent(
                            name,
                            place,
                            role,
                            email(name),
                            "",
                            today.minusMonths(6 + random.nextInt(60)),
                            // Somebody has left, and nobody has come yet.
                            luck == 0 ? today.minusMonths(1) : null,
                            luck == 1 ? null : today.minusDays(random.nextInt(500))));
                }
            }
        }
        return contacts;
    }

    private static String email(String name) {
        return name.toLowerCase(Locale.ROOT)
                        .replace(" ", ".")
                        .replace("æ", "ae")
                        .replace("ø", "o")
                        .replace("å", "a")
                + "@example.org";
    }
}
