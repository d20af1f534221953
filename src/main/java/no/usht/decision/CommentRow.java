package no.usht.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import no.usht.access.PersonId;
import no.usht.application.ApplicationId;
import org.hibernate.annotations.Immutable;

/** What somebody in the directorate has said of a case, for the directorate alone. */
@Entity
@Immutable
@Table(schema = "national", name = "case_comment")
class CommentRow {

    @Id
    private CommentId id;

    @Column(name = "application_id")
    private ApplicationId application;

    @Column(name = "written_by")
    private PersonId writtenBy;

    @Column(name = "written_by_name")
    private String writtenByName;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "text")
    private String text;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected CommentRow() {}

    CommentRow(CommentId id, ApplicationId application, Case.Officer by, CaseComment comment) {
        this.id = id;
        this.application = application;
        this.writtenBy = by.id();
        this.writtenByName = by.name();
        this.writtenAt = comment.at();
        this.text = comment.text();
    }

    CaseComment comment() {
        return new CaseComment(writtenByName, writtenAt, text);
    }
}
