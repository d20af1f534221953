package no.usht.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.usht.tenancy.Workspace;

/**
 * What the signed-in person may do where; the bean {@code access} in {@code @PreAuthorize("@access.may('ACTIVITY_READ')")}.
 *
 * <p>Memberships come from a cache that every change empties, so a revoked right is gone at the next request.
 */
public interface Access {

    /** Whether the signed-in person has that permission in the workspace that is bound; false where none is bound. */
    boolean may(String permission);

    /** Whether the signed-in person has that permission in the workspace that is bound. */
    default boolean may(Permission permission) {
        return may(permission.name());
    }

    /** The roles of the signed-in person in that workspace, empty for strangers. */
    Set<Role> roles(Workspace workspace);

    /** Where the signed-in person is a member: the directorate's and the operator's workspace first, then centres by key. */
    List<Workspace> workspaces();

    /** The signed-in person, empty for visitors. */
    Optional<CurrentPerson> person();
}
