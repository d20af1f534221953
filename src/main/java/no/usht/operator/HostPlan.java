package no.usht.operator;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.Host;
import no.usht.tenancy.TenantFile.HostKind;
import org.jspecify.annotations.Nullable;

/**
 * Who runs a centre from which day, and how that list becomes another when somebody comes or goes.
 *
 * @param hosts those of the past and those that are planned among them
 */
public record HostPlan(List<Host> hosts) implements Serializable {

    public HostPlan {
        hosts = List.copyOf(hosts);
    }

    /** The plan that a centre's description holds. */
    public static HostPlan of(TenantFile file) {
        return new HostPlan(file.hosts());
    }

    /** The municipality that answers for the centre in the end. */
    public Host last() {
        return hosts.stream()
                .filter(host -> host.kind() == HostKind.HOST && host.to() == null)
                .findFirst()
                .orElseThrow();
    }

    /** Those that take part beside the host, with no last day. */
    public List<Host> helping() {
        return hosts.stream()
                .filter(host -> host.kind() != HostKind.HOST && host.to() == null)
                .toList();
    }

    /** Those that come after that day. */
    public List<Host> comingAfter(LocalDate day) {
        return hosts.stream().filter(host -> host.from().isAfter(day)).toList();
    }

    /** Whether a municipality takes part on that day or later. */
    public boolean takesPart(String municipality, LocalDate day) {
        return hosts.stream().anyMatch(host -> host.municipality().equals(municipality) && !host.hasEndedBy(day));
    }

    /** As what a municipality helps today that becomes the host: it helps no longer beside itself. */
    public List<Host> helpsAs(String municipality) {
        return helping().stream()
                .filter(host -> host.municipality().equals(municipality))
                .toList();
    }

    /** With another host from its first day on: whoever was the last one ends the day before. */
    public HostPlan followedBy(Host next) {
        Host present = last();
        List<Host> helped = helpsAs(next.municipality());
        List<Host> others = new ArrayList<>(hosts.stream()
                .filter(host -> !helped.contains(host) || host.from().isBefore(next.from()))
                .map(host -> host.equals(present) || helped.contains(host)
                        ? host.endingOn(next.from().minusDays(1))
                        : host)
                .toList());
        others.add(next);
        return new HostPlan(others);
    }

    /** With one more that takes part. */
    public HostPlan joinedBy(Host one) {
        List<Host> others = new ArrayList<>(hosts);
        others.add(one);
        return new HostPlan(others);
    }

    /** With a last day for one of them. */
    public HostPlan endedBy(Host one, LocalDate last) {
        return replaced(one, one.endingOn(last));
    }

    /** With one of them changed. */
    public HostPlan replaced(Host one, Host by) {
        return new HostPlan(
                hosts.stream().map(host -> host.equals(one) ? by : host).toList());
    }

    /** Those that stay if one that is planned does not come: whom it would have followed on. */
    public List<Host> followedOn(Host planned) {
        LocalDate before = planned.from().minusDays(1);
        return hosts.stream()
                .filter(host -> before.equals(host.to()))
                .filter(host -> planned.kind() == HostKind.HOST
                        && (host.kind() == HostKind.HOST || host.municipality().equals(planned.municipality())))
                .toList();
    }

    /** As if one had never been planned. */
    public HostPlan without(Host planned) {
        List<Host> stay = followedOn(planned);
        @Nullable LocalDate last = planned.to();
        return new HostPlan(hosts.stream()
                .filter(host -> !host.equals(planned))
                .map(host -> stay.contains(host) ? host.endingOn(host.kind() == HostKind.HOST ? last : null) : host)
                .toList());
    }
}
