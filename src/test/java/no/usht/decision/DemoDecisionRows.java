package no.usht.decision;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import no.usht.access.CurrentPerson;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentreHost;
import no.usht.grant.Call;
import no.usht.grant.Calls;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreIds;

/** Decides what was applied for in years whose day for that has passed, as two persons would, without asking the database of each case. */
public final class DemoDecisionRows {

    private static final int ORE = 100;
    private static final long STEP = 5_000L * ORE;

    private final EntityManager entities;
    private final Calls calls;
    private final Cases cases;
    private final LetterWriter letters;
    private final CentreDirectory centres;
    private final CentreIds ids;
    private final Clock clock;

    public DemoDecisionRows(
            EntityManager entities,
            Calls calls,
            Cases cases,
            LetterWriter letters,
            CentreDirectory centres,
            CentreIds ids,
            Clock clock) {
        this.entities = entities;
        this.calls = calls;
        this.cases = cases;
        this.letters = letters;
        this.centres = centres;
        this.ids = ids;
        this.clock = clock;
    }

    /** In the directorate's workspace and the transaction that is under way; always the same. */
    public void enter(CurrentPerson officer, CurrentPerson decider) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Norwegian.ZONE);
        calls.announced().stream()
                .filter(call -> call.terms().decideBy().isBefore(today))
                .forEach(call -> enter(call, officer, decider));
    }

    private void enter(Call call, CurrentPerson officer, CurrentPerson decider) {
        Instant when = call.terms()
                .decideBy()
                .minusDays(3)
                .atTime(LocalTime.of(12, 30))
                .atZone(Norwegian.ZONE)
                .toInstant();
        long left = call.terms().frame();
        for (Case one : cases.of(call.id())) {
            if (one.state() == CaseState.RECEIVED) {
                long amount = Math.min(left / STEP * STEP, amount(one, call.year()));
                left -= amount;
                Decision decision = decision(one, call, content(amount, one), when, List.of(officer, decider));
                LetterRow letter = letters.write(decision, one);
                letter.sent(when.plusSeconds(3_600));
                entities.persist(new DecisionRow(decision));
                entities.persist(letter);
            }
        }
    }

    /** Most get what they ask for; the others some of it. */
    private static long amount(Case one, int year) {
        long asked = one.submission().asked();
        Random random = new Random(one.centre().value().hashCode() * 43L + year);
        return random.nextInt(3) > 0 ? asked : asked * (90 + random.nextInt(9)) / 100 / STEP * STEP;
    }

    private static ProposalContent content(long amount, Case one) {
        long asked = one.submission().asked();
        ProposalContent content = ProposalContent.empty().withAmountOf(amount, asked);
        return amount == asked
                ? content
                : content.withReason("Rammen for ordningen rekker ikke til alt det er søkt om. Tallene er oppdiktet.");
    }

    private Decision decision(Case one, Call call, ProposalContent content, Instant when, List<CurrentPerson> people) {
        return DecisionBuilder.builder()
                .id(new DecisionId(ids.nextFor(one.centre())))
                .application(one.id())
                .year(call.id())
                .centre(one.centre())
                .host(centres.find(one.centre())
                        .flatMap(centre -> centre.hostOn(LocalDate.ofInstant(when, Norwegian.ZONE)))
                        .map(CentreHost::municipalityCode)
                        .orElse(""))
                .number(1)
                .kind(DecisionKind.DECISION)
                .outcome(content.outcome())
                .amount(Objects.requireNonNull(content.amount()))
                .reason(content.reason())
                .conditionsNb("")
                .conditionsNn("")
                .proposedBy(people.getFirst().id())
                .proposedByName(people.getFirst().name())
                .decidedBy(people.getLast().id())
                .decidedByName(people.getLast().name())
                .decidedAt(when)
                .build();
    }
}
