package no.usht.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import no.usht.grant.GrantYearId;
import org.springframework.data.domain.Persistable;

/** An application of the bound centre, but for its answers. */
@Entity
@Table(name = "application")
class ApplicationRow implements Persistable<ApplicationId> {

    @Id
    private ApplicationId id;

    @Column(name = "year_id", updatable = false)
    private GrantYearId year;

    @Column(name = "form_version")
    private int formVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ApplicationState state;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ApplicationRow() {}

    ApplicationRow(ApplicationId id, GrantYearId year, int formVersion, Instant now) {
        this.id = id;
        this.year = year;
        this.formVersion = formVersion;
        this.state = ApplicationState.DRAFT;
        this.caseNumber = "";
        this.updatedAt = now;
        this.unsaved = true;
    }

    int version() {
        return version;
    }

    GrantYearId year() {
        return year;
    }

    int formVersion() {
        return formVersion;
    }

    ApplicationState state() {
        return state;
    }

    String caseNumber() {
        return caseNumber;
    }

    /** Goes on with a newer form of its call. */
    void goOnWith(int newerForm) {
        formVersion = newerForm;
    }

    void sent(String number, Instant now) {
        state = ApplicationState.SENT;
        caseNumber = number;
        updatedAt = now;
    }

    void withdrawn(Instant now) {
        state = ApplicationState.WITHDRAWN;
        updatedAt = now;
    }

    @Override
    public ApplicationId getId() {
        return id;
    }

    // Without it the repository would look the id up before it inserts, because the id is given at creation.
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
