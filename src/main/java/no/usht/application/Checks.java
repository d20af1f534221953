package no.usht.application;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.usht.grant.Block;
import no.usht.grant.BlockKind;
import no.usht.grant.Option;
import no.usht.plan.ActionPlanId;
import no.usht.plan.PlanState;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;

/** What is looked through before an application is sent. */
final class Checks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Application application;
    private final Language language;
    private final List<Check> found = new ArrayList<>();

    private Checks(Application application, Language language) {
        this.application = application;
        this.language = language;
    }

    /** How the attached plan stands; empty where the workspace has none of that id. */
    interface Plans {
        Optional<PlanState> state(ActionPlanId plan);
    }

    /** All that there is to say, what hinders first, in the order of the form. */
    static List<Check> of(Application application, Plans plans, LocalDate today, Language language) {
        Checks checks = new Checks(application, language);
        checks.time(today);
        application.asked().forEach(block -> checks.part(block, plans));
        checks.money();
        return checks.found.stream()
                .sorted((one, other) -> Boolean.compare(other.blocks(), one.blocks()))
                .toList();
    }

    private void time(LocalDate today) {
        if (today.isBefore(application.call().terms().opensOn())) {
            hinders(
                    "application.check.notOpen",
                    Norwegian.date(application.call().terms().opensOn()));
        } else if (!application.call().isOpen(today)) {
            hinders(
                    "application.check.closed",
                    Norwegian.date(application.call().terms().applyBy()));
        }
    }

    private void part(Block block, Plans plans) {
        Answer.Said said = application.answer(block.key()).said();
        if (said.isEmpty()) {
            if (block.required()) {
                hinders(block, "application.check.missing");
            }
            return;
        }
        Integer limit = block.limit();
        if (limit != null && said.value().length() > limit) {
            hinders(
                    block,
                    "application.check.tooLong",
                    Norwegian.number(limit),
                    Norwegian.number(said.value().length() - limit));
        }
        ActionPlanId plan = said.plan();
        if (plan != null) {
            Optional<PlanState> state = plans.state(plan);
            if (state.isEmpty()) {
                hinders(block, "application.check.planGone");
            } else if (state.get() == PlanState.DRAFT) {
                found.add(new Check(false, block.key(), "application.check.planDraft", List.of(block.label(language))));
            }
        }
    }

    private void money() {
        application.ofKind(BlockKind.BUDGET).findFirst().ifPresent(block -> {
            BudgetSums sums = BudgetSums.of(application.budget());
            List<BudgetLine> lines = application.budget();
            if (lines.isEmpty()) {
                return;
            }
            Set<String> costs = block.options().stream().map(Option::key).collect(Collectors.toSet());
            for (int line = 0; line < lines.size(); line++) {
                if (!lines.get(line).isComplete(costs)) {
                    hinders(block, "application.check.line", Norwegian.number(line + 1L));
                }
            }
            if (sums.asked() == 0) {
                hinders(block, "application.check.nothingAsked");
            }
            Integer share = application.call().terms().ownShare();
            if (share != null && !reaches(sums, share)) {
                hinders(
                        block,
                        "application.check.ownShare",
                        Norwegian.wholePercent(share),
                        Norwegian.number(sums.ownShare().orElse(BigDecimal.ZERO)) + "\u00a0%");
            }
        });
    }

    /** In whole øre, as a rounded share may reach what the money does not. */
    private static boolean reaches(BudgetSums sums, int share) {
        return BigDecimal.valueOf(sums.all() - sums.asked())
                        .multiply(HUNDRED)
                        .compareTo(BigDecimal.valueOf(sums.all()).multiply(BigDecimal.valueOf(share)))
                >= 0;
    }

    private void hinders(String key, Serializable... arguments) {
        found.add(new Check(true, "", key, List.of(arguments)));
    }

    private void hinders(Block block, String key, Serializable... arguments) {
        List<Serializable> all = new ArrayList<>(List.of(block.label(language)));
        all.addAll(List.of(arguments));
        found.add(new Check(true, block.key(), key, List.copyOf(all)));
    }
}
