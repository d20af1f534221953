package no.usht.assignment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import no.usht.handover.CentreKeyConverter;
import no.usht.keeping.RecordRow;
import no.usht.tenancy.CentreKey;
import org.hibernate.annotations.BatchSize;

/** An assignment letter as it is written; what was signed is an {@link LetterVersionRow}. */
@Entity
@Table(name = "assignment_letter", schema = "national")
class AssignmentLetter extends RecordRow<AssignmentLetterId, AssignmentLetterContent> {

    private int year;

    @Column
    private String titleNb;

    @Column
    private String titleNn;

    @Column
    private String introductionNb;

    @Column
    private String introductionNn;

    @Column
    private String expectationsNb;

    @Column
    private String expectationsNn;

    @Column
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column
    private Recipients recipients;

    @ElementCollection
    @CollectionTable(
            name = "assignment_letter_centre",
            schema = "national",
            joinColumns = @JoinColumn(name = "letter_id"))
    @Column(name = "recipient_key")
    @Convert(converter = CentreKeyConverter.class)
    @BatchSize(size = 100)
    private Set<CentreKey> centres = new HashSet<>();

    @Enumerated(EnumType.STRING)
    @Column
    private LetterState state;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AssignmentLetter() {}

    @SuppressWarnings("NullAway.Init") // become() fills the fields
    AssignmentLetter(AssignmentLetterId id) {
        super(id);
    }

    @Override
    public void become(AssignmentLetterContent content) {
        year = Objects.requireNonNull(content.year());
        titleNb = content.titleNb();
        titleNn = content.titleNn();
        introductionNb = content.introductionNb();
        introductionNn = content.introductionNn();
        expectationsNb = content.expectationsNb();
        expectationsNn = content.expectationsNn();
        caseNumber = content.caseNumber();
        recipients = content.whoGetsIt();
        centres.retainAll(content.centres());
        centres.addAll(content.centres());
        state = content.standing();
    }

    @Override
    public AssignmentLetterContent content() {
        return AssignmentLetterContentBuilder.builder()
                .year(year)
                .titleNb(titleNb)
                .titleNn(titleNn)
                .introductionNb(introductionNb)
                .introductionNn(introductionNn)
                .expectationsNb(expectationsNb)
                .expectationsNn(expectationsNn)
                .caseNumber(caseNumber)
                .recipients(recipients)
                .centres(centres)
                .state(state)
                .build();
    }
}
