package no.usht.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.usht.access.PersonId;
import no.usht.application.ApplicationId;

/** Who in the directorate has taken an application on. */
@Entity
@Table(schema = "national", name = "grant_case")
class CaseRow {

    @Id
    @Column(name = "application_id")
    private ApplicationId application;

    @Column(name = "assigned_to")
    private PersonId assignedTo;

    @Column(name = "assigned_to_name")
    private String assignedToName;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected CaseRow() {}

    CaseRow(ApplicationId application, Case.Officer officer) {
        this.application = application;
        this.assignedTo = officer.id();
        this.assignedToName = officer.name();
    }

    ApplicationId application() {
        return application;
    }

    Case.Officer officer() {
        return new Case.Officer(assignedTo, assignedToName);
    }
}
