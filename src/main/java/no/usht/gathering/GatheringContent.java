package no.usht.gathering;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.shared.PlainText;
import no.usht.shared.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * What people fill in about a gathering, as typed.
 *
 * @param activity the id of the one that it belongs to
 * @param starts as the clock on the wall in Norway shows it
 * @param ends likewise; can be on another day
 * @param countedMinutes how much of it counts; null for all
 * @param cancelledReason empty where it takes place
 * @param headcounts of those of whom there is no list of names
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
public record GatheringContent(
        String title,
        @Nullable ActivityId activity,
        @Nullable LocalDateTime starts,
        @Nullable LocalDateTime ends,
        String place,
        String address,
        String link,
        String programme,
        @Nullable Integer countedMinutes,
        @Nullable Integer capacity,
        String cancelledReason,
        List<Headcount> headcounts)
        implements GatheringContentBuilder.With, Serializable {

    /** Such as Samling 2, or Samling 2: smerte. */
    private static final Pattern NUMBERED = Pattern.compile("(.*?\\b)([0-9]{1,2})((?:[:.].*)?)");

    private static final GatheringContent EMPTY =
            GatheringContentBuilder.builder().build();

    public GatheringContent {
        title = PlainText.ofKept(title);
        place = PlainText.ofKept(place);
        address = PlainText.ofKept(address);
        link = PlainText.ofKept(link);
        programme = PlainText.ofKept(programme);
        cancelledReason = PlainText.ofKept(cancelledReason);
        headcounts = headcounts == null
                ? List.of()
                : headcounts.stream()
                        .filter(each -> each.number() != 0)
                        .sorted(Comparator.comparing(Headcount::territoryCode))
                        .toList();
    }

    /** What a form for a new one starts with. */
    public static GatheringContent empty() {
        return EMPTY;
    }

    GatheringContent tidied() {
        return GatheringRecord.FIELDS
                .tidied(this)
                .withLink(WebAddress.parse(link).map(WebAddress::value).orElse(PlainText.line(link)));
    }

    /**
     * The same on another day, where nobody has come yet.
     *
     * @param further how many there are in between and with it: a number at the end of the name counts on
     */
    GatheringContent on(LocalDate day, int further) {
        LocalDateTime begins = Objects.requireNonNull(starts);
        long days = ChronoUnit.DAYS.between(begins.toLocalDate(), day);
        Matcher numbered = NUMBERED.matcher(title);
        String name = numbered.matches()
                ? numbered.group(1) + (Integer.parseInt(numbered.group(2)) + further) + numbered.group(3)
                : title;
        return with(other -> other.title(name)
                .starts(begins.plusDays(days))
                .ends(Objects.requireNonNull(ends).plusDays(days))
                .cancelledReason("")
                .headcounts(List.of()));
    }

    /** Whether it does not take place. */
    public boolean isCancelled() {
        return !cancelledReason.isBlank();
    }

    /** The moment when it begins. */
    public Instant startsAt() {
        return Objects.requireNonNull(starts).atZone(Norwegian.ZONE).toInstant();
    }

    /** The moment when it ends. */
    public Instant endsAt() {
        return Objects.requireNonNull(ends).atZone(Norwegian.ZONE).toInstant();
    }

    /** How many minutes of it count: of a night in which the clock is put forward, one hour less than the clock says. */
    public long minutes() {
        return countedMinutes != null
                ? countedMinutes
                : lasting().map(Duration::toMinutes).orElse(0L);
    }

    /** How long it lasts; empty while that is not known. */
    Optional<Duration> lasting() {
        return starts == null || ends == null ? Optional.empty() : Optional.of(Duration.between(startsAt(), endsAt()));
    }
}
