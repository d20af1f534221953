package no.usht.projectbank;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;

/** The Norwegian words that stand for constants in the addresses of pages; part of links that people keep. */
public final class AddressWords {

    private static final Map<Enum<?>, String> WORDS = Map.ofEntries(
            Map.entry(ActivityKind.PROJECT, "prosjekt"),
            Map.entry(ActivityKind.NETWORK, "nettverk"),
            Map.entry(ActivityKind.COURSE, "kurs"),
            Map.entry(ActivityKind.CONFERENCE, "fagdag"),
            Map.entry(ActivityKind.GUIDANCE, "veiledning"),
            Map.entry(ActivityKind.RESEARCH, "forskning"),
            Map.entry(ActivityStatus.PLANNED, "planlagt"),
            Map.entry(ActivityStatus.ONGOING, "i-gang"),
            Map.entry(ActivityStatus.COMPLETED, "avsluttet"),
            Map.entry(ActivityStatus.CANCELLED, "avlyst"),
            Map.entry(FundingSource.DIRECTORATE, "helsedirektoratet"),
            Map.entry(FundingSource.HOST_MUNICIPALITY, "vertskommunen"),
            Map.entry(FundingSource.OTHER_MUNICIPALITIES, "andre-kommuner"),
            Map.entry(FundingSource.COUNTY_GOVERNOR, "statsforvalteren"),
            Map.entry(FundingSource.RESEARCH_COUNCIL, "forskningsradet"),
            Map.entry(FundingSource.OTHER, "andre"),
            Map.entry(FundingState.PLANNED, "planlagt"),
            Map.entry(FundingState.APPLIED_FOR, "omsokt"),
            Map.entry(FundingState.GRANTED_ON_CONDITION, "forutsatt"),
            Map.entry(FundingState.GRANTED, "innvilget"),
            Map.entry(FundingState.REFUSED, "avslatt"),
            Map.entry(PublicQuery.Time.UPCOMING, "kommende"),
            Map.entry(PublicQuery.Time.ONGOING, "pagar"),
            Map.entry(PublicQuery.Time.ENDED, "avsluttet"),
            Map.entry(PublicQuery.Order.RELEVANCE, "treff"),
            Map.entry(PublicQuery.Order.NEWEST, "nyeste"));

    private AddressWords() {}

    /** The word of a constant. */
    public static String of(Enum<?> constant) {
        String word = WORDS.get(constant);
        if (word == null) {
            throw new IllegalArgumentException("No address has a word for " + constant);
        }
        return word;
    }

    /** The constant of a word from an address, if it is one. */
    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word.equals(WORDS.get(constant)))
                .findFirst();
    }
}
