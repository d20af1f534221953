package no.usht.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.shared.Language;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile.HostKind;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.territory.Municipality;
import no.usht.territory.TerritoryService;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.security.access.AccessDeniedException;

/** The directory and the register as they stand in the database. */
@DatabaseTest
class CentreDirectoryDatabaseTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final CentreKey BUSKERUD = new CentreKey("buskerud");
    private static final CentreKey OSLO = new CentreKey("oslo");

    @Autowired
    CentreDirectory directory;

    @Autowired
    TerritoryService territory;

    @Autowired
    CentreOverviewService overviews;

    @Autowired
    Workspaces workspaces;

    @Autowired
    Acting acting;

    @Autowired
    CacheManager caches;

    @BeforeEach
    void nothingIsCached() {
        caches.getCacheNames().stream()
                .map(caches::getCache)
                .filter(Objects::nonNull)
                .forEach(Cache::clear);
    }

    @Test
    void isThereForVisitorsForCentresAndForTheDirectorate() {
        for (Workspace workspace :
                List.of(Workspace.PUBLIC, Workspace.NATIONAL, Workspace.centre(BUSKERUD), Workspace.centre(OSLO))) {
            nothingIsCached();
            assertThat(workspaces.call(workspace, directory::all))
                    .as(workspace.id())
                    .hasSize(21);
        }
    }

    @Test
    void knowsAlAndDrammenAsTheHostsOfBuskerud() {
        CentreProfile buskerud = workspaces
                .call(Workspace.PUBLIC, () -> directory.find(BUSKERUD))
                .orElseThrow();

        assertThat(buskerud.language()).isEqualTo(Language.NN);
        assertThat(buskerud.hosts())
                .extracting(CentreHost::name, CentreHost::kind)
                .containsExactly(tuple("Ål", HostKind.HOST), tuple("Drammen", HostKind.CO_HOST));
    }

    @Test
    void countsOsloByCityDistrict() {
        assertThat(workspaces.call(Workspace.PUBLIC, () -> directory.area(OSLO, TODAY)))
                .hasSize(15)
                .allMatch(AreaPlace::isCityDistrict);
    }

    @Test
    void servesEveryMunicipality() {
        List<Municipality> unserved = workspaces.call(
                Workspace.PUBLIC,
                () -> territory.municipalities(TODAY).stream()
                        .filter(municipality ->
                                directory.covering(municipality.code(), TODAY).isEmpty())
                        .toList());

        assertThat(unserved).isEmpty();
        assertThat(workspaces.call(Workspace.PUBLIC, () -> territory.municipalities(TODAY)))
                .hasSize(357);
    }

    @Test
    void letsTheSamiCentreOverlapOthers() {
        assertThat(workspaces.call(Workspace.PUBLIC, () -> directory.covering("5610", TODAY)))
                .extracting(CentreProfile::areaName)
                .containsExactly("Finnmark", "Sápmi");
    }

    @Test
    void tellsBothHeroysApart() {
        assertThat(workspaces.call(Workspace.PUBLIC, () -> territory.labels(List.of("1515", "1818", "5501"))))
                .containsEntry("1515", "Herøy (Møre og Romsdal)")
                .containsEntry("1818", "Herøy (Nordland)");
    }

    @Test
    void refusesTheFirstPageToStrangersAndToMembersOfAnotherCentre() {
        Workspace vestfold = Workspace.centre(new CentreKey("vestfold"));
        Acting.Somebody fromOppland =
                acting.person("Kim Test", Workspace.centre(new CentreKey("oppland")), Role.LEADER);

        assertThatThrownBy(() -> acting.as(fromOppland, vestfold, () -> overviews.overview(Language.NB)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> acting.as(fromOppland, vestfold, overviews::profile))
                .isInstanceOf(AccessDeniedException.class);
    }
}
