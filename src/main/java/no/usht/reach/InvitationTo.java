package no.usht.reach;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.usht.gathering.GatheringId;
import no.usht.shared.PlainText;
import no.usht.shared.TerritoryCode;
import no.usht.shared.TypedId;

/**
 * To what, and whom of the centre's contacts and participants, an invitation goes; a line of text in the rows of mails.
 *
 * @param places whose contacts; empty for the whole area
 * @param role in which they are contacts; empty for any
 * @param participants whether it also goes to those who stand as invited with the activity
 */
public record InvitationTo(GatheringId gathering, Set<String> places, String role, boolean participants) {

    private static final String BETWEEN = "/";
    private static final String WITH_PARTICIPANTS = "+";
    private static final int PARTS = 4;

    public InvitationTo {
        places = Set.copyOf(places);
        role = PlainText.line(role);
    }

    /** Reads what {@link #toString} writes; empty for anything else. */
    public static Optional<InvitationTo> parse(String line) {
        // The role comes last: it may have any sign in it.
        List<String> parts = List.of(line.split(BETWEEN, PARTS));
        if (parts.size() < PARTS) {
            return Optional.empty();
        }
        Set<String> places = Arrays.stream(parts.get(1).split(","))
                .filter(TerritoryCode::isWellFormed)
                .collect(Collectors.toSet());
        return TypedId.parse(parts.getFirst(), GatheringId::new)
                .map(id -> new InvitationTo(
                        id, places, parts.get(PARTS - 1), parts.get(2).equals(WITH_PARTICIPANTS)));
    }

    @Override
    public String toString() {
        return String.join(
                BETWEEN,
                gathering.toString(),
                String.join(",", new TreeSet<>(places)),
                participants ? WITH_PARTICIPANTS : "",
                role);
    }
}
