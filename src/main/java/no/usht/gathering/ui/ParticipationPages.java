package no.usht.gathering.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import no.usht.access.Permission;
import no.usht.activity.ui.ActivityAddress;
import no.usht.centre.CentrePlaces;
import no.usht.forms.Wording;
import no.usht.gathering.AllergyService;
import no.usht.gathering.GatheringService;
import no.usht.gathering.ParticipantService;
import no.usht.gathering.Participations;
import no.usht.gathering.TermsService;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPage;
import no.usht.privacy.ListReadings;
import no.usht.shared.ActivityId;
import no.usht.uikit.PageHeader;
import org.springframework.stereotype.Component;

/** The page of those who take part in an activity. */
@Component
class ParticipationPages {

    private final GatheringService gatherings;
    private final Tools tools;

    /** What the page asks. */
    @Component
    record Tools(
            Participations participations,
            ParticipantService participants,
            AllergyService allergies,
            TermsService terms,
            CentrePlaces places,
            ListReadings readings,
            TeamsPanel.Tools teams,
            Asking asking) {}

    ParticipationPages(GatheringService gatherings, Tools tools) {
        this.gatherings = gatherings;
        this.tools = tools;
    }

    Optional<String> fill(RecordPage page, BeforeEnterEvent event) {
        return (tools.asking().may(Permission.PARTICIPANT_READ)
                        ? RecordAddress.id(event).map(ActivityId::new)
                        : Optional.<ActivityId>empty())
                .flatMap(id -> gatherings.activity(id).map(title -> {
                    Wording words = new Wording(page, new ParticipantNames(tools.places()));
                    String heading = words.text("gathering.participation.title", title);
                    tools.readings().note("participation", "deltakere/aktivitet/" + id);
                    ParticipationPage content = new ParticipationPage(words, tools, id);
                    page.add(
                            new PageHeader(
                                            heading,
                                            words.text("gathering.participation.lead"),
                                            RecordAddress.button(
                                                    words.text("gathering.certificate.open"),
                                                    ParticipantViews.Certificates.class,
                                                    RecordAddress.id(id)))
                                    .above(ActivityAddress.link(id, title)),
                            content);
                    if (tools.teams().teams().isForTeams(id)) {
                        content.add(new TeamsPanel(page, tools.teams(), id));
                    }
                    return heading;
                }));
    }
}
