package no.usht.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.content.InvalidContentException;
import no.usht.shared.PlainText;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What who answers for a centre's personal data says, sees and does. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('PRIVACY_MANAGE')")
public class Privacy {

    /** How many characters of a name or an address at least are looked for. */
    public static final int SHORTEST = 3;

    private final List<PersonalData> all;
    private final Retentions retentions;
    private final ErasureRepository erasures;
    private final ListReadingRepository readings;
    private final Access access;

    Privacy(
            List<PersonalData> all,
            Retentions retentions,
            ErasureRepository erasures,
            ListReadingRepository readings,
            Access access) {
        this.all = all;
        this.retentions = retentions;
        this.erasures = erasures;
        this.readings = readings;
        this.access = access;
    }

    /**
     * How a kind is kept.
     *
     * @param kind see {@link PersonalData#key}
     * @param retention with an empty purpose where the centre has not said
     * @param longest months that the platform allows
     * @param due how many names the next night forgets
     * @param setBy who said so when; empty where nobody has
     */
    public record Kept(String kind, Retention retention, int longest, int due, Optional<Said> setBy) {}

    /** Who said something, and when. */
    public record Said(String person, Instant at) {}

    /** That so many names of a kind were forgotten; by nobody: by the night's work. */
    public record Erasure(String kind, int number, Optional<String> person, Instant at) {}

    /** That somebody looked at a list, on the page of that path below the workspace's. */
    public record Reading(String list, String path, String person, Instant at) {}

    /** How each kind is kept. */
    public List<Kept> kinds() {
        return retentions.rules().stream().map(Privacy::kept).toList();
    }

    private static Kept kept(Retentions.Rule rule) {
        RetentionRow row = rule.row();
        return new Kept(
                rule.data().key(),
                new Retention(row == null ? "" : row.purpose(), rule.months()),
                rule.longest(),
                rule.data().unusedSince(rule.day()).size(),
                Optional.ofNullable(row).map(one -> new Said(one.setBy(), one.setAt())));
    }

    /**
     * Says for what and how long names of a kind are kept.
     *
     * @throws InvalidContentException if it is longer than the platform allows, or something is missing
     */
    @Transactional
    public void put(String kind, Retention retention) {
        Retentions.Rule rule = retentions.rules().stream()
                .filter(one -> one.data().key().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of personal data: " + kind));
        InvalidContentException.refuse(retention.check(rule.longest()));
        retentions.put(rule.data(), retention, Objects.requireNonNull(retention.months()), person());
    }

    /** All that is kept of people whose name or address contains the words; nothing for fewer than {@link #SHORTEST} signs. */
    public List<Trace> find(String words) {
        String wanted = PlainText.line(words);
        return wanted.length() < SHORTEST
                ? List.of()
                : all.stream().flatMap(data -> data.find(wanted).stream()).toList();
    }

    /**
     * Forgets who somebody is, in all that is kept of them in that place.
     *
     * @throws no.usht.keeping.UnknownRecordException if there is none of that id any more
     */
    @Transactional
    public void forget(Trace.Whose whose, PersonalId id) {
        PersonalData data = retentions.data(whose.kind());
        data.forget(id, whose.name());
        retentions.noteForgotten(data, 1, person());
    }

    /** When names were forgotten, the newest first. */
    public List<Erasure> erasures(int most) {
        return erasures.newest(Limit.of(most)).stream().map(ErasureRow::read).toList();
    }

    /** Who looked at lists of people, the newest first. */
    public List<Reading> readings(int most) {
        return readings.newest(Limit.of(most)).stream()
                .map(ListReadingRow::read)
                .toList();
    }

    private String person() {
        return access.person().map(CurrentPerson::name).orElse("");
    }
}
