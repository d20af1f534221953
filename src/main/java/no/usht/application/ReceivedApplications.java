package no.usht.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.usht.grant.GrantYearId;
import no.usht.handover.HandedOver;
import no.usht.handover.Handover;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What centres have sent, for the directorate. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('CASE_READ')")
public class ReceivedApplications {

    private final SubmittedRepository rows;
    private final Handover handover;

    ReceivedApplications(SubmittedRepository rows, Handover handover) {
        this.rows = rows;
        this.handover = handover;
    }

    /**
     * An application as it stands now, and whose it is.
     *
     * @param first when it came, whatever was added to it later
     */
    public record Received(ApplicationId id, HandedOver<Submission> sent, Instant first) {}

    /**
     * What there is of a year.
     *
     * @param asked in øre
     */
    public record Total(long applications, long asked) {

        /** Of a year for which nobody has applied. */
        public static final Total NONE = new Total(0, 0);
    }

    /** How much centres have applied for by year; nothing of years for which nobody has. */
    public Map<GrantYearId, Total> totals() {
        return rows.totals().stream()
                .collect(Collectors.toMap(
                        SubmittedRepository.OfYear::year, year -> new Total(year.applications(), year.asked())));
    }

    /** Those of that year that are not taken back, the one that came first before the others. */
    public List<Received> of(GrantYearId year) {
        return all(year).stream().filter(one -> one.sent().current()).toList();
    }

    /** Those of that year, also what was taken back, in the same order. */
    public List<Received> all(GrantYearId year) {
        Map<ApplicationId, Instant> first = rows.firstOf(year).stream()
                .collect(Collectors.toMap(SubmittedRepository.First::application, SubmittedRepository.First::at));
        return rows.newestOf(year).stream()
                .map(row -> row.received(first::get))
                .sorted(Comparator.comparing(Received::first))
                .toList();
    }

    /** One of them; empty where none of that id was sent. */
    public Optional<Received> find(ApplicationId id) {
        List<HandedOver<Submission>> history = history(id);
        return history.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Received(id, history.getFirst(), history.getLast().publishedAt()));
    }

    /** All that was sent of one, the newest first; nothing where there is none of that id. */
    public List<HandedOver<Submission>> history(ApplicationId id) {
        return handover.history(SubmittedApplication.KIND, id);
    }
}
