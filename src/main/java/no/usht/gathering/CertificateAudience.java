package no.usht.gathering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.usht.content.Field;
import no.usht.gathering.Participations.With;
import no.usht.mail.Attachment;
import no.usht.mailing.Audience;
import no.usht.mailing.MailingContent;
import no.usht.shared.ActivityId;
import no.usht.shared.TypedId;
import org.springframework.stereotype.Component;

/** Those who were issued a certificate in an activity and have an address; each gets their own. */
@Component
public class CertificateAudience implements Audience {

    /** The activity's id. */
    public static final Field<MailingContent, String> ACTIVITY =
            MailingContent.about("gathering.certificate.mail.activity", "gathering.gathering.activityMissing");

    private final CertificateService certificates;
    private final Participations participations;
    private final CertificatePapers papers;

    CertificateAudience(CertificateService certificates, Participations participations, CertificatePapers papers) {
        this.certificates = certificates;
        this.participations = participations;
        this.papers = papers;
    }

    @Override
    public String name() {
        return "certificate";
    }

    @Override
    public Field<MailingContent, String> about() {
        return ACTIVITY;
    }

    @Override
    public String whyKey() {
        return "gathering.certificate.mail.why";
    }

    @Override
    public List<Receiver> receivers(String activity) {
        return TypedId.parse(activity, ActivityId::new).map(this::receivers).orElse(List.of());
    }

    private List<Receiver> receivers(ActivityId activity) {
        Map<ParticipantId, String> addresses = participations.of(activity).stream()
                .filter(with -> !with.email().isEmpty())
                .collect(Collectors.toMap(With::id, With::email));
        return certificates.of(activity).stream()
                .filter(certificate -> addresses.containsKey(certificate.participant()))
                .map(certificate -> new Receiver(
                        certificate.name(),
                        "",
                        addresses.getOrDefault(certificate.participant(), ""),
                        certificate.id().toString()))
                .toList();
    }

    @Override
    public Optional<Attachment> attachmentOf(String certificate) {
        return TypedId.parse(certificate, CertificateId::new).flatMap(papers::attachment);
    }
}
