package no.usht.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.activity.ActivityMother;
import no.usht.activity.ActivityService;
import no.usht.content.InvalidContentException;
import no.usht.gathering.Participations.With;
import no.usht.keeping.UnknownRecordException;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.testing.DatabaseTest;
import no.usht.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who signs up where there is no room waits; what somebody can't eat is known to whoever arranges, and then forgotten. */
@DatabaseTest
class SeatsTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));

    @Autowired
    Acting acting;

    @Autowired
    ActivityService activities;

    @Autowired
    GatheringService gatherings;

    @Autowired
    ParticipantService participants;

    @Autowired
    Participations participations;

    @Autowired
    TermsService terms;

    @Autowired
    AllergyService allergies;

    @Autowired
    ForgottenAllergies forgotten;

    @Autowired
    Workspaces workspaces;

    private final MigratedDatabase database = new MigratedDatabase(TestDatabase.NAME);
    private final LocalDateTime soon = LocalDate.now(Norwegian.ZONE).plusDays(7).atTime(12, 0);
    private ActivityId activity = new ActivityId(UUID.randomUUID());
    private GatheringId gathering = new GatheringId(UUID.randomUUID());
    private List<ParticipantId> people = List.of();

    private <T> T asLeader(Supplier<T> work) {
        return acting.asLeader("vestfold", work);
    }

    private void does(Runnable work) {
        asLeader(() -> {
            work.run();
            return null;
        });
    }

    @BeforeEach
    void meetWithRoomForTwo() {
        activity = asLeader(() -> activities.register(ActivityMother.titled("Kurs " + UUID.randomUUID()), null));
        gathering = asLeader(() -> gatherings.save(null, 0, comes(soon, 2), null));
        does(() -> gatherings.save(null, 0, comes(soon.plusDays(7), 50), null));
        people = IntStream.range(0, 5)
                .mapToObj(number -> asLeader(() ->
                        participants.save(null, 0, ParticipantContent.empty().withName("Per " + number), null)))
                .toList();
    }

    private GatheringContent comes(LocalDateTime when, int capacity) {
        return GatheringMother.of(activity)
                .with(one -> one.starts(when).ends(when.plusHours(2)).capacity(capacity));
    }

    private Set<ParticipantId> puts(ParticipationState state, Integer... numbers) {
        Set<ParticipantId> some = IntStream.range(0, numbers.length)
                .mapToObj(at -> people.get(numbers[at]))
                .collect(Collectors.toSet());
        return asLeader(() -> participations.put(activity, some, state));
    }

    private ParticipationState state(int number) {
        return asLeader(() -> participations.of(activity)).stream()
                .filter(with -> with.id().equals(people.get(number)))
                .map(With::state)
                .findFirst()
                .orElseThrow();
    }

    private Seats seats() {
        return asLeader(() -> participations.seats(activity));
    }

    @Test
    void waitsWhereThereIsNoRoomAndIsOfferedWhatIsFree() {
        assertThat(puts(ParticipationState.SIGNED_UP, 0, 1)).isEmpty();
        assertThat(puts(ParticipationState.SIGNED_UP, 2)).containsExactly(people.get(2));
        assertThat(puts(ParticipationState.SIGNED_UP, 3)).containsExactly(people.get(3));
        assertThat(seats().waiting()).extracting(Seats.Waiting::id).containsExactly(people.get(2), people.get(3));
        assertThat(seats().isOneOffered()).isFalse();
        puts(ParticipationState.WITHDRAWN, 0);
        assertThat(seats().isOneOffered()).isTrue();
        assertThat(asLeader(() -> participations.offers()))
                .extracting(Participations.Offer::activity)
                .contains(activity);
        assertThat(puts(ParticipationState.SIGNED_UP, 4))
                .as("whoever is new comes after those who wait")
                .containsExactly(people.get(4));
        assertThat(puts(ParticipationState.SIGNED_UP, 2)).isEmpty();
        assertThat(state(2)).isEqualTo(ParticipationState.SIGNED_UP);
        assertThat(puts(ParticipationState.SIGNED_UP, 3)).containsExactly(people.get(3));
        assertThat(seats().isOneOffered()).isFalse();
    }

    @Test
    void hasRoomForAllWhereNoGatheringIsLimited() {
        does(() -> gatherings.save(gathering, 0, comes(soon, 2).withCancelledReason("Sykdom"), null));
        assertThat(seats().capacity()).isEqualTo(50);
        assertThat(puts(ParticipationState.SIGNED_UP, 0, 1, 2, 3, 4)).isEmpty();
    }

    @Test
    void givesNoSeatTwice() throws Exception {
        try (ExecutorService at = Executors.newFixedThreadPool(5)) {
            List<Callable<Object>> all = IntStream.range(0, 5)
                    .<Callable<Object>>mapToObj(number -> () -> puts(ParticipationState.SIGNED_UP, number))
                    .toList();
            at.invokeAll(all);
        }
        assertThat(seats().taken()).isEqualTo(2);
        assertThat(seats().waiting()).hasSize(3);
    }

    private Map<ParticipantId, String> noted() {
        return asLeader(() -> allergies.of(activity)).orElse(Map.of());
    }

    private List<String> kept() throws SQLException {
        return database.asSuperuser("select text from usht_c_vestfold.allergy where activity_id = '" + activity + "'");
    }

    private void notes(int number, String text) {
        does(() -> allergies.note(activity, people.get(number), text));
    }

    private int night() {
        return workspaces.callInNewTransaction(VESTFOLD, forgotten::work);
    }

    @Test
    void knowsAllergiesWhileSomethingIsToCome() throws SQLException {
        puts(ParticipationState.SIGNED_UP, 0, 1);
        assertThatThrownBy(() -> notes(0, "Nøtter")).isInstanceOf(UnknownRecordException.class);
        does(() -> terms.askAllergies(activity, true));
        notes(0, "  Nøtter ");
        notes(1, "Melk");
        assertThat(noted()).containsExactlyInAnyOrderEntriesOf(Map.of(people.get(0), "Nøtter", people.get(1), "Melk"));
        assertThatThrownBy(() -> notes(0, "01010750160")).isInstanceOf(InvalidContentException.class);
        assertThatThrownBy(() -> notes(4, "Egg")).isInstanceOf(UnknownRecordException.class);
        night();
        assertThat(kept()).hasSize(2);
        puts(ParticipationState.WITHDRAWN, 1);
        assertThat(kept()).containsExactly("Nøtter");
        // The last one is over since yesterday.
        database.change(
                "update usht_c_vestfold.gathering set starts = starts - interval '15 days', ends = ends - interval '15 days'"
                        + " where activity_id = '" + activity + "'");
        assertThat(noted()).isEmpty();
        assertThat(night()).isPositive();
        assertThat(kept()).isEmpty();
        assertThat(database.asSuperuser("select count(*) from usht_c_vestfold.history where table_name = 'allergy'"
                        + " or new_row::text like '%Nøtter%' or old_row::text like '%Nøtter%'"))
                .containsExactly("0");
    }

    @Test
    void forgetsAllergiesWhenNobodyAsksAnyMore() throws SQLException {
        puts(ParticipationState.SIGNED_UP, 0);
        does(() -> terms.askAllergies(activity, true));
        notes(0, "Nøtter");
        does(() -> terms.askAllergies(activity, false));
        assertThat(kept()).isEmpty();
    }

    @Test
    void tellsAllergiesToNobodyWhoOnlyReads() {
        assertThatThrownBy(() -> acting.as(Role.CENTRE_READER, VESTFOLD, () -> allergies.of(activity)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
