package no.usht.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import no.usht.access.CurrentPerson;
import no.usht.access.PersonId;
import no.usht.jobs.JobId;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** That somebody has had a version sent, and the job that does it. */
@Entity
@Immutable
@Table(name = "assignment_letter_sending", schema = "national")
class LetterSendingRow implements Persistable<JobId> {

    @Id
    @Column(name = "job_id")
    private JobId job;

    @Column(name = "version_id")
    private LetterVersionId version;

    @Column(name = "at")
    private Instant at;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "person")
    private String personName;

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected LetterSendingRow() {}

    LetterSendingRow(JobId job, LetterVersionId version, CurrentPerson person, Instant at) {
        this.job = job;
        this.unsaved = true;
        this.version = version;
        this.at = at;
        this.person = person.id();
        this.personName = person.name();
    }

    Sending sending() {
        return new Sending(job, at, personName);
    }

    @Override
    public JobId getId() {
        return job;
    }

    @Override
    public boolean isNew() {
        return unsaved;
    }

    @PostPersist
    @PostLoad
    void markSaved() {
        unsaved = false;
    }
}
