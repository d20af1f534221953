package no.usht.shared;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.testing.ModuleInventory;
import no.usht.testing.TextKeys;

/** What this module has, for the tests that look at all modules. */
final class SharedInventory implements ModuleInventory {

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        return Map.ofEntries(entry(
                "shared.",
                () -> Stream.of(
                                "shared.ActivityKind",
                                "shared.ActivityStatus",
                                "shared.FundingSource",
                                "shared.FundingState",
                                "application.ApplicationState",
                                "decision.CaseState",
                                "decision.DecisionKind",
                                "decision.Outcome",
                                "mailing.MailingState",
                                "centre.PartnerKind",
                                "staff.PositionKind",
                                "notify.NoticeWay",
                                "plan.Among",
                                "plan.Fate",
                                "profile.SiteKind",
                                "plan.Lag",
                                "plan.Light",
                                "plan.Outcome",
                                "plan.PlanState",
                                "plan.StrategyState",
                                "plan.Tertial",
                                "gathering.Rhythm",
                                "gathering.Workplace",
                                "gathering.Demand",
                                "assignment.LetterState",
                                "assignment.Recipients",
                                "assignment.LetterPart",
                                "grant.GrantState",
                                "grant.Applicants",
                                "grant.BlockKind",
                                "grant.Degree",
                                "gathering.ParticipationState")
                        .flatMap(type -> TextKeys.constants(type)
                                .map(constant -> type.substring(type.indexOf('.') + 1) + "." + constant))));
    }
}
