package no.usht.gathering.ui;

import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.lists.Exports;
import org.springframework.stereotype.Component;

/** Who asks, and what they take lists out with. */
@Component
record Asking(Access access, Exports exports) {

    boolean may(Permission permission) {
        return access.may(permission);
    }
}
