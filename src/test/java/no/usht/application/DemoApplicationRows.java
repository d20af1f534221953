package no.usht.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.application.Answer.Said;
import no.usht.grant.Block;
import no.usht.grant.Call;
import no.usht.grant.CallForm;
import no.usht.grant.Calls;
import no.usht.grant.Degree;
import no.usht.handover.Handover;
import no.usht.plan.ActionPlanId;
import no.usht.plan.ActionPlanService;
import no.usht.shared.FundingSource;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreIds;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/** Enters what a centre has applied for over the years, without asking the database of each part, so that the demo starts fast. */
public final class DemoApplicationRows {

    private static final int ORE = 100;
    private static final int STEP = 5_000;
    private static final List<String> CELLS =
            List.of("Senteret i nabofylket", "Demensnettverk på tvers av fylker", "Innledere og lokaler");

    private static final List<String> TEXTS = List.of(
            "Senteret samler kommunene i området om fagutvikling i sykehjem og hjemmetjenester. I året som kommer, vil vi nå de kommunene som ikke har vært med.",
            "Vi driver nettverk for ressurspersoner, lærer opp instruktører og gir råd til kommuner som vil ta nye arbeidsmåter i bruk.",
            "Arbeidet bygger på planen for året. Målene er valgt sammen med kommunene og fag- og samarbeidsrådet.");

    private final EntityManager entities;
    private final Calls calls;
    private final ApplicationSending sending;
    private final ActionPlanService plans;
    private final Handover handover;
    private final CentreIds ids;
    private final Access access;
    private final Clock clock;

    public DemoApplicationRows(
            EntityManager entities,
            Calls calls,
            ApplicationSending sending,
            ActionPlanService plans,
            Handover handover,
            CentreIds ids,
            Access access,
            Clock clock) {
        this.entities = entities;
        this.calls = calls;
        this.sending = sending;
        this.plans = plans;
        this.handover = handover;
        this.ids = ids;
        this.access = access;
        this.clock = clock;
    }

    /**
     * In the bound workspace and the transaction that is under way; always the same for a centre.
     *
     * @param at does something as if it were then
     */
    public void enter(CentreKey centre, BiConsumer<Instant, Runnable> at) {
        String leader = access.person().map(CurrentPerson::name).orElse("");
        LocalDate today = LocalDate.ofInstant(clock.instant(), Norwegian.ZONE);
        for (Call call : calls.announced()) {
            Random random = new Random(centre.value().hashCode() * 41L + call.year());
            boolean open = call.isOpen(today);
            // Of what can be applied for now, some have sent it, some write, and some have not begun.
            int fate = centre.value().equals("vestfold") ? 2 : random.nextInt(4);
            if (!today.isBefore(call.terms().opensOn()) && !(open && fate == 0)) {
                enter(call, random, leader, !open || fate == 1 ? Optional.of(at) : Optional.empty());
            }
        }
    }

    private void enter(Call call, Random random, String leader, Optional<BiConsumer<Instant, Runnable>> at) {
        boolean sent = at.isPresent();
        CallForm form = calls.form(call.id(), call.formVersion());
        Instant written = call.terms()
                .opensOn()
                .plusDays(random.nextInt(5))
                .atTime(LocalTime.of(10, 15))
                .atZone(Norwegian.ZONE)
                .toInstant();
        ApplicationId id = new ApplicationId(ids.next());
        ApplicationRow row = new ApplicationRow(id, call.id(), form.version(), written);
        entities.persist(row);
        Map<String, Answer> answers = new HashMap<>();
        for (Block block : form.blocks()) {
            Said said = said(block, call, random);
            // A draft has gaps.
            if (!said.isEmpty() && (sent || random.nextInt(3) > 0)) {
                AnswerRow answer = new AnswerRow(new AnswerId(ids.next()), id, block.key());
                answer.say(said, new Answer.Stamp(leader, written));
                entities.persist(answer);
                answers.put(block.key(), answer.read());
            }
        }
        if (sent) {
            String number = call.year() + "/" + (1_000 + random.nextInt(9_000));
            row.sent(number, written);
            Application application = new Application(id, call, form, ApplicationState.SENT, number, answers);
            entities.flush();
            Submission leaves = sending.frozen(application, number);
            at.get().accept(written, () -> handover.supersede(SubmittedApplication.KIND, id, leaves));
        }
    }

    private Said said(Block block, Call call, Random random) {
        return switch (block.kind()) {
            case TEXT -> Said.of("Utviklingssenteret");
            case LONG_TEXT -> Said.of(shortened(TEXTS.get(random.nextInt(TEXTS.size())), block.limit()));
            case NUMBER -> Said.of(String.valueOf(2 + random.nextInt(8)));
            case AMOUNT -> Said.of(String.valueOf((long) rounded(random, 100_000, 400_000) * ORE));
            case CHOICE ->
                Said.of(block.options()
                        .get(random.nextInt(block.options().size()))
                        .key());
            case DEGREE -> Said.of(random.nextInt(3) == 0 ? Degree.MEDIUM.name() : Degree.LARGE.name());
            case TABLE ->
                Said.of(TableCells.written(List.of(
                        CELLS.subList(0, Math.min(CELLS.size(), block.options().size())))));
            case PLAN -> Said.of(plan(call.year()).orElse(null));
            case BUDGET -> Said.of(budget(block, random));
        };
    }

    private Optional<ActionPlanId> plan(int year) {
        return plans.ofYear(year).or(() -> plans.ofYear(year - 1)).map(plan -> new ActionPlanId(plan.id()));
    }

    private static String shortened(String text, @Nullable Integer limit) {
        return limit == null || text.length() <= limit ? text : text.substring(0, limit);
    }

    private static List<BudgetLine> budget(Block block, Random random) {
        List<BudgetLine> lines = new ArrayList<>();
        List<String> costs =
                block.options().stream().map(option -> option.key()).toList();
        lines.add(line(
                FundingSource.DIRECTORATE, costs.getFirst(), "Fagutviklere", rounded(random, 1_100_000, 1_600_000)));
        lines.add(line(
                FundingSource.DIRECTORATE,
                costs.getLast(),
                "Nettverk og samlinger",
                rounded(random, 150_000, 400_000)));
        lines.add(line(
                FundingSource.HOST_MUNICIPALITY,
                costs.getFirst(),
                "Leder og lokaler",
                rounded(random, 450_000, 700_000)));
        if (random.nextBoolean()) {
            lines.add(
                    line(FundingSource.COUNTY_GOVERNOR, costs.getLast(), "Fagdager", rounded(random, 50_000, 200_000)));
        }
        return lines;
    }

    private static BudgetLine line(FundingSource source, String cost, String purpose, int kroner) {
        return new BudgetLine(source, cost, null, purpose, Math.multiplyExact((long) kroner, ORE));
    }

    private static int rounded(Random random, int least, int most) {
        return least + random.nextInt((most - least) / STEP) * STEP;
    }
}
