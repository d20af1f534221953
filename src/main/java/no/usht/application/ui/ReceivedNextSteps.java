package no.usht.application.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.application.ReceivedApplications;
import no.usht.application.ReceivedApplications.Total;
import no.usht.application.SubmissionWords;
import no.usht.grant.Call;
import no.usht.grant.Calls;
import no.usht.grant.GrantYearId;
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
class ReceivedNextSteps implements NextStepSource {

    /** So long before the day it matters now. */
    private static final int DAYS = 14;

    private final Calls calls;
    private final ReceivedApplications received;
    private final Access access;
    private final Clock clock;

    ReceivedNextSteps(Calls calls, ReceivedApplications received, Access access, Clock clock) {
        this.calls = calls;
        this.received = received;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<NextStep> nextSteps(int year, Language language) {
        if (!access.may(Permission.CASE_READ)) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Norwegian.ZONE);
        List<Call> closed = calls.announced().stream()
                .filter(call -> today.isAfter(call.terms().applyBy())
                        && !today.isAfter(call.terms().decideBy()))
                .toList();
        if (closed.isEmpty()) {
            return List.of();
        }
        Map<GrantYearId, Total> totals = received.totals();
        return closed.stream()
                .filter(call -> totals.containsKey(call.id()))
                .map(call ->
                        step(call, totals.getOrDefault(call.id(), Total.NONE).applications(), today, language))
                .toList();
    }

    private static NextStep step(Call call, long applications, LocalDate today, Language language) {
        LocalDate decideBy = call.terms().decideBy();
        Locale locale = language.locale();
        return new NextStep(
                I18NProvider.translate(
                        locale,
                        applications == 1 ? "application.steps.decide.one" : "application.steps.decide",
                        new SubmissionWords(language).title(call),
                        Norwegian.number(applications)),
                "",
                I18NProvider.translate(locale, "application.steps.label"),
                decideBy,
                decideBy.isBefore(today.plusDays(DAYS)) ? Urgency.NOW : Urgency.SOON,
                Places.href(ApplicationViews.Received.class, RecordAddress.id(call.id())));
    }
}
