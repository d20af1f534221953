package no.usht.guidance.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.centre.CountedFigures;
import no.usht.centre.CountedFigures.Asked;
import no.usht.centre.CountedFigures.Item;
import no.usht.guidance.GuidanceContent;
import no.usht.guidance.GuidanceFigures;
import no.usht.keeping.Saved;
import no.usht.pages.RecordAddress;
import no.usht.shell.Places;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What measures of a plan can be judged by: how often and how long advice was given. */
@Component
@Order(3)
class GuidanceCounts implements CountedFigures {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final String HOURS = "guidance-hours";
    private static final String TIMES = "guidance-times";

    private final GuidanceFigures figures;
    private final Access access;

    GuidanceCounts(GuidanceFigures figures, Access access) {
        this.figures = figures;
        this.access = access;
    }

    @Override
    public List<Figure> figures() {
        return access.may(Permission.GUIDANCE_READ)
                ? List.of(figure(HOURS, "HOURS"), figure(TIMES, "TIMES"))
                : List.of();
    }

    private static Figure figure(String key, String name) {
        String keys = "guidance.counts." + name;
        return new Figure(key, keys + ".name", keys + ".unit", keys + ".definition");
    }

    @Override
    public Map<Asked, BigDecimal> count(Set<Asked> asked) {
        Map<Asked, BigDecimal> numbers = new HashMap<>();
        asked.forEach(each -> numbers.put(each, hoursOrTimes(each, figures.within(each.within()).stream())));
        return numbers;
    }

    private static BigDecimal hoursOrTimes(Asked asked, Stream<Saved<GuidanceContent>> entries) {
        return asked.figure().equals(HOURS)
                ? hours(entries.mapToLong(entry -> minutes(entry.content())).sum())
                : BigDecimal.valueOf(entries.count());
    }

    private static long minutes(GuidanceContent content) {
        Integer minutes = content.minutes();
        return minutes == null ? 0 : minutes;
    }

    private static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(HOUR, 1, RoundingMode.HALF_UP);
    }

    @Override
    public List<Item> list(Asked asked) {
        return figures.within(asked.within()).stream()
                .map(entry -> new Item(
                        entry.content().topic(),
                        entry.content().receiver(),
                        entry.content().day(),
                        asked.figure().equals(HOURS) ? hours(minutes(entry.content())) : BigDecimal.ONE,
                        Places.href(GuidanceViews.Detail.class, RecordAddress.id(entry.id()))))
                .toList();
    }
}
