package no.usht.demo;

import java.util.List;
import no.usht.access.Role;
import no.usht.tenancy.Workspace;

/**
 * Somebody invented for the demo.
 *
 * @param identity what the demo's issuer sends as {@code sub}
 * @param workplace the heading that the person stands under on the page of persons
 * @param title what the person is there, in bokmål
 */
public record DemoPerson(
        String identity, String name, String workplace, String title, List<DemoMembership> memberships) {

    /** A role in a workspace. */
    public record DemoMembership(Workspace workspace, Role role) {}
}
