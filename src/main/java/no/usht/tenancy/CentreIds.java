package no.usht.tenancy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.zip.CRC32;
import no.usht.shared.TypedId;
import org.springframework.stereotype.Component;

/**
 * Ids of what centres make, which bear a mark of the centre that made them.
 *
 * <p>A centre's role can't look an id up elsewhere, and nobody's should. By its mark one that was carried into another workspace
 * can be told from one that nobody has, and the operator of it, without reading a row.
 */
@Component
public class CentreIds {

    /** "Custom" in RFC 9562: all but version and variant is ours to fill. */
    private static final int VERSION = 8;

    private static final long VERSION_BITS = 0xF000L;
    private static final int VERSION_SHIFT = 12;
    private static final long MARK_BITS = 0xFFFFL;

    private final Workspaces workspaces;
    private final TenantRegistry tenants;

    CentreIds(Workspaces workspaces, TenantRegistry tenants) {
        this.workspaces = workspaces;
        this.tenants = tenants;
    }

    /** A new id, random but for the bound centre's mark. @throws UnboundWorkspaceException if no centre is bound */
    public UUID next() {
        return marked(UUID.randomUUID(), workspaces.requireCentre());
    }

    /** A new id of what is made for one centre and no other can reach, such as what the directorate sends to it. */
    public UUID nextFor(CentreKey centre) {
        return marked(UUID.randomUUID(), centre);
    }

    /** A new id of what the bound workspace makes: marked where that is a centre's. */
    public UUID nextHere() {
        return workspaces.require() instanceof Workspace.CentreWorkspace ? next() : UUID.randomUUID();
    }

    /** Hands on what an id led to in the bound workspace; raises an alert where that is nothing and another centre made the id. */
    public <T> Optional<T> found(TypedId id, Optional<T> row) {
        if (row.isEmpty()) {
            expectHere(id.value(), () -> false);
        }
        return row;
    }

    /** The same of an id of no type. */
    public <T> Optional<T> found(UUID id, Optional<T> row) {
        if (row.isEmpty()) {
            expectHere(id, () -> false);
        }
        return row;
    }

    /**
     * Raises an alert for an id that another centre made and that the bound workspace does not have; for what stands beside the
     * row of that id, and may be nothing there too.
     *
     * @param here whether the bound workspace has it, as after a merger; asked only of an id that another centre made
     */
    public void expectHere(UUID id, BooleanSupplier here) {
        if (id.version() != VERSION) {
            return;
        }
        String bound = workspaces.require().id();
        List<String> makers = tenants.all().stream()
                .map(Tenant::key)
                .filter(key -> isMarked(id, key))
                .map(key -> Workspace.centre(key).id())
                .filter(maker -> !maker.equals(bound))
                .toList();
        if (!makers.isEmpty() && !here.getAsBoolean()) {
            makers.forEach(maker -> IsolationAlert.raise(bound, maker, "an id that was made there"));
        }
    }

    static UUID marked(UUID random, CentreKey maker) {
        return new UUID(
                (random.getMostSignificantBits() & ~VERSION_BITS) | ((long) VERSION << VERSION_SHIFT),
                (random.getLeastSignificantBits() & ~MARK_BITS) | mark(maker));
    }

    static boolean isMarked(UUID id, CentreKey maker) {
        return id.version() == VERSION && (id.getLeastSignificantBits() & MARK_BITS) == mark(maker);
    }

    private static long mark(CentreKey maker) {
        CRC32 digest = new CRC32();
        digest.update(maker.value().getBytes(StandardCharsets.US_ASCII));
        return digest.getValue() & MARK_BITS;
    }
}
