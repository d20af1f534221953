package no.usht.grant;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.usht.handover.CentreKeyConverter;
import no.usht.keeping.RecordRow;
import no.usht.shared.ListGaps;
import no.usht.tenancy.CentreKey;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One year of a scheme: planned by the directorate, and then announced to those who may apply. */
@Entity
@Table(name = "grant_year", schema = "national")
class GrantYear extends RecordRow<GrantYearId, GrantYearContent> {

    private @Nullable Integer year;

    @Column(name = "scheme_id")
    private @Nullable GrantSchemeId scheme;

    private @Nullable Long frame;
    private @Nullable Integer ownShare;
    private @Nullable LocalDate opensOn;
    private @Nullable LocalDate applyBy;
    private @Nullable LocalDate decideBy;
    private @Nullable LocalDate acceptBy;
    private @Nullable LocalDate reportBy;
    private @Nullable Long auditThreshold;
    private @Nullable Integer carryOverShare;
    private @Nullable LocalDate carryOverUntil;

    @Enumerated(EnumType.STRING)
    @Column
    private Applicants applicants;

    @ElementCollection
    @CollectionTable(name = "grant_year_centre", schema = "national", joinColumns = @JoinColumn(name = "year_id"))
    @Column(name = "applicant_key")
    @Convert(converter = CentreKeyConverter.class)
    @BatchSize(size = 100)
    private Set<CentreKey> centres = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "grant_instalment", schema = "national", joinColumns = @JoinColumn(name = "year_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<Instalment> instalments = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column
    private GrantState state;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected GrantYear() {}

    @SuppressWarnings("NullAway.Init") // become() fills the fields
    GrantYear(GrantYearId id) {
        super(id);
    }

    @Override
    public void become(GrantYearContent content) {
        year = content.year();
        scheme = content.scheme();
        frame = content.frame();
        ownShare = content.ownShare();
        opensOn = content.opensOn();
        applyBy = content.applyBy();
        decideBy = content.decideBy();
        acceptBy = content.acceptBy();
        reportBy = content.reportBy();
        auditThreshold = content.auditThreshold();
        carryOverShare = content.carryOverShare();
        carryOverUntil = content.carryOverUntil();
        applicants = content.whoApplies();
        centres.retainAll(content.centres());
        centres.addAll(content.centres());
        if (!instalments.equals(content.instalments())) {
            instalments.clear();
            instalments.addAll(content.instalments());
        }
        state = content.standing();
    }

    @Override
    public GrantYearContent content() {
        return GrantYearContentBuilder.builder()
                .year(year)
                .scheme(scheme)
                .frame(frame)
                .ownShare(ownShare)
                .opensOn(opensOn)
                .applyBy(applyBy)
                .decideBy(decideBy)
                .acceptBy(acceptBy)
                .reportBy(reportBy)
                .auditThreshold(auditThreshold)
                .carryOverShare(carryOverShare)
                .carryOverUntil(carryOverUntil)
                .applicants(applicants)
                .centres(centres)
                .instalments(ListGaps.closed(instalments))
                .state(state)
                .build();
    }
}
