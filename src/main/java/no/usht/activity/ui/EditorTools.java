package no.usht.activity.ui;

import java.util.UUID;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.activity.ActivityDraftService;
import no.usht.activity.ActivityService;
import no.usht.activity.ActivitySuggestions;
import org.springframework.stereotype.Component;

/** What the editor works with. */
@Component
class EditorTools {

    private final ActivityService activities;
    private final ActivityDraftService drafts;
    private final ActivitySuggestions suggestions;
    private final ActivityNames names;
    private final Access access;

    EditorTools(
            ActivityService activities,
            ActivityDraftService drafts,
            ActivitySuggestions suggestions,
            ActivityNames names,
            Access access) {
        this.activities = activities;
        this.drafts = drafts;
        this.suggestions = suggestions;
        this.names = names;
        this.access = access;
    }

    ActivityService activities() {
        return activities;
    }

    ActivityDraftService drafts() {
        return drafts;
    }

    /** Who is at work. */
    UUID person() {
        return access.person().map(CurrentPerson::id).orElseThrow();
    }

    ActivitySuggestions suggestions() {
        return suggestions;
    }

    ActivityNames names() {
        return names;
    }
}
