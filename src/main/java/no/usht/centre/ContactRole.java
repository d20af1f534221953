package no.usht.centre;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.shared.Language;
import no.usht.shared.PlainText;

/**
 * A role in which a centre wants a contact in each municipality.
 *
 * @param name by which contacts are kept
 * @param nameNn in nynorsk; empty where it is the same
 * @param retired it is given to nobody more, and missed nowhere
 */
@RecordBuilder
public record ContactRole(String name, String nameNn, boolean retired) implements ContactRoleBuilder.With {

    private static final int LENGTH = 100;

    public static final Field<ContactRole, String> NAME = Field.line(
                    "centre.role.name", ContactRole::name, ContactRole::withName)
            .atMost(LENGTH)
            .required("centre.role.nameMissing");
    public static final Field<ContactRole, String> NAME_NN = Field.line(
                    "centre.role.nameNn", ContactRole::nameNn, ContactRole::withNameNn)
            .atMost(LENGTH);
    public static final Fields<ContactRole> FIELDS = Fields.of(NAME, NAME_NN);

    /** What every centre begins with. */
    static final List<ContactRole> STANDARD = List.of(
            new ContactRole("ABC-kontakt", "", false),
            new ContactRole("Demenskoordinator", "", false),
            new ContactRole("Kontakt for velferdsteknologi", "", false),
            new ContactRole("Kreftkoordinator", "", false),
            new ContactRole("Leder for hjemmetjenesten", "Leiar for heimetenesta", false),
            new ContactRole("Leder for sykehjem", "Leiar for sjukeheim", false),
            new ContactRole("proACT-koordinator", "", false));

    public ContactRole {
        name = PlainText.line(name);
        nameNn = PlainText.line(nameNn);
    }

    /** What its reader calls it. */
    public String words(Language language) {
        return language == Language.NN && !nameNn.isEmpty() ? nameNn : name;
    }
}
