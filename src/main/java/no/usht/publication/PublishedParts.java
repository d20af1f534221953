package no.usht.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import no.usht.handover.CentreKeyConverter;
import no.usht.priority.PriorityId;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.tenancy.CentreKey;

/** What a published version is made of besides its texts; each row names its centre, because row-level security decides by it. */
final class PublishedParts {

    private PublishedParts() {}

    /** A national priority that the activity serves. */
    @Embeddable
    record Priority(
            @Convert(converter = CentreKeyConverter.class) @Column(name = "centre_key")
            CentreKey centre,

            @Column(name = "priority_id") PriorityId priorityId,
            @Column(name = "main") boolean main) {}

    /** A local focus area of the centre's own. */
    @Embeddable
    record FocusArea(
            @Convert(converter = CentreKeyConverter.class) @Column(name = "centre_key")
            CentreKey centre,

            @Column(name = "name") String name) {}

    /**
     * A municipality or city district.
     *
     * @param municipalityCode the municipality itself, or the one that the district is in; computed by the database
     */
    @Embeddable
    record Reach(
            @Convert(converter = CentreKeyConverter.class) @Column(name = "centre_key")
            CentreKey centre,

            @Column(name = "territory_code") String territoryCode,

            @Column(name = "municipality_code", insertable = false, updatable = false)
            String municipalityCode,

            @Column(name = "invited") boolean invited,
            @Column(name = "taking_part") boolean takingPart) {}

    /** How many came from a place. */
    @Embeddable
    record Attendance(
            @Convert(converter = CentreKeyConverter.class) @Column(name = "centre_key")
            CentreKey centre,

            @Column(name = "territory_code") String territoryCode,
            @Column(name = "attendances") long attendances) {}

    /** Another centre that runs the activity too. */
    @Embeddable
    record CoArranger(
            @Convert(converter = CentreKeyConverter.class) @Column(name = "centre_key")
            CentreKey centre,

            @Convert(converter = CentreKeyConverter.class) @Column(name = "co_centre_key")
            CentreKey coCentre) {}

    /** An organisation that takes part. */
    @Embeddable
    record Partner(
            @Convert(converter = CentreKeyConverter.class) @Column(name = "centre_key")
            CentreKey centre,

            @Column(name = "name") String name) {}

    /** A link with its text. */
    @Embeddable
    record Link(
            @Convert(converter = CentreKeyConverter.class) @Column(name = "centre_key")
            CentreKey centre,

            @Column(name = "url") String url,
            @Column(name = "label") String label) {}

    /** Money, in whole kroner. */
    @Embeddable
    record Funding(
            @Convert(converter = CentreKeyConverter.class) @Column(name = "centre_key")
            CentreKey centre,

            @Enumerated(EnumType.STRING) @Column(name = "source")
            FundingSource source,

            @Column(name = "year") int year,

            @Enumerated(EnumType.STRING) @Column(name = "state")
            FundingState state,

            @Column(name = "amount_kr") long amountKroner,
            @Column(name = "fictional") boolean fictional) {}
}
