package no.usht.demo;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.usht.centre.CentreProfile;
import no.usht.shared.Language;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;

/**
 * What the demo has to know of a centre to invent its activities.
 *
 * @param hosts codes of the municipalities that run it or a part of it
 * @param area codes of municipalities, or in Oslo of city districts, in order
 */
record DemoCentre(CentreKey key, String areaName, Language language, Set<String> hosts, List<String> area) {

    static DemoCentre of(CentreProfile profile, LocalDate day) {
        return new DemoCentre(
                profile.key(),
                profile.areaName(),
                profile.language(),
                profile.hosts().stream().map(host -> host.municipalityCode()).collect(toUnmodifiableSet()),
                profile.areaOn(day).stream().sorted().toList());
    }

    static DemoCentre of(TenantFile file) {
        return new DemoCentre(
                file.key(),
                file.areaName(),
                Language.parse(file.language()).orElseThrow(),
                file.hosts().stream().map(TenantFile.Host::municipality).collect(toUnmodifiableSet()),
                file.area().stream().map(TenantFile.AreaPart::code).sorted().toList());
    }
}
