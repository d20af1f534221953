package no.usht.activity;

import java.util.Map;
import no.usht.centre.AreaReachSource;
import org.springframework.stereotype.Component;

/** Tells the centre's first page in how many activities the municipalities take part. */
@Component
class TakingPartReach implements AreaReachSource {

    private final ActivityOverview overview;

    TakingPartReach(ActivityOverview overview) {
        this.overview = overview;
    }

    @Override
    public Map<String, Integer> reached(int year) {
        return overview.takingPart(year);
    }
}
