package no.usht.activity.ui;

import java.util.List;
import java.util.stream.Stream;
import no.usht.access.Access;
import no.usht.access.Member;
import no.usht.access.MembershipService;
import no.usht.access.Permission;
import no.usht.activity.ActivityService;
import no.usht.activity.ActivitySuggestions;
import no.usht.shared.NameKey;
import no.usht.shared.Norwegian;
import org.springframework.stereotype.Component;

/** What the editor works with. */
@Component
class EditorTools {

    private final ActivityService activities;
    private final ActivitySuggestions suggestions;
    private final MembershipService memberships;
    private final ActivityNames names;
    private final Access access;

    EditorTools(
            ActivityService activities,
            ActivitySuggestions suggestions,
            MembershipService memberships,
            ActivityNames names,
            Access access) {
        this.activities = activities;
        this.suggestions = suggestions;
        this.memberships = memberships;
        this.names = names;
        this.access = access;
    }

    ActivityService activities() {
        return activities;
    }

    ActivitySuggestions suggestions() {
        return suggestions;
    }

    /** Whom an activity can be the affair of: those who work in the centre, by name, then those whom it was earlier. */
    List<String> responsible() {
        Stream<String> people = access.may(Permission.PEOPLE_READ)
                ? memberships.members().stream()
                        .filter(member -> member.role().permissions().contains(Permission.PEOPLE_READ))
                        .map(Member::name)
                        .sorted(Norwegian.alphabetical())
                : Stream.empty();
        return NameKey.containing(
                Stream.concat(people, suggestions.responsible().stream()).toList(), "");
    }

    ActivityNames names() {
        return names;
    }
}
