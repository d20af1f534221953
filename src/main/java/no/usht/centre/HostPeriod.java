package no.usht.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import no.usht.tenancy.TenantFile.HostKind;
import org.jspecify.annotations.Nullable;

@Embeddable
record HostPeriod(
        String municipalityCode,
        @Enumerated(EnumType.STRING) HostKind kind,
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_to") @Nullable LocalDate to,
        @Nullable String note,
        @Nullable String organisationNumber,
        @Nullable String accessibilityDeclaration,
        @Nullable String contact) {

    CentreHost host(Map<String, String> labels) {
        return CentreHostBuilder.builder()
                .municipalityCode(municipalityCode)
                .name(labels.getOrDefault(municipalityCode, municipalityCode))
                .kind(kind)
                .from(from)
                .to(to)
                .note(note)
                .organisationNumber(organisationNumber)
                .accessibilityDeclaration(accessibilityDeclaration)
                .contact(contact)
                .build();
    }
}
