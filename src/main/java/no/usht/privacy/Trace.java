package no.usht.privacy;

import java.util.List;
import no.usht.content.Field;
import no.usht.shared.PlainText;

/**
 * What is kept of somebody in one place.
 *
 * @param path of its page below the workspace's; empty where it has none
 * @param facts all that is kept
 */
public record Trace(Whose whose, PersonalId id, String path, List<Fact> facts) {

    /**
     * Who somebody is, and as what.
     *
     * @param kind the {@link PersonalData#key} of the place
     */
    public record Whose(String kind, String name) {

        public Whose {
            kind = PlainText.ofKept(kind);
            name = PlainText.ofKept(name);
        }
    }

    /** What stands in one field. */
    public record Fact(Field<?, ?> field, List<?> values) {}
}
