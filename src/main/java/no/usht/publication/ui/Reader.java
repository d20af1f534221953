package no.usht.publication.ui;

import java.util.Optional;
import java.util.function.Function;
import no.usht.handover.HandedOver;
import no.usht.publication.Publication;
import no.usht.shared.ActivityId;
import no.usht.tenancy.CentreKey;

/**
 * Who reads what is published.
 *
 * @param isDirectorate whether they see what no one else outside the centre does: the funding, and who was invited in vain
 * @param related another activity, if they see it
 * @param activity where the page of an activity is, if they have one
 * @param centre where the page of a centre is, if they have one
 */
public record Reader(
        boolean isDirectorate,
        Function<ActivityId, Optional<Related>> related,
        Function<ActivityId, Optional<String>> activity,
        Function<CentreKey, Optional<String>> centre) {

    /** An activity that another one names. */
    public record Related(CentreKey centre, String title) {

        /** As it is published. */
        public static Related of(HandedOver<Publication> published) {
            return new Related(published.centre(), published.content().title());
        }
    }
}
