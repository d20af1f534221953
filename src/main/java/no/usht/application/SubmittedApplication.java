package no.usht.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.usht.grant.GrantYearId;
import no.usht.handover.CentreKeyConverter;
import no.usht.handover.HandedOver;
import no.usht.handover.HandedOverRow;
import no.usht.handover.HandoverKind;
import no.usht.shared.FundingSource;
import no.usht.shared.ListGaps;
import no.usht.tenancy.CentreKey;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One version of an application as it was sent; the directorate's and the centre's own, nobody else's. */
@Entity
@Table(schema = "national", name = "submitted_application")
@DynamicUpdate
class SubmittedApplication extends HandedOverRow<ApplicationId> {

    static final HandoverKind<ApplicationId, SubmittedApplication, Submission> KIND =
            new HandoverKind<>(SubmittedApplication.class, SubmittedApplication::new, SubmittedApplication::content);

    @Column(name = "year_id", updatable = false)
    private GrantYearId year;

    @Column(name = "case_number", updatable = false)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private Submission.Kind kind;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "signed_by", updatable = false)
    private String signedBy;

    @Column(name = "asked_ore", updatable = false)
    private long asked;

    @Column(name = "budget_ore", updatable = false)
    private long budget;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "content", updatable = false)
    private Said said;

    @ElementCollection
    @CollectionTable(
            schema = "national",
            name = "submitted_budget_line",
            joinColumns = @JoinColumn(name = "publication_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<Line> lines = new ArrayList<>();

    /** What it says in words. */
    record Said(Submission.Wording title, List<Submission.Part> parts, Submission.@Nullable Plan plan) {}

    /** A line of its budget. */
    @Embeddable
    record Line(
            @Convert(converter = CentreKeyConverter.class) @Column(name = "centre_key")
            CentreKey centre,

            @Enumerated(EnumType.STRING) @Column(name = "source")
            FundingSource source,

            @Column(name = "cost") String cost,
            @Column(name = "measure") String measure,
            @Column(name = "purpose") String purpose,
            @Column(name = "amount_ore") long amount) {

        Line(CentreKey centre, Submission.Line line) {
            this(centre, line.source(), line.cost(), line.measure(), line.purpose(), line.amount());
        }

        Submission.Line said() {
            return new Submission.Line(source, cost, measure, purpose, amount);
        }
    }

    @SuppressWarnings("NullAway.Init") // JPA fills it
    protected SubmittedApplication() {}

    private SubmittedApplication(ApplicationId application, HandedOver<Submission> made) {
        super(application, made);
        Submission content = made.content();
        year = content.year();
        caseNumber = content.caseNumber();
        kind = content.kind();
        reason = content.reason();
        signedBy = content.signedBy();
        asked = content.asked();
        budget = content.total();
        said = new Said(content.title(), content.parts(), content.plan());
        content.budget().forEach(line -> lines.add(new Line(made.centre(), line)));
    }

    ReceivedApplications.Received received(Function<ApplicationId, Instant> first) {
        return new ReceivedApplications.Received(subjectId(), KIND.read(this), first.apply(subjectId()));
    }

    private Submission content() {
        return SubmissionBuilder.builder()
                .year(year)
                .title(said.title())
                .caseNumber(caseNumber)
                .kind(kind)
                .reason(reason)
                .signedBy(signedBy)
                .parts(said.parts())
                .budget(ListGaps.closed(lines).stream().map(Line::said).toList())
                .plan(said.plan())
                .build();
    }
}
