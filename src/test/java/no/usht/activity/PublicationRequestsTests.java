package no.usht.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

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
    AskedPublicationRepository asked;

    @Autowired
    TransactionTemplate transactions;

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
    void isCountedUntilItIsTakenBackAndComesBackUnderTheNameOfWhoAsksAgain() {
        long before = acting.as(leader, VESTFOLD, () -> requests.countOpen());
        acting.as(kari, VESTFOLD, () -> {
            requests.withdraw(activity);
            return "";
        });
        assertThat(acting.as(leader, VESTFOLD, () -> requests.countOpen())).isEqualTo(before - 1);
        assertThat(acting.as(kari, VESTFOLD, () -> requests.find(activity))).isEmpty();
        Acting.Somebody per = acting.person("Per Testesen", VESTFOLD, Role.STAFF);
        acting.as(per, VESTFOLD, () -> requests.ask(activity));
        assertThat(open()).extracting(PublicationRequest::person).containsExactly("Per Testesen");
    }

    @Test
    void isOneWhereSeveralAskAtOnce() throws Exception {
        acting.as(leader, VESTFOLD, () -> publishing.publish(activity, 0));
        int many = 8;
        CyclicBarrier together = new CyclicBarrier(many);
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            List<Callable<Integer>> asking = Collections.nCopies(
                    many,
                    () -> acting.as(kari, VESTFOLD, () -> {
                        await(together);
                        return requests.ask(activity);
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
    void writesOnceADayHoweverOftenItIsTakenBack() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Instant dayAgo = now.minus(Duration.ofDays(1));
        UUID other =
                acting.as(kari, VESTFOLD, () -> activities.register(ActivityMother.titled("En annen fagdag"), null));
        List<Integer> written = acting.as(
                kari,
                VESTFOLD,
                () -> transactions.execute(status -> List.of(
                        asked.ask(other, kari.id(), "Kari", now),
                        asked.mail(other, now, dayAgo),
                        asked.ask(other, kari.id(), "Kari", now),
                        takeBack(other),
                        asked.ask(other, kari.id(), "Kari", now),
                        asked.mail(other, now, dayAgo),
                        asked.mail(other, now.plus(Duration.ofDays(1)), now))));
        assertThat(written).containsExactly(1, 1, 0, 0, 1, 0, 1);
    }

    private int takeBack(UUID id) {
        asked.takeBack(id);
        return 0;
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
        assertThatThrownBy(() -> acting.as(reader, VESTFOLD, () -> requests.ask(activity)))
                .isInstanceOf(AccessDeniedException.class);
        Acting.Somebody elsewhere = acting.person("Test Oppland", OPPLAND, Role.LEADER);
        assertThatThrownBy(() -> acting.as(elsewhere, OPPLAND, () -> requests.ask(activity)))
                .isInstanceOf(UnknownRecordException.class);
        assertThat(acting.as(elsewhere, OPPLAND, () -> requests.find(activity))).isEmpty();
    }
}
