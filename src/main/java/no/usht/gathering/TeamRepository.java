package no.usht.gathering;

import java.util.List;
import no.usht.shared.ActivityId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TeamRepository extends Repository<Team, TeamId> {

    /** Those of an activity, by name. */
    @Query("select t from Team t where t.activity = :activity order by alphabetical(t.name), t.id")
    List<Team> of(ActivityId activity);

    /** Those that have somebody in them or are turned to by them. */
    @Query("select t from Team t where t.contactParticipant = :participant or :participant member of t.members")
    List<Team> with(ParticipantId participant);

    boolean existsByActivity(ActivityId activity);
}
