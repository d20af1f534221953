package no.usht.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import no.usht.grant.GrantYearId;
import no.usht.keeping.RecordRow;

/** An application of the bound centre, but for its answers. */
@Entity
@Table(name = "application")
class ApplicationRow extends RecordRow<ApplicationId, ApplicationRecord.Content> {

    @Column(name = "year_id", updatable = false)
    private GrantYearId year;

    @Column(name = "form_version")
    private int formVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ApplicationState state;

    @Column(name = "case_number")
    private String caseNumber;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ApplicationRow() {}

    ApplicationRow(ApplicationId id, GrantYearId year, int formVersion, Instant now) {
        super(id);
        this.year = year;
        this.formVersion = formVersion;
        this.state = ApplicationState.DRAFT;
        this.caseNumber = "";
        changed(now);
    }

    @Override
    public ApplicationRecord.Content content() {
        return new ApplicationRecord.Content(year);
    }

    @Override
    public void become(ApplicationRecord.Content content) {
        year = Objects.requireNonNull(content.year());
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
        changed(now);
    }

    void withdrawn(Instant now) {
        state = ApplicationState.WITHDRAWN;
        changed(now);
    }
}
