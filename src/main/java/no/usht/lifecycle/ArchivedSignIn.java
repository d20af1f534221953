package no.usht.lifecycle;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.usht.lifecycle.TenantTaskResult.Remark;
import no.usht.tenancy.TenantFile;

/**
 * How people sign in according to an archive: whoever made it would decide who gets into the centre, so that it is taken over
 * only if the operator has seen and confirmed it.
 *
 * @param host name of the municipality that it stands with
 */
public record ArchivedSignIn(String host, TenantFile.SignIn settings) implements Serializable {

    private static final int PARTS = 7;

    /** All that the description of a centre has. */
    static List<ArchivedSignIn> of(TenantFile file) {
        List<ArchivedSignIn> found = new ArrayList<>();
        for (TenantFile.Host host : file.hosts()) {
            TenantFile.SignIn settings = host.signIn();
            if (settings != null) {
                found.add(new ArchivedSignIn(host.name(), settings));
            }
        }
        return List.copyOf(found);
    }

    /** What a remark tells of one that was left out; empty for any other remark. */
    public static Optional<ArchivedSignIn> leftOut(Remark remark) {
        List<String> told = remark.arguments();
        if (!remark.code().equals("signInLeftOut") || told.size() != PARTS) {
            return Optional.empty();
        }
        return Optional.of(new ArchivedSignIn(
                told.get(0),
                new TenantFile.SignIn(
                        told.get(1),
                        told.get(2),
                        Boolean.parseBoolean(told.get(5)),
                        told.get(3).isEmpty() ? null : told.get(3),
                        told.get(4).isEmpty() ? null : told.get(4))));
    }

    /** The description with those that were confirmed, and no other. */
    static TenantFile confirmed(TenantFile file, Set<TenantFile.SignIn> confirmed, List<Remark> remarks) {
        of(file).forEach(own -> remarks.add(own.remark(confirmed.contains(own.settings()))));
        return file.withHosts(file.hosts().stream()
                .map(host -> host.signIn() == null || confirmed.contains(host.signIn()) ? host : host.signingInAt(null))
                .toList());
    }

    private Remark remark(boolean isTaken) {
        Object[] told = {
            host,
            settings.issuer(),
            settings.clientId(),
            Objects.requireNonNullElse(settings.personClaim(), ""),
            Objects.requireNonNullElse(settings.organisationClaim(), ""),
            settings.hasSecret(),
            Objects.requireNonNullElse(settings.personClaim(), "sub")
        };
        return isTaken ? Remark.tell("signInTaken", told) : Remark.tell("signInLeftOut", told);
    }
}
