package no.usht.gathering.ui;

import java.util.Map;
import java.util.Optional;
import no.usht.centre.CentrePlaces;
import no.usht.content.Field;
import no.usht.forms.Wording;
import no.usht.gathering.GatheringRecord;
import no.usht.gathering.GatheringService;
import no.usht.gathering.Headcount;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import org.jspecify.annotations.Nullable;

/** The activities and places of gatherings in words; the activities are read once, when a page first asks. */
final class GatheringNames implements Wording.Names {

    private final GatheringService gatherings;
    private final CentrePlaces places;
    private @Nullable Map<ActivityId, String> titles;

    GatheringNames(GatheringService gatherings, CentrePlaces places) {
        this.gatherings = gatherings;
        this.places = places;
    }

    @Override
    public Optional<String> of(Field<?, ?> field, Object value) {
        if (field.equals(GatheringRecord.ACTIVITY) && value instanceof ActivityId id) {
            return Optional.ofNullable(titles().get(id)).or(() -> gatherings.activity(id));
        }
        return value instanceof Headcount each
                ? Optional.of(places.label(each.territoryCode()) + ": " + Norwegian.number(each.number()))
                : Optional.empty();
    }

    private Map<ActivityId, String> titles() {
        Map<ActivityId, String> read = titles;
        if (read == null) {
            read = gatherings.activities();
            titles = read;
        }
        return read;
    }
}
