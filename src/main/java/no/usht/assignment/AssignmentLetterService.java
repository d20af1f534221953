package no.usht.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.keeping.Deletions;
import no.usht.keeping.KeptDraft;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.keeping.UnknownRecordException;
import no.usht.priority.PriorityDetails;
import no.usht.priority.PriorityService;
import no.usht.shared.Norwegian;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with assignment letters and not with every kind of record: one person puts a letter forward, another signs it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('ASSIGNMENT_DRAFT_READ')")
public class AssignmentLetterService {

    /** The newest year first. */
    public static final Sort NEWEST_FIRST =
            Sort.by(Sort.Order.desc(AssignmentLetterRecord.YEAR.key()), Sort.Order.asc("titleNb"));

    /** Longest reason for giving one back, and longest words for what is other in a version. */
    public static final int WORDS = 2_000;

    private final RecordService records;
    private final LetterVersionRepository versions;
    private final LetterReviewRepository reviews;
    private final PriorityService priorities;
    private final Deletions deletions;
    private final Access access;
    private final Clock clock;

    AssignmentLetterService(
            RecordService records,
            LetterVersionRepository versions,
            LetterReviewRepository reviews,
            PriorityService priorities,
            Deletions deletions,
            Access access,
            Clock clock) {
        this.records = records;
        this.versions = versions;
        this.reviews = reviews;
        this.priorities = priorities;
        this.deletions = deletions;
        this.access = access;
        this.clock = clock;
    }

    /** Those that were signed of one, the newest first. */
    public List<LetterVersion> versions(AssignmentLetterId id) {
        return versions.newestFirst(id).stream().map(LetterVersionRow::version).toList();
    }

    /** What was done last between the two who answer for it; empty where it was never put forward. */
    public Optional<Review> lastReview(AssignmentLetterId id) {
        return reviews.newestFirst(id).stream().findFirst().map(LetterReviewRow::review);
    }

    /** What it says: a draft with the year's priorities of today, else what was put forward or signed. */
    public Letter asItStands(AssignmentLetterId id) {
        AssignmentLetterContent content = find(id);
        return switch (content.standing()) {
            case DRAFT -> today(content);
            case IN_REVIEW -> forwarded(id).content().orElseThrow();
            case SIGNED -> versions(id).getFirst().content();
        };
    }

    /** What it lacks before a second person reads it; nothing where it can be put forward. */
    public List<Problem> missing(AssignmentLetterId id) {
        return missing(find(id));
    }

    private List<Problem> missing(AssignmentLetterContent content) {
        List<Problem> missing = new ArrayList<>(AssignmentLetterRecord.missing(content));
        if (today(content).assignments().isEmpty()) {
            missing.add(Problem.ofAll("assignment.letter.noPriorities", String.valueOf(content.year())));
        }
        return missing;
    }

    private Letter today(AssignmentLetterContent content) {
        int year = Objects.requireNonNull(content.year());
        return new Letter(
                year,
                new Letter.Both(content.titleNb(), content.titleNn()),
                new Letter.Both(content.introductionNb(), content.introductionNn()),
                new Letter.Both(content.expectationsNb(), content.expectationsNn()),
                content.caseNumber(),
                priorities.assignments(year).stream()
                        .filter(PriorityDetails::isPublished)
                        .map(AssignmentLetterService::assignment)
                        .toList());
    }

    private static Letter.Assignment assignment(PriorityDetails priority) {
        return new Letter.Assignment(
                priority.name().id(),
                new Letter.Both(priority.name().nb(), priority.name().nn()),
                new Letter.Both(
                        priority.content().assignmentNb(), priority.content().assignmentNn()));
    }

    /**
     * Saves a new one or changes one, but for its state; see {@link RecordService#register} and {@link RecordService#rework}.
     *
     * @throws InvalidContentException if it breaks a rule, or is put forward or signed
     */
    @Transactional
    @PreAuthorize("@access.may('ASSIGNMENT_WRITE')")
    public AssignmentLetterId save(
            @Nullable AssignmentLetterId id,
            int expectedVersion,
            AssignmentLetterContent typed,
            @Nullable KeptDraft draftSeen) {
        AssignmentLetterContent content = typed.withState(LetterState.DRAFT);
        if (id == null) {
            return new AssignmentLetterId(records.register(AssignmentLetterRecord.KIND, content, draftSeen));
        }
        if (find(id).standing() != LetterState.DRAFT) {
            throw InvalidContentException.forProblem(Problem.ofAll("assignment.letter.notDraft"));
        }
        records.rework(AssignmentLetterRecord.KIND, id.value(), expectedVersion, content, draftSeen);
        return id;
    }

    /**
     * Puts it forward to a second person, as it stands.
     *
     * @throws no.usht.steps.StepRefusedException if something is missing, or it says what is signed
     */
    @Transactional
    @PreAuthorize("@access.may('ASSIGNMENT_WRITE')")
    public void putForward(AssignmentLetterId id, int expectedVersion) {
        AssignmentLetterContent content = find(id);
        go(id, expectedVersion, content, LetterAction.PUT_FORWARD);
        reviews.save(LetterReviewRow.putForward(id, today(content), person(), now()));
    }

    /**
     * Gives it back to be written on; also whoever has put it forward can.
     *
     * @throws no.usht.steps.StepRefusedException if it is not put forward
     * @throws InvalidContentException if no reason is said
     */
    @Transactional
    @PreAuthorize("@access.may('ASSIGNMENT_WRITE')")
    public void giveBack(AssignmentLetterId id, int expectedVersion, String typed) {
        String reason = words(typed, "assignment.back.reasonMissing");
        go(id, expectedVersion, find(id), LetterAction.GIVE_BACK);
        reviews.save(LetterReviewRow.givenBack(id, reason, person(), now()));
    }

    /**
     * Signs it as it was put forward, which makes a version that never changes.
     *
     * @param changes what is other than in the version before; not asked for where it is the first
     * @throws no.usht.steps.StepRefusedException if the person has put it forward, or it is not put forward
     * @throws InvalidContentException if it isn't said what is other
     */
    @Transactional
    @PreAuthorize("@access.may('ASSIGNMENT_SIGN')")
    public void sign(AssignmentLetterId id, int expectedVersion, Letter.Both changes) {
        go(id, expectedVersion, find(id), LetterAction.SIGN);
        int number = versions.newestFirst(id).size() + 1;
        Letter.Both said = number == 1
                ? new Letter.Both("", "")
                : new Letter.Both(
                        words(changes.nb(), "assignment.sign.changesMissing"),
                        words(changes.nn(), "assignment.sign.changesMissing"));
        LetterReviewRow review = forwarded(id);
        CurrentPerson person = person();
        versions.save(new LetterVersionRow(
                new LetterVersion(
                        new LetterVersionId(UUID.randomUUID()),
                        id,
                        number,
                        review.content().orElseThrow(),
                        said,
                        person.name(),
                        now()),
                review,
                person.id()));
    }

    /**
     * Begins the next version of a signed one.
     *
     * @throws no.usht.steps.StepRefusedException if it is not signed
     */
    @Transactional
    @PreAuthorize("@access.may('ASSIGNMENT_WRITE')")
    public void revise(AssignmentLetterId id, int expectedVersion) {
        go(id, expectedVersion, find(id), LetterAction.REVISE);
    }

    /**
     * Deletes one that was never signed; see {@link RecordService#delete}.
     *
     * @throws no.usht.steps.StepRefusedException if it was, or is put forward
     */
    @Transactional
    @PreAuthorize("@access.may('ASSIGNMENT_WRITE')")
    public void delete(AssignmentLetterId id, int expectedVersion) {
        LetterSteps.ALL.take(facts(id, find(id)), LetterAction.DELETE);
        records.delete(AssignmentLetterRecord.KIND, id.value(), expectedVersion);
    }

    /** Brings a deleted one back; see {@link Deletions#restore}. */
    @Transactional
    @PreAuthorize("@access.may('ASSIGNMENT_WRITE')")
    public void restore(AssignmentLetterId id) {
        deletions.restore(AssignmentLetterRecord.KIND, id.value());
    }

    private void go(AssignmentLetterId id, int expectedVersion, AssignmentLetterContent content, LetterAction action) {
        LetterState next = LetterSteps.ALL.take(facts(id, content), action).to().orElseThrow();
        records.rework(AssignmentLetterRecord.KIND, id.value(), expectedVersion, content.withState(next), null);
    }

    /** What decides about what can be done with it. */
    LetterFacts facts(AssignmentLetterId id, AssignmentLetterContent content) {
        List<LetterVersionRow> signed = versions.newestFirst(id);
        return new LetterFacts(
                content.standing(),
                signed.size(),
                () -> missing(content),
                () -> signed.stream()
                        .findFirst()
                        .filter(last -> last.version().content().equals(today(content)))
                        .isPresent(),
                () -> forwarded(id).person().equals(person().id()),
                () -> !forwarded(id).content().orElseThrow().equals(today(content)));
    }

    /** Whether whoever asks has put it forward, and so can't sign it. */
    public boolean isOwn(AssignmentLetterId id) {
        return find(id).standing() == LetterState.IN_REVIEW
                && access.person()
                        .filter(person -> forwarded(id).person().equals(person.id()))
                        .isPresent();
    }

    private LetterReviewRow forwarded(AssignmentLetterId id) {
        return reviews.newestFirst(id).stream()
                .filter(review -> review.content().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static String words(String typed, String missingKey) {
        String words = PlainText.lines(typed);
        if (words.isEmpty()) {
            throw InvalidContentException.forProblem(Problem.ofAll(missingKey));
        }
        if (words.length() > WORDS) {
            throw InvalidContentException.forProblem(Problem.ofAll(Problem.TOO_LONG, Norwegian.number(WORDS)));
        }
        return words;
    }

    private AssignmentLetterContent find(AssignmentLetterId id) {
        return records.find(AssignmentLetterRecord.KIND, id.value())
                .map(Saved::content)
                .orElseThrow(() -> UnknownRecordException.forId(id));
    }

    private CurrentPerson person() {
        return access.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
