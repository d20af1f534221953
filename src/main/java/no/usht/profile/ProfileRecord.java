package no.usht.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.usht.access.Permission;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Period;
import no.usht.content.Problem;
import no.usht.keeping.RecordKind;
import no.usht.shared.WebAddress;
import org.jspecify.annotations.Nullable;

/** What a centre's profile consists of, and where it is kept. */
public final class ProfileRecord {

    /** The most characters of what is short. */
    static final int LINE = 300;

    private static final int TEXT = 4_000;
    private static final int URL = 2_000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    public static final Field<ProfileContent, String> VISION = Field.line(
                    "profile.profile.vision", ProfileContent::vision, ProfileContent::withVision)
            .atMost(LINE);
    public static final Field<ProfileContent, String> MISSION = Field.text(
                    "profile.profile.mission", ProfileContent::mission, ProfileContent::withMission)
            .atMost(TEXT);
    public static final Field<ProfileContent, String> GOALS = Field.text(
                    "profile.profile.goals", ProfileContent::goals, ProfileContent::withGoals)
            .atMost(TEXT);
    public static final Field<ProfileContent, String> TARGET_GROUPS = Field.text(
                    "profile.profile.targetGroups", ProfileContent::targetGroups, ProfileContent::withTargetGroups)
            .atMost(TEXT);
    public static final Field<ProfileContent, String> ORGANISATION = Field.text(
                    "profile.profile.organisation", ProfileContent::organisation, ProfileContent::withOrganisation)
            .atMost(TEXT);
    public static final Field<ProfileContent, List<ProfileAddress>> ADDRESSES = Field.several(
                    "profile.profile.addresses", ProfileContent::addresses, ProfileContent::withAddresses)
            .inOrder();
    public static final Field<ProfileContent, List<ProfileSite>> SITES = Field.several(
                    "profile.profile.sites", ProfileContent::sites, ProfileContent::withSites)
            .inOrder();
    public static final Field<ProfileContent, List<Responsibility>> RESPONSIBILITIES = Field.several(
                    "profile.profile.responsibilities",
                    ProfileContent::responsibilities,
                    ProfileContent::withResponsibilities)
            .inOrder();
    public static final Field<ProfileContent, List<ProfileEvent>> EVENTS = Field.several(
                    "profile.profile.events", ProfileContent::events, ProfileContent::withEvents)
            .inOrder();
    public static final Field<ProfileContent, String> WEBSITE = Field.line(
                    "profile.profile.website", ProfileContent::website, ProfileContent::withWebsite)
            .atMost(URL);
    public static final Field<ProfileContent, String> PODCAST = Field.line(
                    "profile.profile.podcast", ProfileContent::podcast, ProfileContent::withPodcast)
            .atMost(URL);
    public static final Field<ProfileContent, String> NEWSLETTER = Field.line(
                    "profile.profile.newsletter", ProfileContent::newsletter, ProfileContent::withNewsletter)
            .atMost(URL);

    /** Where else the centre is to be found. */
    public static final List<Field<ProfileContent, String>> LINKS = List.of(WEBSITE, PODCAST, NEWSLETTER);

    public static final Fields<ProfileContent> FIELDS = Fields.of(
            VISION,
            MISSION,
            GOALS,
            TARGET_GROUPS,
            ORGANISATION,
            ADDRESSES,
            SITES,
            RESPONSIBILITIES,
            EVENTS,
            WEBSITE,
            PODCAST,
            NEWSLETTER);

    public static final RecordKind<ProfileContent> KIND = RecordKind.kept(
                    "profile",
                    Profile.class,
                    ProfileId::new,
                    Profile::new,
                    ProfileContent.empty(),
                    FIELDS,
                    Permission.CENTRE_READ,
                    Permission.PROFILE_WRITE)
            .ruled(ProfileContent::tidied, ProfileRecord::check)
            .part(
                    "profile_address",
                    ADDRESSES,
                    row -> row.text("address")
                            .map(address -> new ProfileAddress(
                                    address,
                                    row.day("since").orElse(null),
                                    row.day("until").orElse(null))))
            .part(
                    "profile_site",
                    SITES,
                    row -> Optional.of(new ProfileSite(
                            row.constant("kind", SiteKind.class).orElse(null),
                            row.text("name").orElse(""),
                            row.text("municipality").orElse(null),
                            row.day("since").orElse(null),
                            row.day("until").orElse(null),
                            row.text("remit").orElse(""))))
            .part(
                    "profile_responsibility",
                    RESPONSIBILITIES,
                    row -> row.text("duty")
                            .map(duty -> new Responsibility(
                                    duty,
                                    row.day("since").orElse(null),
                                    row.day("until").orElse(null))))
            .part(
                    "profile_event",
                    EVENTS,
                    row -> Optional.of(new ProfileEvent(
                            row.number("year").map(Math::toIntExact).orElse(null),
                            row.text("happened").orElse(""))));

    private ProfileRecord() {}

    private static List<Problem> check(ProfileContent content) {
        List<Problem> found = new ArrayList<>(FIELDS.check(content));
        found.addAll(rows(ADDRESSES, ProfileAddress.FIELDS, content, row -> period(ProfileAddress.PERIOD, row)));
        found.addAll(rows(SITES, ProfileSite.FIELDS, content, row -> period(ProfileSite.PERIOD, row)));
        found.addAll(rows(RESPONSIBILITIES, Responsibility.FIELDS, content, row -> period(Responsibility.PERIOD, row)));
        found.addAll(rows(EVENTS, ProfileEvent.FIELDS, content, ProfileRecord::year));
        for (Field<ProfileContent, String> link : LINKS) {
            String typed = link.get(content);
            if (!typed.isBlank() && !isSafe(typed)) {
                found.add(Problem.of(link, "profile.profile.linkWrong"));
            }
        }
        return FIELDS.sorted(found);
    }

    private static boolean isSafe(String typed) {
        return WebAddress.parse(typed)
                .filter(WebAddress::isEncrypted)
                .filter(WebAddress::hasDomain)
                .isPresent();
    }

    private static <T> List<Problem> rows(
            Field<ProfileContent, List<T>> field,
            Fields<T> cells,
            ProfileContent content,
            Function<T, Optional<Problem>> besides) {
        List<Problem> found = new ArrayList<>();
        List<T> rows = field.get(content);
        for (int place = 0; place < rows.size(); place++) {
            T row = rows.get(place);
            if (ProfileContent.says(cells, row).findAny().isPresent()) {
                List<Problem> wrong = new ArrayList<>(cells.check(row));
                besides.apply(row).ifPresent(wrong::add);
                Problem.inRow(field, place, wrong).forEach(found::add);
            }
        }
        return found;
    }

    private static <T> Optional<Problem> period(Period<T, ?> period, T row) {
        return period.check(row);
    }

    private static Optional<Problem> year(ProfileEvent event) {
        @Nullable Integer year = event.year();
        return year != null && (year < FIRST_YEAR || year > LAST_YEAR)
                ? Optional.of(Problem.of(ProfileEvent.YEAR, "profile.event.yearWrong"))
                : Optional.empty();
    }
}
