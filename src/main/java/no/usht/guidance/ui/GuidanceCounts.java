package no.usht.guidance.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.centre.CountedFigures;
import no.usht.guidance.GuidanceContent;
import no.usht.guidance.GuidanceFigures;
import no.usht.keeping.Saved;
import no.usht.pages.RecordAddress;
import no.usht.shared.Hours;
import no.usht.shell.Places;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What measures of a plan can be judged by: how often and how long advice was given. */
@Component
@Order(3)
class GuidanceCounts implements CountedFigures {

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
        Map<Within, List<Saved<GuidanceContent>>> entries = asked.stream()
                .map(Asked::within)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), figures::within));
        return asked.stream()
                .collect(Collectors.toMap(
                        Function.identity(), each -> number(each, entries.getOrDefault(each.within(), List.of()))));
    }

    private static BigDecimal number(Asked asked, List<Saved<GuidanceContent>> entries) {
        return asked.figure().equals(HOURS)
                ? Hours.decimal(entries.stream()
                        .mapToLong(entry -> minutes(entry.content()))
                        .sum())
                : BigDecimal.valueOf(entries.size());
    }

    private static long minutes(GuidanceContent content) {
        Integer minutes = content.minutes();
        return minutes == null ? 0 : minutes;
    }

    @Override
    public List<Item> list(Asked asked) {
        return figures.within(asked.within()).stream()
                .map(entry -> new Item(
                        entry.content().topic(),
                        entry.content().receiver(),
                        entry.content().day(),
                        asked.figure().equals(HOURS) ? Hours.decimal(minutes(entry.content())) : BigDecimal.ONE,
                        Places.href(GuidanceViews.Detail.class, RecordAddress.id(entry.id()))))
                .toList();
    }
}
