package no.usht.access;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.usht.shared.EmailAddress;
import no.usht.shared.Language;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.springframework.stereotype.Component;

/** Whom of the bound workspace the program may write to; for work without a person too, so no page may show it. */
@Component
public class Recipients {

    private final MembershipRepository memberships;
    private final LedCentres leadership;
    private final TenantRegistry tenants;
    private final Workspaces workspaces;

    Recipients(MembershipRepository memberships, LedCentres leadership, TenantRegistry tenants, Workspaces workspaces) {
        this.memberships = memberships;
        this.leadership = leadership;
        this.tenants = tenants;
        this.workspaces = workspaces;
    }

    /** All members who have that permission. */
    public List<Recipient> whoMay(Permission permission) {
        return all().stream().filter(recipient -> recipient.may(permission)).toList();
    }

    /** All members who can get in. */
    public List<Recipient> all() {
        Workspace bound = workspaces.require();
        Language here = language(bound);
        return workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            Map<PersonId, Recipient> byPerson = new LinkedHashMap<>();
            memberships.findActiveIn(bound.id()).stream()
                    .filter(leadership::isUsable)
                    .map(membership -> recipient(membership, here))
                    .forEach(recipient -> byPerson.merge(recipient.person(), recipient, Recipients::both));
            return List.copyOf(byPerson.values());
        });
    }

    private static Recipient recipient(Membership membership, Language here) {
        Person person = membership.person();
        return new Recipient(
                person.id(),
                person.name(),
                person.email().flatMap(EmailAddress::parse),
                person.language().orElse(here),
                membership.role().permissions());
    }

    /** One person in two roles. */
    private static Recipient both(Recipient one, Recipient other) {
        Set<Permission> permissions = EnumSet.copyOf(one.permissions());
        permissions.addAll(other.permissions());
        return new Recipient(one.person(), one.name(), one.email(), one.language(), Set.copyOf(permissions));
    }

    private Language language(Workspace workspace) {
        Optional<Tenant> tenant =
                workspace instanceof Workspace.CentreWorkspace(var key) ? tenants.find(key) : Optional.empty();
        return tenant.map(Tenant::language).flatMap(Language::parse).orElse(Language.NB);
    }
}
