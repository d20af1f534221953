package no.usht.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import no.usht.handover.CentreKeyConverter;
import no.usht.tenancy.CentreKey;

/** The rows of a published profile; each names its centre, because row-level security decides by it. */
final class PublishedProfileParts {

    private PublishedProfileParts() {}

    @Embeddable
    record Address(
            @Convert(converter = CentreKeyConverter.class) @Column(name = "centre_key")
            CentreKey centre,

            @Embedded ProfileAddress said) {}

    @Embeddable
    record Site(
            @Convert(converter = CentreKeyConverter.class) @Column(name = "centre_key")
            CentreKey centre,

            @Embedded ProfileSite said) {}

    @Embeddable
    record Duty(
            @Convert(converter = CentreKeyConverter.class) @Column(name = "centre_key")
            CentreKey centre,

            @Embedded Responsibility said) {}

    @Embeddable
    record Event(
            @Convert(converter = CentreKeyConverter.class) @Column(name = "centre_key")
            CentreKey centre,

            @Embedded ProfileEvent said) {}
}
