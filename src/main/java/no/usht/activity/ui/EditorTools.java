package no.usht.activity.ui;

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

    EditorTools(
            ActivityService activities,
            ActivityDraftService drafts,
            ActivitySuggestions suggestions,
            ActivityNames names) {
        this.activities = activities;
        this.drafts = drafts;
        this.suggestions = suggestions;
        this.names = names;
    }

    ActivityService activities() {
        return activities;
    }

    ActivityDraftService drafts() {
        return drafts;
    }

    ActivitySuggestions suggestions() {
        return suggestions;
    }

    ActivityNames names() {
        return names;
    }
}
