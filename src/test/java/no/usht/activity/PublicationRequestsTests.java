package no.usht.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who may not publish asks, and who may sees it until it is settled. */
@DatabaseTest
class PublicationRequestsTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));

    @Autowired
    PublicationRequests requests;

    @Autowired
    ActivityService activities;

    @Autowired
    ActivityPublishing publishing;

    @Autowired
    Acting acting;

    private Acting.Somebody kari = new Acting.Somebody(UUID.randomUUID(), "");
    private Acting.Somebody leader = new Acting.Somebody(UUID.randomUUID(), "");
    private UUID activity = UUID.randomUUID();

    @BeforeEach
    void somethingToPublish() {
        kari = acting.person("Kari Testesen", VESTFOLD, Role.STAFF);
        leader = acting.person("Test Leder", VESTFOLD, Role.LEADER);
        activity = acting.as(kari, VESTFOLD, () -> {
            UUID id = activities.register(ActivityMother.titled("Fagdag"), null);
            requests.ask(id);
            return id;
        });
    }

    private List<PublicationRequest> open() {
        return acting.as(leader, VESTFOLD, () -> requests.open(1000)).stream()
                .filter(request -> request.activity().equals(activity))
                .toList();
    }

    @Test
    void tellsTheLeaderWhoHasAskedAndOnce() {
        acting.as(leader, VESTFOLD, () -> requests.ask(activity));
        assertThat(open()).singleElement().satisfies(request -> {
            assertThat(request.person()).isEqualTo("Kari Testesen");
            assertThat(request.title()).isEqualTo("Fagdag");
            assertThat(request.own()).isFalse();
        });
        assertThat(acting.as(kari, VESTFOLD, () -> requests.find(activity)))
                .hasValueSatisfying(request -> assertThat(request.own()).isTrue());
    }

    @Test
    void isSettledByPublishingAndCanBeAskedAgain() {
        acting.as(leader, VESTFOLD, () -> publishing.publish(activity, 0));
        assertThat(open()).isEmpty();
        acting.as(kari, VESTFOLD, () -> requests.ask(activity));
        assertThat(open()).hasSize(1);
    }

    @Test
    void isTakenBackByWhoeverMayWriteAndGoesWithTheActivity() {
        acting.as(kari, VESTFOLD, () -> {
            requests.withdraw(activity);
            return "";
        });
        assertThat(open()).isEmpty();
        acting.as(kari, VESTFOLD, () -> {
            requests.ask(activity);
            activities.delete(activity, 0);
            return "";
        });
        assertThat(open()).isEmpty();
    }

    @Test
    void isForTheCentresOwnPeople() {
        assertThatThrownBy(() -> acting.as(kari, VESTFOLD, () -> requests.open(1)))
                .isInstanceOf(AccessDeniedException.class);
        Acting.Somebody reader = acting.person("Test Leser", VESTFOLD, Role.CENTRE_READER);
        assertThatThrownBy(() -> acting.as(reader, VESTFOLD, () -> requests.ask(activity)))
                .isInstanceOf(AccessDeniedException.class);
        Acting.Somebody elsewhere = acting.person("Test Oppland", OPPLAND, Role.LEADER);
        assertThatThrownBy(() -> acting.as(elsewhere, OPPLAND, () -> requests.ask(activity)))
                .isInstanceOf(UnknownActivityException.class);
        assertThat(acting.as(elsewhere, OPPLAND, () -> requests.find(activity))).isEmpty();
    }
}
