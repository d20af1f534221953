package no.usht.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.keeping.UnknownRecordException;
import no.usht.notify.NoticeService;
import no.usht.shared.ActivityId;
import no.usht.steps.StepRefusedException;
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
    NoticeService notices;

    @Autowired
    Acting acting;

    private Acting.Somebody kari = new Acting.Somebody(UUID.randomUUID(), "");
    private Acting.Somebody leader = new Acting.Somebody(UUID.randomUUID(), "");
    private final String title = "Fagdag " + UUID.randomUUID();
    private ActivityId activity = new ActivityId(UUID.randomUUID());

    @BeforeEach
    void somethingToPublish() {
        kari = acting.person("Kari Testesen", VESTFOLD, Role.STAFF);
        leader = acting.person("Test Leder", VESTFOLD, Role.LEADER);
        activity = acting.as(kari, VESTFOLD, () -> {
            ActivityId id = activities.register(ActivityMother.titled(title), null);
            requests.ask(id);
            return id;
        });
    }

    private List<PublicationRequest> open() {
        return acting.as(leader, VESTFOLD, () -> requests.open(1000)).stream()
                .filter(request -> request.activity().equals(activity))
                .toList();
    }

    private void ask(Acting.Somebody somebody, Workspace workspace) {
        acting.as(somebody, workspace, () -> {
            requests.ask(activity);
            return "";
        });
    }

    private List<String> told(Acting.Somebody somebody) {
        return acting.as(somebody, VESTFOLD, () -> notices.newest(100)).stream()
                .filter(notice -> notice.title().equals(title))
                .map(notice -> notice.kind().name() + (notice.isRead() ? " read" : ""))
                .toList();
    }

    @Test
    void tellsTheLeaderAndThenWhoAsked() {
        assertThat(told(leader)).containsExactly("publication-asked");
        assertThat(told(kari)).isEmpty();
        acting.as(leader, VESTFOLD, () -> publishing.publish(activity, 0));
        assertThat(told(leader)).containsExactly("publication-asked read");
        assertThat(told(kari)).containsExactly("publication-done");
    }

    @Test
    void tellsWhoAskedThatItWillNotBe() {
        acting.as(leader, VESTFOLD, () -> {
            requests.withdraw(activity);
            return "";
        });
        assertThat(told(kari)).containsExactly("publication-refused");
    }

    @Test
    void tellsNobodyOfWhatTheyHaveChangedTheirOwnMindAbout() {
        acting.as(kari, VESTFOLD, () -> {
            requests.withdraw(activity);
            return "";
        });
        assertThat(told(kari)).isEmpty();
        assertThat(told(leader)).containsExactly("publication-asked read");
        ask(kari, VESTFOLD);
        assertThat(told(leader)).containsExactly("publication-asked");
        acting.as(kari, VESTFOLD, () -> {
            activities.delete(activity, 0);
            return "";
        });
        assertThat(told(leader)).isEmpty();
    }

    @Test
    void tellsTheLeaderWhoHasAskedAndOnce() {
        ask(leader, VESTFOLD);
        assertThat(open()).singleElement().satisfies(request -> {
            assertThat(request.person()).isEqualTo("Kari Testesen");
            assertThat(request.title()).isEqualTo(title);
            assertThat(request.own()).isFalse();
        });
        assertThat(acting.as(kari, VESTFOLD, () -> requests.find(activity)))
                .hasValueSatisfying(request -> assertThat(request.own()).isTrue());
    }

    @Test
    void isSettledByPublishingAndCanBeAskedAgain() {
        acting.as(leader, VESTFOLD, () -> publishing.publish(activity, 0));
        assertThat(open()).isEmpty();
        assertThatThrownBy(() -> ask(kari, VESTFOLD)).isInstanceOf(StepRefusedException.class);
        acting.as(kari, VESTFOLD, () -> {
            activities.rework(activity, 1, ActivityMother.titled("En annen fagdag"), null);
            requests.ask(activity);
            return "";
        });
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
    void isCountedUntilItIsTakenBackAndComesBackUnderTheNameOfWhoAsksAgain() {
        long before = acting.as(leader, VESTFOLD, () -> requests.countOpen());
        acting.as(kari, VESTFOLD, () -> {
            requests.withdraw(activity);
            return "";
        });
        assertThat(acting.as(leader, VESTFOLD, () -> requests.countOpen())).isEqualTo(before - 1);
        assertThat(acting.as(kari, VESTFOLD, () -> requests.find(activity))).isEmpty();
        Acting.Somebody per = acting.person("Per Testesen", VESTFOLD, Role.STAFF);
        ask(per, VESTFOLD);
        assertThat(open()).extracting(PublicationRequest::person).containsExactly("Per Testesen");
    }

    @Test
    void isOneWhereSeveralAskAtOnce() throws Exception {
        acting.as(leader, VESTFOLD, () -> {
            publishing.publish(activity, 0);
            publishing.withdraw(activity, 1);
            return "";
        });
        int many = 8;
        CyclicBarrier together = new CyclicBarrier(many);
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            List<Callable<Integer>> asking = Collections.nCopies(
                    many,
                    () -> acting.as(kari, VESTFOLD, () -> {
                        await(together);
                        requests.ask(activity);
                        return 1;
                    }));
            for (Future<Integer> asked : threads.invokeAll(asking)) {
                assertThat(asked.get()).isNotNegative();
            }
        }
        assertThat(open()).hasSize(1);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void isSettledByArchiving() {
        acting.as(kari, VESTFOLD, () -> {
            activities.archive(activity, 0);
            return "";
        });
        assertThat(open()).isEmpty();
    }

    @Test
    void isForTheCentresOwnPeople() {
        assertThatThrownBy(() -> acting.as(kari, VESTFOLD, () -> requests.open(1)))
                .isInstanceOf(AccessDeniedException.class);
        Acting.Somebody reader = acting.person("Test Leser", VESTFOLD, Role.CENTRE_READER);
        assertThatThrownBy(() -> ask(reader, VESTFOLD)).isInstanceOf(AccessDeniedException.class);
        Acting.Somebody elsewhere = acting.person("Test Oppland", OPPLAND, Role.LEADER);
        assertThatThrownBy(() -> ask(elsewhere, OPPLAND)).isInstanceOf(UnknownRecordException.class);
        assertThat(acting.as(elsewhere, OPPLAND, () -> requests.find(activity))).isEmpty();
    }
}
