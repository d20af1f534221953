package no.usht.tenancy;

import java.util.Optional;

/** The workspace that the current browser tab is pinned to; the web layer implements it, so that tenancy needs no web framework. */
@FunctionalInterface
public interface TabWorkspace {

    /** The pinned workspace of the request under way, empty outside a request or before the layout has let anybody in. */
    Optional<Workspace> current();
}
