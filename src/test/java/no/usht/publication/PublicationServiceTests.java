package no.usht.publication;

import static no.usht.publication.PublicationMother.anActivity;
import static no.usht.publication.PublicationTest.NOW;
import static no.usht.publication.PublicationTest.OPPLAND;
import static no.usht.publication.PublicationTest.VESTFOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.usht.access.Permission;
import no.usht.handover.HandedOver;
import no.usht.handover.HandedOverElsewhereException;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityId;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.IllegalTransactionStateException;

@PublicationTest
class PublicationServiceTests {

    @Autowired
    PublicationTest.Desk desk;

    @Autowired
    PublicationTest.Grants grants;

    @Autowired
    Workspaces workspaces;

    @Autowired
    PublicationService publications;

    @Autowired
    PublishedActivities published;

    private final ActivityId id = new ActivityId(UUID.randomUUID());

    @BeforeEach
    void signIn() throws SQLException {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("test", "", "any"));
        desk.clear();
        grants.all();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void refusesToPublishOutsideTheCentresOwnTransaction() {
        Publication content = anActivity().make();
        assertThatThrownBy(() -> workspaces.call(Workspace.centre(VESTFOLD), () -> publications.publish(content)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void refusesToPublishWithoutPermission() {
        grants.only(Permission.ACTIVITY_READ, Permission.ACTIVITY_WRITE);
        assertThatThrownBy(() -> desk.publish(VESTFOLD, anActivity())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> workspaces.run(Workspace.centre(VESTFOLD), () -> publications.withdraw(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void keepsExactlyWhatWasHandedOver() {
        PriorityId main = new PriorityId(UUID.randomUUID());
        PublicationMother publication = anActivity()
                .id(id)
                .aimingAt("Tidlig hjelp")
                .serving(main, new PriorityId(UUID.randomUUID()))
                .reaching("3907", "030101")
                .inviting("3909")
                .with(OPPLAND)
                .linkedTo("https://example.org/rapport")
                .linkedTo("https://example.org/film")
                .fundedBy(FundingSource.COUNTY_GOVERNOR, 2026, FundingState.GRANTED, 120_000, true)
                .fundedBy(FundingSource.OTHER, 2027, FundingState.PLANNED, 1, false);

        HandedOver<Publication> handedOver = desk.publish(VESTFOLD, publication);

        HandedOver<Publication> kept = inVestfold(() -> publications.current(id).orElseThrow());
        assertThat(kept).isEqualTo(handedOver);
        assertThat(kept.version()).isEqualTo(1);
        assertThat(kept.publishedAt()).isEqualTo(NOW);
        assertThat(kept.content())
                .usingRecursiveComparison()
                .ignoringCollectionOrderInFields("reach")
                .isEqualTo(publication.make());
    }

    @Test
    void supersedesTheCurrentVersionAndKeepsIt() {
        desk.publish(VESTFOLD, anActivity().id(id).titled("Første").linkedTo("https://example.org/"));
        desk.publish(VESTFOLD, anActivity().id(id).titled("Andre").linkedTo("https://example.org/"));

        List<HandedOver<Publication>> history = inVestfold(() -> publications.history(id));
        assertThat(history).extracting(HandedOver::version).containsExactly(2, 1);
        assertThat(history).extracting(HandedOver::current).containsExactly(true, false);
        assertThat(history).extracting(version -> version.content().title()).containsExactly("Andre", "Første");
        assertThat(history.getLast().supersededAt()).isEqualTo(NOW);
    }

    @Test
    void countsOnAfterWithdrawing() {
        desk.publish(VESTFOLD, anActivity().id(id));
        workspaces.run(Workspace.centre(VESTFOLD), () -> publications.withdraw(id));
        assertThat(inVestfold(() -> publications.current(id))).isEmpty();
        assertThat(inPublic(() -> published.find(id))).isEmpty();

        desk.publish(VESTFOLD, anActivity().id(id));
        assertThat(inVestfold(() -> publications.current(id)).orElseThrow().version())
                .isEqualTo(2);
        assertThat(inVestfold(() -> publications.history(id)).getLast().withdrawnAt())
                .isEqualTo(NOW);
    }

    @Test
    void tellsACopyOfACentreThatTheCentreItselfHasPublishedIt() {
        desk.publish(VESTFOLD, anActivity().id(id));
        assertThatThrownBy(() -> desk.publish(OPPLAND, anActivity().id(id)))
                .isInstanceOf(HandedOverElsewhereException.class);
        assertThat(inVestfold(() -> publications.current(id))).isPresent();
    }

    @Test
    void keepsAWithdrawnActivityItsCentres() {
        desk.publish(VESTFOLD, anActivity().id(id));
        workspaces.run(Workspace.centre(VESTFOLD), () -> publications.withdraw(id));

        assertThatThrownBy(() -> desk.publish(OPPLAND, anActivity().id(id)))
                .isInstanceOf(HandedOverElsewhereException.class);
        assertThat(desk.publish(VESTFOLD, anActivity().id(id)).version()).isEqualTo(2);
    }

    @Test
    void showsAListInWhichARowIsMissing() throws SQLException {
        desk.publish(
                VESTFOLD,
                anActivity()
                        .id(id)
                        .linkedTo("https://example.org/1")
                        .linkedTo("https://example.org/2")
                        .fundedBy(FundingSource.OTHER, 2027, FundingState.PLANNED, 1, false));
        desk.database()
                .change("update national.published_link set position = 7 where position = 1;"
                        + " update national.published_funding set position = 3");

        assertThat(inPublic(() -> published.find(id)).orElseThrow().content().links())
                .extracting(Publication.Link::url)
                .containsExactly("https://example.org/1", "https://example.org/2");
        assertThat(inVestfold(() -> publications.current(id))
                        .orElseThrow()
                        .content()
                        .funding())
                .hasSize(1);
    }

    @Test
    void hidesOtherCentresVersions() {
        desk.publish(VESTFOLD, anActivity().id(id));
        assertThat(workspaces.call(Workspace.centre(OPPLAND), () -> publications.history(id)))
                .isEmpty();
        workspaces.run(Workspace.centre(OPPLAND), () -> publications.withdraw(id));
        assertThat(inVestfold(() -> publications.current(id))).isPresent();
    }

    @Test
    void hidesFundingAndOlderVersionsFromThePublic() {
        desk.publish(VESTFOLD, anActivity().id(id).titled("Første"));
        desk.publish(
                VESTFOLD,
                anActivity()
                        .id(id)
                        .titled("Andre")
                        .reaching("3907")
                        .inviting("3909")
                        .fundedBy(FundingSource.DIRECTORATE, 2026, FundingState.GRANTED, 5_000, false));

        Publication seen = inPublic(() -> published.find(id)).orElseThrow().content();
        assertThat(seen.title()).isEqualTo("Andre");
        assertThat(seen.reach()).extracting(Publication.Reach::territoryCode).containsExactly("3907");
        assertThat(seen.funding()).isEmpty();
        assertThatThrownBy(() -> inPublic(() -> published.current(id)))
                .rootCause()
                .hasMessageContaining("permission denied for table published_funding");
        assertThat(workspaces.call(Workspace.NATIONAL, () -> published.history(id)))
                .hasSize(2);
    }

    @Test
    void refusesTheDirectoratesReadingWithoutPermission() {
        grants.only(Permission.ACTIVITY_READ);
        assertThatThrownBy(() -> workspaces.call(Workspace.NATIONAL, () -> published.history(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private <T> T inVestfold(Supplier<T> work) {
        return workspaces.call(Workspace.centre(VESTFOLD), work);
    }

    private <T> T inPublic(Supplier<T> work) {
        return workspaces.call(Workspace.PUBLIC, work);
    }
}
