package no.usht.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.usht.lifecycle.TenantFileSchema.Finding;
import no.usht.shared.Norwegian;
import no.usht.shared.OrganisationNumber;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.AreaPart;
import no.usht.tenancy.TenantFile.Host;
import no.usht.tenancy.TenantFile.HostKind;
import org.jspecify.annotations.Nullable;

/** What must hold within one tenant file and a JSON Schema can't say. */
final class TenantFileChecks {

    private final List<Finding> findings = new ArrayList<>();

    private TenantFileChecks() {}

    static List<Finding> check(TenantFile file) {
        TenantFileChecks checks = new TenantFileChecks();
        checks.hosts(file.hosts());
        checks.area(file.area());
        return checks.findings;
    }

    private void hosts(List<Host> hosts) {
        for (int i = 0; i < hosts.size(); i++) {
            Host host = hosts.get(i);
            String pointer = "/hosts/" + i;
            String name = "hosts[" + (i + 1) + "]";
            period(pointer, name, host.from(), host.to());
            answering(pointer, name, host);
            boolean twice = hosts.subList(0, i).stream()
                    .anyMatch(other -> other.municipality().equals(host.municipality())
                            && other.kind() == host.kind()
                            && overlap(other.from(), other.to(), host.from(), host.to()));
            if (twice) {
                add(
                        pointer,
                        "hosts: " + host.municipality() + " stands there twice for the same time",
                        "twice",
                        pointer,
                        host.municipality());
            }
        }
        long current = hosts.stream()
                .filter(host -> host.kind() == HostKind.HOST && host.to() == null)
                .count();
        if (current != 1) {
            add(
                    "/hosts",
                    "hosts must have exactly one of kind host without an end date, not " + current,
                    current == 0 ? "noHost" : "severalHosts",
                    "/hosts",
                    current);
        }
    }

    /** What a municipality must tell that answers for the centre; of those that did so long ago it may be unknown. */
    private void answering(String pointer, String name, Host host) {
        String number = host.organisationNumber();
        if (number != null && !OrganisationNumber.isValid(number)) {
            String place = pointer + "/organisation-number";
            add(
                    place,
                    "organisation-number " + number + " has a wrong check digit",
                    "checkDigit",
                    place,
                    Norwegian.organisationNumber(number));
        }
        if (number != null && TerritoryCodes.ofThisProgram().contains(host.municipality())) {
            TerritoryCodes.ownerOf(number)
                    .filter(owner -> !owner.code().equals(host.municipality()))
                    .ifPresent(owner -> {
                        String place = pointer + "/organisation-number";
                        add(
                                place,
                                "organisation-number " + number + " is that of " + owner.name() + " (" + owner.code()
                                        + "), not of municipality " + host.municipality(),
                                "othersNumber",
                                place,
                                Norwegian.organisationNumber(number),
                                owner.code());
                    });
        }
        if (host.kind() == HostKind.HOST && host.to() == null) {
            if (number == null) {
                add(pointer, name + ".organisation-number is missing", "missing", pointer + "/organisation-number");
            }
            if (host.accessibilityDeclaration() == null) {
                add(
                        pointer,
                        name + ".accessibility-declaration is missing",
                        "missing",
                        pointer + "/accessibility-declaration");
            }
        }
    }

    private void area(List<AreaPart> area) {
        for (int i = 0; i < area.size(); i++) {
            AreaPart part = area.get(i);
            String pointer = "/area/" + i;
            period(pointer, "area[" + (i + 1) + "]", part.from(), part.to());
            boolean twice = area.subList(0, i).stream()
                    .anyMatch(other -> other.code().equals(part.code())
                            && overlap(other.from(), other.to(), part.from(), part.to()));
            if (twice) {
                add(
                        pointer,
                        "area: " + part.code() + " stands there twice for the same time",
                        "twice",
                        pointer,
                        part.code());
            }
        }
    }

    private void period(String pointer, String name, LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            add(pointer + "/to", name + ".to is before " + name + ".from", "endsEarly", pointer + "/to", from, to);
        }
    }

    private static boolean overlap(
            LocalDate from, @Nullable LocalDate to, LocalDate otherFrom, @Nullable LocalDate otherTo) {
        return (to == null || !otherFrom.isAfter(to)) && (otherTo == null || !from.isAfter(otherTo));
    }

    private void add(String pointer, String reason, String code, Object... arguments) {
        findings.add(new Finding(pointer, reason, code, arguments));
    }
}
