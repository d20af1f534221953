package no.usht.lists;

import java.util.Map;
import java.util.Optional;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.shared.TerritoryCode;
import no.usht.tenancy.CentreKey;

/** What addresses of several pages speak of, with one word for each thing; part of links that people keep. */
public final class Parameters {

    /** What is searched for. */
    public static final Parameter<String> TEXT = Parameter.text("q");

    public static final Parameter<Integer> YEAR =
            Parameter.matching("ar", "20[0-9]{2}").as(word -> Optional.of(Integer.valueOf(word)), String::valueOf);

    /** A national priority by its key, whatever the year. */
    public static final Parameter<String> PRIORITY = Parameter.text("satsing");

    /** The key of a centre, whether there is such a centre or not. */
    public static final Parameter<CentreKey> CENTRE = Parameter.text("senter").as(CentreKey::parse, CentreKey::value);

    public static final Parameter<ActivityKind> KIND = Parameter.choice(
            "type",
            Map.of(
                    ActivityKind.PROJECT, "prosjekt",
                    ActivityKind.NETWORK, "nettverk",
                    ActivityKind.COURSE, "kurs",
                    ActivityKind.CONFERENCE, "fagdag",
                    ActivityKind.GUIDANCE, "veiledning",
                    ActivityKind.RESEARCH, "forskning"));

    public static final Parameter<ActivityStatus> STATUS = Parameter.choice(
            "status",
            Map.of(
                    ActivityStatus.PLANNED, "planlagt",
                    ActivityStatus.ONGOING, "i-gang",
                    ActivityStatus.COMPLETED, "avsluttet",
                    ActivityStatus.CANCELLED, "avlyst"));

    /** A municipality or city district by its code, whether there is one or not. */
    public static final Parameter<String> PLACE = Parameter.matching("sted", TerritoryCode.FORM);

    /** Only what is put away. */
    public static final Parameter<Boolean> ARCHIVED = Parameter.yes("arkivert");

    /** Whether several centres are behind it. */
    public static final Parameter<Boolean> TOGETHER = Parameter.yesOrNo("sammen");

    public static final Parameter<FundingState> FUNDING = Parameter.choice(
            "midler",
            Map.of(
                    FundingState.PLANNED, "planlagt",
                    FundingState.APPLIED_FOR, "omsokt",
                    FundingState.GRANTED_ON_CONDITION, "forutsatt",
                    FundingState.GRANTED, "innvilget",
                    FundingState.REFUSED, "avslatt"));

    public static final Parameter<FundingSource> FUNDING_SOURCE = Parameter.choice(
            "kilde",
            Map.of(
                    FundingSource.DIRECTORATE, "helsedirektoratet",
                    FundingSource.HOST_MUNICIPALITY, "vertskommunen",
                    FundingSource.OTHER_MUNICIPALITIES, "andre-kommuner",
                    FundingSource.COUNTY_GOVERNOR, "statsforvalteren",
                    FundingSource.RESEARCH_COUNCIL, "forskningsradet",
                    FundingSource.OTHER, "andre"));

    /** What comes first. */
    public static final Parameter<String> ORDER = Parameter.text("sorter").arranging();

    private Parameters() {}
}
