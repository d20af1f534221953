package no.usht.gathering.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import no.usht.access.Permission;
import no.usht.forms.Wording;
import no.usht.gathering.CertificateAudience;
import no.usht.gathering.CertificatePapers;
import no.usht.gathering.CertificateService;
import no.usht.gathering.GatheringService;
import no.usht.gathering.Participations;
import no.usht.gathering.TermsService;
import no.usht.mailing.Mailings;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPage;
import no.usht.print.PaperPrinter;
import no.usht.shared.ActivityId;
import no.usht.shell.Places;
import no.usht.uikit.PageHeader;
import org.springframework.stereotype.Component;

/** The page of an activity's certificates. */
@Component
class CertificatePages {

    private final GatheringService gatherings;
    private final Tools tools;

    /** What the page asks. */
    @Component
    record Tools(
            CertificateService certificates,
            CertificateAudience audience,
            CertificatePapers papers,
            PaperPrinter printer,
            Participations participations,
            TermsService terms,
            Mailings mails,
            Asking asking) {}

    CertificatePages(GatheringService gatherings, Tools tools) {
        this.gatherings = gatherings;
        this.tools = tools;
    }

    Optional<String> fill(RecordPage page, BeforeEnterEvent event) {
        return (tools.asking().may(Permission.PARTICIPANT_READ)
                        ? RecordAddress.id(event).map(ActivityId::new)
                        : Optional.<ActivityId>empty())
                .flatMap(id -> gatherings.activity(id).map(title -> {
                    Wording words = new Wording(page);
                    String heading = words.text("gathering.certificate.title", title);
                    page.add(
                            new PageHeader(heading, words.text("gathering.certificate.lead"))
                                    .above(Places.link(
                                            words.text("gathering.participation.title", title),
                                            ParticipantViews.OfActivity.class,
                                            RecordAddress.id(id))),
                            new CertificatePage(words, tools, id, title));
                    return heading;
                }));
    }
}
