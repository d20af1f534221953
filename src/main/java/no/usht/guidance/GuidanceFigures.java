package no.usht.guidance;

import java.time.LocalDate;
import java.util.List;
import no.usht.centre.CountedFigures.Within;
import no.usht.guidance.GuidanceRepository.ForPlace;
import no.usht.keeping.Saved;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All figures of advice that was given, counted in this one place: each entry in the year of its day, in whole minutes. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('GUIDANCE_READ')")
public class GuidanceFigures {

    private final GuidanceRepository rows;

    GuidanceFigures(GuidanceRepository rows) {
        this.rows = rows;
    }

    /**
     * What was counted.
     *
     * @param times how often advice was given
     * @param places of how many municipalities or city districts, also of other centres' areas
     */
    public record Counted(long times, long minutes, long places) {}

    /** Each entry in that time: none of it belongs to an activity, so that nothing counts where some are asked for. */
    public List<Saved<GuidanceContent>> within(Within within) {
        return within.activities().isPresent()
                ? List.of()
                : rows.between(within.from(), within.to()).stream()
                        .map(Guidance::saved)
                        .toList();
    }

    /** Of the whole centre in a year. */
    public Counted in(int year) {
        List<ForPlace> byPlace = rows.byPlace(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        return new Counted(
                byPlace.stream().mapToLong(ForPlace::number).sum(),
                byPlace.stream().mapToLong(ForPlace::minutes).sum(),
                byPlace.stream().filter(row -> !row.place().isEmpty()).count());
    }
}
