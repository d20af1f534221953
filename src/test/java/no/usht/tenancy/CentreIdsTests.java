package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.usht.lifecycle.TenantFiles;
import no.usht.testing.DatabaseTest;
import no.usht.testing.HeardAlerts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An id tells which centre made it, and nothing else. */
@DatabaseTest
class CentreIdsTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));

    @Autowired
    CentreIds ids;

    @Autowired
    Workspaces workspaces;

    @Test
    void bearsTheMarkOfItsMakerAlone() {
        List<CentreKey> centres = TenantFiles.read(Path.of("tenants")).stream()
                .map(TenantFile::key)
                .toList();
        for (CentreKey maker : centres) {
            UUID id = workspaces.call(Workspace.centre(maker), ids::next);
            assertThat(centres.stream().filter(key -> CentreIds.isMarked(id, key)))
                    .containsExactly(maker);
            assertThat(id.variant()).isEqualTo(2);
        }
    }

    @Test
    void isAnotherOneEachTime() {
        assertThat(workspaces.call(VESTFOLD, ids::next)).isNotEqualTo(workspaces.call(VESTFOLD, ids::next));
    }

    @Test
    void alertsOnlyWhereItLeadsNowhereInAnotherWorkspace() {
        UUID id = workspaces.call(VESTFOLD, ids::next);
        try (HeardAlerts alerts = new HeardAlerts()) {
            workspaces.call(VESTFOLD, () -> ids.found(id, Optional.empty()));
            workspaces.call(OPPLAND, () -> ids.found(id, Optional.of("taken over in a merger")));
            workspaces.call(OPPLAND, () -> ids.found(UUID.randomUUID(), Optional.empty()));
            assertThat(alerts.all()).isEmpty();

            assertThat(workspaces.call(OPPLAND, () -> ids.found(id, Optional.empty())))
                    .isEmpty();
            assertThat(alerts.naming("c_oppland", "reached for c_vestfold")).hasSize(1);
        }
    }

    @Test
    void asksOnlyOfAnothersIdWhetherItIsHere() {
        UUID id = workspaces.call(VESTFOLD, ids::next);
        try (HeardAlerts alerts = new HeardAlerts()) {
            workspaces.run(VESTFOLD, () -> ids.expectHere(id, () -> fail("Asked of an own id")));
            workspaces.run(OPPLAND, () -> ids.expectHere(UUID.randomUUID(), () -> fail("Asked of nobody's id")));
            workspaces.run(OPPLAND, () -> ids.expectHere(id, () -> true));
            assertThat(alerts.all()).isEmpty();

            workspaces.run(OPPLAND, () -> ids.expectHere(id, () -> false));
            assertThat(alerts.naming("c_oppland", "reached for c_vestfold")).hasSize(1);
        }
    }

    @Test
    void isMadeInACentresWorkspaceAlone() {
        assertThatThrownBy(() -> workspaces.call(Workspace.NATIONAL, ids::next))
                .isInstanceOf(UnboundWorkspaceException.class);
    }
}
