package no.usht.lifecycle;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import no.usht.lifecycle.Changelog.Plane;

/** The changelog of each kind of schema that this program works with. */
record Changelogs(Map<Plane, Changelog> byPlane) {

    static Changelogs ofThisProgram() {
        Map<Plane, Changelog> changelogs = new EnumMap<>(Plane.class);
        for (Plane plane : Plane.values()) {
            changelogs.put(plane, Changelog.of(plane));
        }
        return new Changelogs(changelogs);
    }

    Changelog of(Plane plane) {
        return Objects.requireNonNull(byPlane.get(plane));
    }
}
