package no.usht.decision.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.application.SubmissionWords;
import no.usht.decision.CaseState;
import no.usht.decision.Cases;
import no.usht.grant.Call;
import no.usht.grant.Calls;
import no.usht.notify.NextStep;
import no.usht.notify.NextStep.Urgency;
import no.usht.notify.NextStepSource;
import no.usht.pages.RecordAddress;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import org.springframework.stereotype.Component;

/** Applications that are to be decided, from the last day of a call on, on the directorate's first page. */
@Component
class CaseNextSteps implements NextStepSource {

    /** So long before the day it matters now. */
    private static final int DAYS = 14;

    private final Calls calls;
    private final Cases cases;
    private final Access access;
    private final Clock clock;

    CaseNextSteps(Calls calls, Cases cases, Access access, Clock clock) {
        this.calls = calls;
        this.cases = cases;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<NextStep> nextSteps(int year, Language language) {
        if (!access.may(Permission.CASE_READ)) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Norwegian.ZONE);
        return calls.announced().stream()
                .filter(call -> today.isAfter(call.terms().applyBy())
                        && today.isBefore(call.terms().applyBy().plusYears(1)))
                .flatMap(call -> step(call, undecided(call), today, language).stream())
                .toList();
    }

    private long undecided(Call call) {
        return cases.of(call.id()).stream()
                .filter(one -> one.state() == CaseState.RECEIVED || one.state() == CaseState.PROPOSED)
                .count();
    }

    private static Optional<NextStep> step(Call call, long applications, LocalDate today, Language language) {
        if (applications == 0) {
            return Optional.empty();
        }
        LocalDate decideBy = call.terms().decideBy();
        Locale locale = language.locale();
        return Optional.of(new NextStep(
                I18NProvider.translate(
                        locale,
                        applications == 1 ? "decision.steps.decide.one" : "decision.steps.decide",
                        new SubmissionWords(language).title(call),
                        Norwegian.number(applications)),
                "",
                I18NProvider.translate(locale, "decision.steps.case"),
                decideBy,
                decideBy.isBefore(today.plusDays(DAYS)) ? Urgency.NOW : Urgency.SOON,
                Places.href(DecisionViews.OfYear.class, RecordAddress.id(call.id()))));
    }
}
