package no.usht.profile;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.usht.content.Fields;
import no.usht.shared.PlainText;
import no.usht.shared.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a centre tells of itself, as typed; all of it is meant for everybody.
 *
 * @param goals a line for each
 * @param targetGroups a line for each
 * @param organisation where it stands in its host's organisation
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
public record ProfileContent(
        String vision,
        String mission,
        String goals,
        String targetGroups,
        String organisation,
        List<ProfileAddress> addresses,
        List<ProfileSite> sites,
        List<Responsibility> responsibilities,
        List<ProfileEvent> events,
        String website,
        String podcast,
        String newsletter)
        implements ProfileContentBuilder.With, Serializable {

    private static final ProfileContent EMPTY = ProfileContentBuilder.builder().build();

    public ProfileContent {
        vision = PlainText.ofKept(vision);
        mission = PlainText.ofKept(mission);
        goals = PlainText.ofKept(goals);
        targetGroups = PlainText.ofKept(targetGroups);
        organisation = PlainText.ofKept(organisation);
        addresses = copied(addresses);
        sites = copied(sites);
        responsibilities = copied(responsibilities);
        events = copied(events);
        website = PlainText.ofKept(website);
        podcast = PlainText.ofKept(podcast);
        newsletter = PlainText.ofKept(newsletter);
    }

    // Drafts of older releases have none.
    private static <T> List<T> copied(@Nullable List<T> rows) {
        return rows == null ? List.of() : List.copyOf(rows);
    }

    /** What a form for a new one starts with. */
    public static ProfileContent empty() {
        return EMPTY;
    }

    /** Whether nothing is told yet. */
    public boolean saysNothing() {
        return says(ProfileRecord.FIELDS, this).findAny().isEmpty();
    }

    /** Whether it says what a municipality does for the centre that day, besides being its host. */
    public boolean tellsOf(String municipality, LocalDate day) {
        return sites.stream().anyMatch(site -> municipality.equals(site.municipality()) && site.holdsOn(day));
    }

    /** What others are told from that day on: the same without what is over. */
    public ProfileContent onwardFrom(LocalDate day) {
        return with(onward -> onward.addresses(lasting(addresses, day))
                .sites(lasting(sites, day))
                .responsibilities(lasting(responsibilities, day)));
    }

    private static <T extends Dated> List<T> lasting(List<T> rows, LocalDate day) {
        return rows.stream().filter(row -> !row.isOver(day)).toList();
    }

    /** The same as it is kept: without empty rows, in the order of time, and with whole addresses of the web. */
    ProfileContent tidied() {
        return ProfileRecord.FIELDS
                .tidied(this)
                .with(tidy -> tidy.addresses(rows(ProfileAddress.FIELDS, addresses)
                                .sorted(Dated.OLDEST_FIRST)
                                .toList())
                        .sites(rows(ProfileSite.FIELDS, sites).toList())
                        .responsibilities(
                                rows(Responsibility.FIELDS, responsibilities).toList())
                        .events(rows(ProfileEvent.FIELDS, events)
                                .sorted(Comparator.comparing(
                                        ProfileEvent::year, Comparator.nullsLast(Comparator.naturalOrder())))
                                .toList())
                        .website(whole(website))
                        .podcast(whole(podcast))
                        .newsletter(whole(newsletter)));
    }

    private static <T> Stream<T> rows(Fields<T> fields, List<T> rows) {
        return rows.stream()
                .map(fields::tidied)
                .filter(row -> says(fields, row).findAny().isPresent());
    }

    static <T> Stream<Object> says(Fields<T> fields, T row) {
        return fields.stream().flatMap(field -> field.values(row).stream());
    }

    private static String whole(String typed) {
        return WebAddress.parse(typed).map(WebAddress::value).orElseGet(() -> PlainText.line(typed));
    }
}
