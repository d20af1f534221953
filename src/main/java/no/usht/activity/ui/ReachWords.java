package no.usht.activity.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.activity.ActivityContent.Reach;
import no.usht.centre.CentrePlaces.Place;
import no.usht.shared.Norwegian;
import no.usht.uikit.Tag;
import org.jspecify.annotations.Nullable;

/** Whom an activity reaches of the centre's area and beyond, in words, for page and paper. */
final class ReachWords {

    /** More names than these make a list, not a sentence. */
    private static final int NAMED = 3;

    private final Words words;
    private final ActivityNames names;
    private final List<Place> area;
    private final List<Reach> reach;
    private final Map<String, Reach> byCode;

    /** A municipality or city district, and what it has to do with the activity. */
    record Row(String place, String state, Tag.Tone tone) {}

    ReachWords(Words words, ActivityNames names, List<Reach> reach) {
        this.words = words;
        this.names = names;
        this.area = names.places().own();
        this.reach = reach;
        this.byCode = reach.stream().collect(Collectors.toMap(Reach::territoryCode, Function.identity()));
    }

    /** What the places are: municipalities or city districts. */
    String placeWord() {
        return words.text(names.places().areDistricts() ? "activity.detail.district" : "activity.detail.municipality");
    }

    /** First the whole area, then places beyond. */
    List<Row> rows() {
        List<String> own = area.stream().map(Place::code).toList();
        return Stream.concat(
                        area.stream().map(place -> row(place.label(), byCode.get(place.code()))),
                        reach.stream()
                                .filter(beyond -> !own.contains(beyond.territoryCode()))
                                .map(beyond -> row(names.territory(beyond.territoryCode()), beyond)))
                .toList();
    }

    private Row row(String place, @Nullable Reach touched) {
        if (touched == null || isLeftOut(touched)) {
            return new Row(place, words.text("activity.words.uninvited"), Tag.Tone.OFF);
        }
        return new Row(
                place,
                ValueWords.reach(touched.invited(), touched.takingPart()),
                touched.takingPart() ? Tag.Tone.OK : Tag.Tone.ACCENT);
    }

    /** Such as 3 av 6 kommuner deltar. Bare invitert: Horten og Larvik. Ikke invitert: Færder. */
    String finding() {
        List<String> invited = labels(ReachWords::isOnlyInvited);
        List<String> uninvited = labels(ReachWords::isLeftOut);
        List<String> sentences = new ArrayList<>();
        sentences.add(words.text(
                names.places().areDistricts() ? "activity.detail.reached.districts" : "activity.detail.reached",
                String.valueOf(area.size() - invited.size() - uninvited.size()),
                String.valueOf(area.size())));
        if (!invited.isEmpty()) {
            sentences.add(words.text("activity.detail.onlyInvited", named(invited)));
        }
        if (!uninvited.isEmpty() && uninvited.size() < area.size()) {
            sentences.add(words.text("activity.detail.uninvited", named(uninvited)));
        }
        return String.join(" ", sentences);
    }

    private List<String> labels(Function<@Nullable Reach, Boolean> which) {
        return area.stream()
                .filter(place -> which.apply(byCode.get(place.code())))
                .map(Place::label)
                .toList();
    }

    private static boolean isOnlyInvited(@Nullable Reach row) {
        return row != null && row.invited() && !row.takingPart();
    }

    private static boolean isLeftOut(@Nullable Reach row) {
        return row == null || (!row.invited() && !row.takingPart());
    }

    private static String named(List<String> places) {
        return places.size() <= NAMED ? Norwegian.list(places) : String.valueOf(places.size());
    }
}
