package no.usht.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.usht.access.Acting;
import no.usht.activity.ActivityMother;
import no.usht.activity.ActivityService;
import no.usht.content.InvalidContentException;
import no.usht.keeping.Deletions;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.shared.ActivityId;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The people of a team are with the activity, and stay in it under whichever name. */
@DatabaseTest
class TeamTests {

    @Autowired
    Acting acting;

    @Autowired
    ActivityService activities;

    @Autowired
    ParticipantService participants;

    @Autowired
    Participations participations;

    @Autowired
    TeamService teams;

    @Autowired
    RecordService records;

    @Autowired
    Deletions deletions;

    private ActivityId activity = new ActivityId(UUID.randomUUID());
    private ParticipantId kari = new ParticipantId(UUID.randomUUID());
    private ParticipantId ola = new ParticipantId(UUID.randomUUID());

    private <T> T asLeader(Supplier<T> work) {
        return acting.asLeader("vestfold", work);
    }

    private void does(Runnable work) {
        asLeader(() -> {
            work.run();
            return null;
        });
    }

    private ParticipantId person(String name) {
        return asLeader(
                () -> participants.save(null, 0, ParticipantContent.empty().withName(name), null));
    }

    @BeforeEach
    void twoInANetwork() {
        activity = asLeader(() -> activities.register(ActivityMother.titled("Nettverk " + UUID.randomUUID()), null));
        kari = person("Kari " + UUID.randomUUID());
        ola = person("Ola " + UUID.randomUUID());
        asLeader(() -> participations.put(activity, Set.of(kari, ola), ParticipationState.SIGNED_UP));
    }

    private TeamContent team() {
        return TeamContent.empty()
                .with(team -> team.name("Team Færder")
                        .activity(activity)
                        .place("3911")
                        .contact(new TeamContact(null, kari))
                        .aim("Færre fall")
                        .members(Set.of(kari, ola)));
    }

    private TeamContent saved() {
        List<Saved<TeamContent>> all = asLeader(() -> teams.of(activity));
        assertThat(all).hasSize(1);
        return all.getFirst().content();
    }

    @Test
    void keepsATeamAndBringsADeletedOneBackWhole() {
        TeamId id = asLeader(() -> teams.save(null, 0, team()));
        assertThat(saved()).isEqualTo(team());
        assertThat(asLeader(() -> teams.isForTeams(activity))).isTrue();
        does(() -> records.delete(TeamRecord.KIND, id.value(), 0));
        assertThat(asLeader(() -> teams.of(activity))).isEmpty();
        does(() -> deletions.restore(TeamRecord.KIND, id.value()));
        assertThat(saved()).isEqualTo(team());
    }

    @Test
    void takesNobodyWhoIsNotWithTheActivity() {
        ParticipantId stranger = person("Per " + UUID.randomUUID());
        assertThatThrownBy(() -> does(() -> teams.save(null, 0, team().withMembers(Set.of(stranger)))))
                .isInstanceOf(InvalidContentException.class);
        assertThatThrownBy(() -> does(() -> teams.save(null, 0, team().withContact(new TeamContact(null, stranger)))))
                .isInstanceOf(InvalidContentException.class);
    }

    @Test
    void losesWhoLeavesTheActivityAndKeepsWhoIsMadeIntoAnother() {
        does(() -> teams.save(null, 0, team()));
        does(() -> participations.remove(activity, ola));
        assertThat(saved().members()).containsExactly(kari);
        ParticipantId same = person("Kari N. " + UUID.randomUUID());
        does(() -> participants.merge(same, 0, Map.of(kari, 0)));
        assertThat(saved().members()).containsExactly(same);
        assertThat(saved().contact()).isEqualTo(new TeamContact(null, same));
    }
}
