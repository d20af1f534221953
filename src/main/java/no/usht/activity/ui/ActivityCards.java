package no.usht.activity.ui;

import java.util.List;
import no.usht.activity.ActivityDetails;
import no.usht.forms.Wording;
import no.usht.uikit.Card;

/** Adds cards to an activity's page; modules above implement it as beans, and ask for permission themselves. */
@FunctionalInterface
public interface ActivityCards {

    /** What stands below what the activity is about. */
    List<Card> cards(ActivityDetails activity, Wording words);
}
