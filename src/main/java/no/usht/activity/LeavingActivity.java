package no.usht.activity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.usht.publication.Numbers;
import no.usht.publication.Publication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together what leaves the workspace when an activity is published: what it says, and how many met, as far as that may leave. */
@Component
class LeavingActivity {

    private final ObjectProvider<CountedReach> counted;

    LeavingActivity(ObjectProvider<CountedReach> counted) {
        this.counted = counted;
    }

    /** Places of which it is told how many came are reached, whether or not somebody has entered that by hand. */
    Publication of(Activity activity) {
        Publication said = activity.publication();
        return counted.orderedStream()
                .flatMap(source -> source.numbers(activity.getId()).stream())
                .findFirst()
                .map(numbers -> said.withNumbers(numbers).withReach(reach(said.reach(), numbers)))
                .orElse(said);
    }

    private static List<Publication.Reach> reach(Collection<Publication.Reach> entered, Numbers numbers) {
        Map<String, Publication.Reach> all = new TreeMap<>();
        entered.forEach(row -> all.put(row.territoryCode(), row));
        numbers.byPlace().stream()
                .map(Numbers.FromPlace::place)
                .filter(code -> !code.isEmpty())
                .forEach(code -> all.merge(
                        code,
                        new Publication.Reach(code, false, true),
                        (row, counted) -> new Publication.Reach(code, row.invited(), true)));
        return List.copyOf(all.values());
    }
}
