package no.usht.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import no.usht.shared.ActivityId;

/** A certificate that the bound centre has issued; never changed. */
@Entity
@Table(name = "certificate")
class CertificateRow {

    @Id
    private CertificateId id;

    @Column(name = "activity_id")
    private ActivityId activity;

    @Column(name = "participant_id")
    private ParticipantId participant;

    @Column(name = "name")
    private String name;

    @Column(name = "title")
    private String title;

    @Column(name = "came")
    private int came;

    @Column(name = "held")
    private int held;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_by")
    private String issuedBy;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected CertificateRow() {}

    CertificateRow(ActivityId activity, Certificate certificate) {
        this.id = certificate.id();
        this.activity = activity;
        this.participant = certificate.participant();
        this.name = certificate.name();
        this.title = certificate.title();
        this.came = certificate.presence().came();
        this.held = certificate.presence().held();
        this.minutes = certificate.presence().minutes();
        this.firstDay = certificate.presence().first();
        this.lastDay = certificate.presence().last();
        this.issuedAt = certificate.issuedAt();
        this.issuedBy = certificate.issuedBy();
    }

    Certificate read() {
        return new Certificate(
                id,
                participant,
                name,
                title,
                new Certificate.Presence(came, held, minutes, firstDay, lastDay),
                issuedAt,
                issuedBy);
    }
}
