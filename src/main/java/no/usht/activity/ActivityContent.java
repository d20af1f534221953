package no.usht.activity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.shared.NameKey;
import no.usht.shared.PlainText;
import no.usht.shared.WebAddress;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/**
 * Everything that people fill in about an activity, as typed: half-finished in a draft, whole once it has passed {@link ActivityRules}.
 *
 * <p>Drafts outlive releases: what one of them holds and this release does not know is passed over.
 *
 * @param responsible who answers for it, in free words; never leaves the workspace
 * @param parent the larger activity that this is a part of
 * @param sameAs the activity that another centre has published, and that is the same one as this
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
public record ActivityContent(
        String title,
        @Nullable ActivityKind kind,
        @Nullable ActivityStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String background,
        String goal,
        String method,
        String result,
        String responsible,
        @Nullable ActivityId parent,
        @Nullable PriorityId mainPriority,
        Set<PriorityId> otherPriorities,
        List<String> focusAreas,
        Set<CentreKey> coArrangers,
        List<String> partners,
        List<Reach> reach,
        List<Funding> funding,
        List<Link> links,
        @Nullable ActivityId sameAs)
        implements ActivityContentBuilder.With, Serializable {

    private static final ActivityContent EMPTY =
            ActivityContentBuilder.builder().status(ActivityStatus.PLANNED).build();

    public ActivityContent {
        // A draft may have been kept by an older release that knew fewer fields.
        title = PlainText.ofKept(title);
        background = PlainText.ofKept(background);
        goal = PlainText.ofKept(goal);
        method = PlainText.ofKept(method);
        result = PlainText.ofKept(result);
        responsible = PlainText.ofKept(responsible);
        otherPriorities = Set.copyOf(new TreeSet<>(orEmpty(otherPriorities)));
        focusAreas = orEmpty(focusAreas).stream().map(PlainText::of).toList();
        coArrangers = Set.copyOf(orEmpty(coArrangers));
        partners = orEmpty(partners).stream().map(PlainText::of).toList();
        reach = List.copyOf(orEmpty(reach));
        funding = List.copyOf(orEmpty(funding));
        links = List.copyOf(orEmpty(links));
    }

    /** What a form for a new activity starts with. */
    public static ActivityContent empty() {
        return EMPTY;
    }

    /** The same without what says nothing: blanks, repetitions, empty rows; lists without an order of their own are sorted. */
    public ActivityContent tidied() {
        return ActivityField.ALL
                .tidied(this)
                .with(tidy -> tidy.focusAreas(names(focusAreas))
                        .partners(names(partners))
                        .reach(reach.stream()
                                .filter(row -> row.invited() || row.takingPart())
                                .sorted(Comparator.comparing(Reach::territoryCode))
                                .toList())
                        .funding(funding.stream()
                                .filter(row -> !row.saysNothing())
                                .toList())
                        .links(links.stream()
                                .map(Link::tidied)
                                .filter(row -> !row.saysNothing())
                                .toList())
                        // Said of a centre that does not run it, it would say nothing.
                        .sameAs(coArrangers.isEmpty() ? null : sameAs));
    }

    private static List<String> names(List<String> typed) {
        return typed.stream()
                .map(PlainText::line)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.collectingAndThen(Collectors.toList(), NameKey::distinct))
                .stream()
                .sorted()
                .toList();
    }

    /** The same with partners and local focus areas written as they were before. */
    ActivityContent spelled(Collection<String> knownPartners, Collection<String> knownFocusAreas) {
        return with(spelled -> spelled.focusAreas(names(NameKey.asKnown(focusAreas, knownFocusAreas)))
                .partners(names(NameKey.asKnown(partners, knownPartners))));
    }

    /** All priorities that it serves, the main one first. */
    public List<PriorityId> priorities() {
        return Stream.concat(
                        Stream.ofNullable(mainPriority),
                        otherPriorities.stream().sorted())
                .toList();
    }

    private static <T> Collection<T> orEmpty(@Nullable Collection<T> rows) {
        return rows == null ? List.of() : rows;
    }

    /** A municipality (four digits) or city district (six digits) that is invited or takes part. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Reach(String territoryCode, boolean invited, boolean takingPart) implements Serializable {
        public Reach {
            territoryCode = PlainText.line(territoryCode);
        }
    }

    /**
     * Money from one source in one year.
     *
     * @param amountKroner whole kroner
     * @param fictional made up by the demo
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @RecordBuilder
    public record Funding(
            @Nullable FundingSource source,
            @Nullable Integer year,
            @Nullable FundingState state,
            @Nullable Long amountKroner,
            boolean fictional)
            implements ActivityContentFundingBuilder.With, Serializable {

        /** A row of which nothing is filled in. */
        public static Funding blank() {
            return new Funding(null, null, null, null, false);
        }

        /** Whether nothing of it is filled in. */
        public boolean saysNothing() {
            return source == null && year == null && state == null && amountKroner == null;
        }
    }

    /** A link with its text; without a text the address stands for it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @RecordBuilder
    public record Link(String url, String label) implements ActivityContentLinkBuilder.With, Serializable {

        public Link {
            url = PlainText.ofKept(url);
            label = PlainText.ofKept(label);
        }

        /** A row of which nothing is filled in. */
        public static Link blank() {
            return new Link("", "");
        }

        Link tidied() {
            return new Link(
                    WebAddress.parse(url).map(WebAddress::value).orElseGet(() -> PlainText.line(url)),
                    PlainText.line(label));
        }

        /** What stands for it on a page. */
        public String text() {
            return label.isBlank() ? url : label;
        }

        boolean saysNothing() {
            return url.isBlank() && label.isBlank();
        }
    }
}
