package no.usht.application.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.application.Application;
import no.usht.application.ApplicationService;
import no.usht.application.ApplicationState;
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

/** The calls that are open and not answered yet, for those who write applications. */
@Component
class ApplicationNextSteps implements NextStepSource {

    /** So long before the deadline it matters now. */
    private static final int DAYS = 14;

    private final Calls calls;
    private final ApplicationService applications;
    private final Access access;
    private final Clock clock;

    ApplicationNextSteps(Calls calls, ApplicationService applications, Access access, Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<NextStep> nextSteps(int year, Language language) {
        if (!access.may(Permission.APPLICATION_WRITE)) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Norwegian.ZONE);
        List<Call> open =
                calls.announced().stream().filter(call -> call.isOpen(today)).toList();
        if (open.isEmpty()) {
            return List.of();
        }
        List<Application> begun = applications.all();
        return open.stream()
                .flatMap(call -> step(call, of(call, begun), today, language).stream())
                .toList();
    }

    private static Optional<Application> of(Call call, List<Application> begun) {
        return begun.stream()
                .filter(application ->
                        application.call().id().equals(call.id()) && application.state() != ApplicationState.WITHDRAWN)
                .findFirst();
    }

    private static Optional<NextStep> step(Call call, Optional<Application> begun, LocalDate today, Language language) {
        if (begun.filter(application -> application.state() == ApplicationState.SENT)
                .isPresent()) {
            return Optional.empty();
        }
        LocalDate deadline = call.terms().applyBy();
        return Optional.of(new NextStep(
                I18NProvider.translate(
                        language.locale(),
                        begun.isPresent() ? "application.steps.send" : "application.steps.begin",
                        call.scheme().name(language),
                        String.valueOf(call.year())),
                "",
                I18NProvider.translate(language.locale(), "application.steps.label"),
                deadline,
                deadline.isBefore(today.plusDays(DAYS)) ? Urgency.NOW : Urgency.SOON,
                begun.map(application -> Places.href(ApplicationViews.One.class, RecordAddress.id(application.id())))
                        .orElseGet(() -> Places.href(ApplicationViews.All.class))));
    }
}
