package no.usht.gathering;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who came to which gathering: rows that are put and taken one by one, and have no version. */
interface AttendanceRepository extends Repository<Attendance, AttendanceId> {

    @Query("""
            select new no.usht.gathering.Participations$Expected(p.id, p.name, p.place,
                case when exists (select 1 from Attendance c where c.gathering = :gathering and c.participant = p.id)
                    then true else false end)
            from Participant p
            where exists (select 1 from Attendance t where t.gathering = :gathering and t.participant = p.id)
                or exists (select 1 from Participation n join Gathering g on g.activity = n.activity
                    where g.id = :gathering and n.participant = p.id
                        and n.state <> no.usht.gathering.ParticipationState.WITHDRAWN)
            order by alphabetical(p.name), p.id""")
    List<Participations.Expected> expectedAt(GatheringId gathering);

    boolean existsByParticipant(ParticipantId participant);

    @Modifying(flushAutomatically = true)
    @Query("""
            insert into Attendance (id, gathering, participant, tickedAt) values (:id, :gathering, :participant, :at)
            on conflict (gathering, participant) do nothing""")
    void tick(AttendanceId id, GatheringId gathering, ParticipantId participant, Instant at);

    @Modifying
    @Query("delete from Attendance t where t.gathering = :gathering and t.participant in :people")
    void untick(GatheringId gathering, Collection<ParticipantId> people);

    /** Makes one's attendances another's, but where both were. */
    @Modifying
    @Query("""
            update Attendance t set t.participant = :kept where t.participant = :gone and not exists (
                select 1 from Attendance o where o.gathering = t.gathering and o.participant = :kept)""")
    void hand(ParticipantId gone, ParticipantId kept);

    @Modifying
    @Query("delete from Attendance t where t.participant = :participant")
    void forget(ParticipantId participant);
}
