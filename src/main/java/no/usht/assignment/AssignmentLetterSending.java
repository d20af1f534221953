package no.usht.assignment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentreProfile;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.jobs.JobId;
import no.usht.jobs.JobProgress;
import no.usht.jobs.Jobs;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.keeping.UnknownRecordException;
import no.usht.tenancy.CentreKey;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends signed letters to centres, as a job, and tells who has got and read them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('ASSIGNMENT_DRAFT_READ')")
public class AssignmentLetterSending {

    private final RecordService records;
    private final AssignmentLetterService letters;
    private final LetterVersionRepository versions;
    private final LetterSendingRepository sendings;
    private final LetterCopies copies;
    private final CentreDirectory centres;
    private final AssignmentLetterJob job;
    private final Jobs jobs;
    private final Access access;
    private final Clock clock;

    AssignmentLetterSending(
            RecordService records,
            AssignmentLetterService letters,
            LetterVersionRepository versions,
            LetterSendingRepository sendings,
            LetterCopies copies,
            CentreDirectory centres,
            AssignmentLetterJob job,
            Jobs jobs,
            Access access,
            Clock clock) {
        this.records = records;
        this.letters = letters;
        this.versions = versions;
        this.sendings = sendings;
        this.copies = copies;
        this.centres = centres;
        this.job = job;
        this.jobs = jobs;
        this.access = access;
        this.clock = clock;
    }

    /** To whom the newest version is still to go, by area; nobody where the letter is not signed. */
    public List<CentreProfile> waiting(AssignmentLetterId id) {
        AssignmentLetterContent content = find(id);
        if (content.standing() != LetterState.SIGNED) {
            return List.of();
        }
        Set<CentreKey> got = newest(id).stream()
                .flatMap(version -> copies.of(List.of(version)).stream())
                .map(Copy::centre)
                .collect(Collectors.toSet());
        return centres.open().stream()
                .filter(centre -> content.whoGetsIt() == Recipients.ALL
                        || content.centres().contains(centre.key()))
                .filter(centre -> !got.contains(centre.key()))
                .toList();
    }

    /** Who has got the versions of a letter. */
    public List<Copy> copies(AssignmentLetterId id) {
        return copies.of(
                versions.newestFirst(id).stream().map(LetterVersionRow::getId).toList());
    }

    /** The numbers of a letter's versions. */
    public Map<LetterVersionId, Integer> numbers(AssignmentLetterId id) {
        return versions.newestFirst(id).stream()
                .map(LetterVersionRow::version)
                .collect(Collectors.toMap(LetterVersion::id, LetterVersion::number));
    }

    /**
     * How many have got and read the newest version.
     *
     * @param sent to how many
     */
    public record Count(long sent, long read) {

        /** Of a letter that nobody has got. */
        public static final Count NONE = new Count(0, 0);
    }

    /** The same of each letter that was signed. */
    public Map<AssignmentLetterId, Count> counts() {
        Map<AssignmentLetterId, LetterVersionId> newest = new HashMap<>();
        versions.all().forEach(row -> newest.putIfAbsent(row.version().letter(), row.getId()));
        Map<LetterVersionId, List<Copy>> got =
                copies.of(newest.values()).stream().collect(Collectors.groupingBy(Copy::version));
        Map<AssignmentLetterId, Count> counts = new HashMap<>();
        newest.forEach((letter, version) -> {
            List<Copy> sent = got.getOrDefault(version, List.of());
            counts.put(
                    letter,
                    new Count(
                            sent.size(),
                            sent.stream()
                                    .filter(copy -> copy.reading().isPresent())
                                    .count()));
        });
        return counts;
    }

    /** The last time that somebody had the newest version sent; empty where nobody has. */
    public Optional<Sending> last(AssignmentLetterId id) {
        return newest(id)
                .flatMap(version ->
                        sendings.newestFirst(version).stream().findFirst().map(LetterSendingRow::sending));
    }

    private Optional<LetterVersionId> newest(AssignmentLetterId id) {
        return versions.newestFirst(id).stream().findFirst().map(LetterVersionRow::getId);
    }

    /**
     * Sends the newest version to those of these centres that it is to go to and that have not got it, once the transaction under
     * way has committed.
     *
     * @throws no.usht.steps.StepRefusedException if the letter is not signed
     * @throws InvalidContentException if nobody is left to whom it is to go
     */
    @Transactional
    @PreAuthorize("@access.may('ASSIGNMENT_WRITE')")
    public JobId send(AssignmentLetterId id, Collection<CentreKey> chosen) {
        LetterSteps.ALL.take(letters.facts(id, find(id)), LetterAction.SEND);
        List<CentreKey> receivers = waiting(id).stream()
                .map(CentreProfile::key)
                .filter(chosen::contains)
                .toList();
        if (receivers.isEmpty()) {
            throw InvalidContentException.forProblem(Problem.ofAll("assignment.send.nobody"));
        }
        LetterVersionId version = newest(id).orElseThrow();
        CurrentPerson person = access.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
        JobId started = jobs.start(job, new AssignmentLetterJob.Payload(version, receivers));
        sendings.save(
                new LetterSendingRow(started, version, person, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return started;
    }

    /** How far such a job is; empty if there is none of that id. */
    @PreAuthorize("@access.may('ASSIGNMENT_WRITE')")
    public Optional<JobProgress> progress(JobId sending) {
        return jobs.find(job, sending);
    }

    /** Sends it to nobody more. */
    @Transactional
    @PreAuthorize("@access.may('ASSIGNMENT_WRITE')")
    public void stop(JobId sending) {
        jobs.stop(job, sending);
    }

    private AssignmentLetterContent find(AssignmentLetterId id) {
        return records.find(AssignmentLetterRecord.KIND, id.value())
                .map(Saved::content)
                .orElseThrow(() -> UnknownRecordException.forId(id));
    }
}
