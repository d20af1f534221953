package no.usht.activity.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.activity.ActivityContent.Reach;
import no.usht.centre.CentrePlaces.Place;
import no.usht.shared.Norwegian;
import no.usht.uikit.Tag;

/** Whom an activity reaches of the centre's area and beyond, in words, for page and paper. */
final class ReachWords {

    /** More names than these make a list, not a sentence. */
    private static final int NAMED = 3;

    private final Words words;
    private final ActivityNames names;
    private final List<Place> area;
    private final List<Reach> reach;
    private final Map<String, Reach> byCode;
    private final Map<String, Long> came;

    /** A municipality or city district, and what it has to do with the activity. */
    record Row(String place, String state, Tag.Tone tone) {}

    /** @param came how many came from each place */
    ReachWords(Words words, ActivityNames names, List<Reach> reach, Map<String, Long> came) {
        this.words = words;
        this.names = names;
        this.area = names.places().own();
        this.reach = reach;
        this.came = came;
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
                        area.stream().map(place -> row(place.code(), place.label())),
                        Stream.concat(reach.stream().map(Reach::territoryCode), came.keySet().stream())
                                .distinct()
                                .filter(beyond -> !own.contains(beyond))
                                .map(beyond -> row(beyond, names.territory(beyond))))
                .toList();
    }

    private Row row(String code, String place) {
        Long number = came.get(code);
        if (number != null) {
            return new Row(
                    place,
                    words.text(
                            number == 1 ? "activity.words.came.one" : "activity.words.came", Norwegian.number(number)),
                    Tag.Tone.OK);
        }
        Reach touched = byCode.get(code);
        if (touched == null || isLeftOut(code)) {
            return new Row(place, words.text("activity.words.uninvited"), Tag.Tone.OFF);
        }
        return touched.takingPart()
                ? new Row(place, words.text("activity.words.byHand"), Tag.Tone.OK)
                : new Row(place, ValueWords.reach(true, false), Tag.Tone.ACCENT);
    }

    /** Such as 3 av 6 kommuner er nådd, 2 av dem etter oppmøte. Bare invitert: Horten og Larvik. Ikke invitert: Færder. */
    String finding() {
        List<String> invited = labels(this::isOnlyInvited);
        List<String> uninvited = labels(this::isLeftOut);
        List<String> sentences = new ArrayList<>();
        sentences.add(words.text(
                names.places().areDistricts() ? "activity.detail.reached.districts" : "activity.detail.reached",
                String.valueOf(area.size() - invited.size() - uninvited.size()),
                String.valueOf(area.size()),
                String.valueOf(labels(came::containsKey).size())));
        if (!invited.isEmpty()) {
            sentences.add(words.text("activity.detail.onlyInvited", named(invited)));
        }
        if (!uninvited.isEmpty() && uninvited.size() < area.size()) {
            sentences.add(words.text("activity.detail.uninvited", named(uninvited)));
        }
        return String.join(" ", sentences);
    }

    private List<String> labels(Predicate<String> which) {
        return area.stream()
                .filter(place -> which.test(place.code()))
                .map(Place::label)
                .toList();
    }

    private boolean isOnlyInvited(String code) {
        Reach row = byCode.get(code);
        return row != null && row.invited() && !row.takingPart() && !came.containsKey(code);
    }

    private boolean isLeftOut(String code) {
        Reach row = byCode.get(code);
        return !came.containsKey(code) && (row == null || (!row.invited() && !row.takingPart()));
    }

    private static String named(List<String> places) {
        return places.size() <= NAMED ? Norwegian.list(places) : String.valueOf(places.size());
    }
}
