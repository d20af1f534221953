package no.usht.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.Workspace;

/** The issuers that vouch for people, as the settings are now: one for all, and those that centres bring. */
interface Issuers {

    /** The one for all. */
    Issuer shared();

    /** The issuer of that registration, the last part of its address of sign-in. */
    Optional<Issuer> find(String registrationId);

    /** The centre's own issuer, if it has one. */
    Optional<Issuer> own(CentreKey key);

    /** What the centre's own issuer would be with those settings. */
    Issuer own(CentreKey key, TenantFile.SignIn settings);

    /** The centres that have an issuer of their own. */
    List<CentreKey> centresWithTheirOwn();

    /** All of them, the shared one first. */
    default Stream<Issuer> all() {
        return Stream.concat(Stream.of(shared()), centresWithTheirOwn().stream().flatMap(key -> own(key).stream()));
    }

    /** The issuer that people whom somebody appoints there will sign in with. */
    default Issuer forNewMembers(Workspace workspace) {
        return workspace instanceof Workspace.CentreWorkspace(var key) ? own(key).orElseGet(this::shared) : shared();
    }

    /**
     * Whether people of that issuer can hold and use a membership there: the shared issuer's anywhere, those of a centre's own
     * in that centre alone, and nobody's whom no settings name any more.
     *
     * @param issuer its address
     */
    default boolean reaches(String issuer, Workspace workspace) {
        return shared().issuer().equals(issuer)
                || (workspace instanceof Workspace.CentreWorkspace(var key)
                        && own(key).filter(own -> own.issuer().equals(issuer)).isPresent());
    }

    /** Whether a session that began with these settings may work there; for no workspace once the settings have changed. */
    default boolean reaches(Issuer.Mark mark, Workspace workspace) {
        return isCurrent(mark)
                && (mark.registrationId().equals(shared().registrationId())
                        || (workspace instanceof Workspace.CentreWorkspace(var key)
                                && key.value().equals(mark.registrationId())));
    }

    /** Whether the settings still say what they said when a session began. */
    default boolean isCurrent(Issuer.Mark mark) {
        return find(mark.registrationId())
                .map(Issuer::mark)
                .filter(mark::equals)
                .isPresent();
    }
}
