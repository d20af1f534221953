package no.usht.application.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.application.Application;
import no.usht.application.ApplicationId;
import no.usht.application.ApplicationSending;
import no.usht.application.ApplicationService;
import no.usht.application.ApplicationState;
import no.usht.forms.Wording;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPage;
import no.usht.plan.ActionPlanService;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.PageHeader;
import org.springframework.stereotype.Component;

/** An application of the centre: a form for those who write it while it is a draft, and what was sent after that. */
@Component
class ApplicationPage {

    private final ApplicationService applications;
    private final ApplicationSending sending;
    private final ActionPlanService plans;
    private final SubmissionRendering rendering;
    private final SubmissionFile file;
    private final Access access;
    private final Clock clock;

    ApplicationPage(
            ApplicationService applications,
            ApplicationSending sending,
            ActionPlanService plans,
            SubmissionRendering rendering,
            SubmissionFile file,
            Access access,
            Clock clock) {
        this.applications = applications;
        this.sending = sending;
        this.plans = plans;
        this.rendering = rendering;
        this.file = file;
        this.access = access;
        this.clock = clock;
    }

    /** Shows it; nothing is found there where there is none, or the person may not read it. */
    Optional<String> fill(RecordPage page, BeforeEnterEvent event) {
        if (!access.may(Permission.APPLICATION_READ)) {
            return Optional.empty();
        }
        Wording words = new Wording(page);
        return RecordAddress.id(event)
                .map(ApplicationId::new)
                .flatMap(applications::find)
                .map(application -> {
                    show(page, application, words);
                    return ApplicationWords.title(application.call(), words);
                });
    }

    private void show(RecordPage page, Application application, Wording words) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Norwegian.ZONE);
        PageHeader header = new PageHeader(
                        ApplicationWords.title(application.call(), words),
                        application.state() == ApplicationState.DRAFT
                                ? ApplicationWords.deadline(application.call(), today, words)
                                : words.text("application.one.case", application.caseNumber()))
                .above(Places.link(words.text("application.list.title"), ApplicationViews.All.class))
                .tags(ApplicationWords.state(application.state(), words));
        page.add(header);
        if (application.state() != ApplicationState.DRAFT) {
            page.add(new SentApplication(application.id(), sending, rendering, file, access, words));
        } else if (access.may(Permission.APPLICATION_WRITE)) {
            page.add(new ApplicationEditor(application, applications, plans, access, words));
        } else {
            sending.preview(application.id()).ifPresent(asItStands -> page.add(rendering.of(asItStands, words)));
        }
    }
}
