package no.usht.gathering;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import no.usht.shared.ActivityId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who is with which activity: rows that are put and taken one by one, and have no version. */
interface ParticipationRepository extends Repository<Participation, Participation.Key> {

    /** To how many of the activity's gatherings the one of that participation came. */
    String CAME = "(select count(t) from Attendance t join Gathering g on g.id = t.gathering"
            + " where t.participant = n.participant and g.activity = n.activity and g.cancelledReason = '')";

    /** Whether they have completed the activity: who came to what its terms demand. */
    String COMPLETED = " case when n.state = no.usht.gathering.ParticipationState.MET and exists ("
            + "select 1 from Terms m where m.activity = n.activity"
            + " and m.demand <> no.usht.gathering.Demand.NONE and " + CAME + " >= greatest(1, coalesce(m.needed,"
            + " (select count(h) from Gathering h where h.activity = n.activity and h.cancelledReason = ''))))"
            + " then true else false end ";

    /** How far somebody has come in an activity. */
    record Standing(ActivityId activity, ParticipationState state) {

        Standing(ActivityId activity, ParticipationState said, boolean isCompleted) {
            this(activity, isCompleted ? ParticipationState.COMPLETED : said);
        }
    }

    @Query("select new no.usht.gathering.Participations$With(p.id, p.name, p.email, p.place, n.state, " + COMPLETED
            + ", " + CAME
            + ") from Participation n join Participant p on p.id = n.participant"
            + " where n.activity = :activity order by alphabetical(p.name), p.id")
    List<Participations.With> of(ActivityId activity);

    @Query("select new no.usht.gathering.ParticipationRepository$Standing(n.activity, n.state, " + COMPLETED
            + ") from Participation n where n.participant = :participant")
    List<Standing> standing(ParticipantId participant);

    List<Participation> findByParticipant(ParticipantId participant);

    boolean existsByParticipant(ParticipantId participant);

    boolean existsByActivity(ActivityId activity);

    boolean existsByActivityAndParticipant(ActivityId activity, ParticipantId participant);

    /** How many of an activity have come so far. */
    record Counted(ActivityId activity, long people) {}

    /** Of each of the activities, where there are any. */
    @Query("""
            select new no.usht.gathering.ParticipationRepository$Counted(n.activity, count(n))
            from Participation n where n.activity in :activities and n.state in :states group by n.activity""")
    List<Counted> counts(Collection<ActivityId> activities, Collection<ParticipationState> states);

    @Query("select n from Participation n where n.activity = :activity and n.participant in :people")
    List<Participation> among(ActivityId activity, Collection<ParticipantId> people);

    /** Somebody who waits in an activity. */
    record WaitingIn(ActivityId activity, ParticipantId id, String name, Instant since) {

        Seats.Waiting waiting() {
            return new Seats.Waiting(id, name, since);
        }
    }

    @Query("""
            select new no.usht.gathering.ParticipationRepository$WaitingIn(n.activity, p.id, p.name, n.since)
            from Participation n join Participant p on p.id = n.participant
            where n.activity in :activities and n.state = no.usht.gathering.ParticipationState.WAITING
            order by n.since, p.id""")
    List<WaitingIn> waiting(Collection<ActivityId> activities);

    /** The activities in which somebody waits. */
    @Query(
            "select distinct n.activity from Participation n where n.state = no.usht.gathering.ParticipationState.WAITING")
    List<ActivityId> waitedFor();

    /** Those of some people that there are. */
    @Query("select p.id from Participant p where p.id in :people")
    Set<ParticipantId> known(Collection<ParticipantId> people);

    /** Puts those with an activity who are not yet. */
    @Modifying(flushAutomatically = true)
    @Query("""
            insert into Participation (activity, participant, state, since)
            select :activity, p.id, :state, :at from Participant p where p.id in :people
            on conflict do nothing""")
    void add(ActivityId activity, Collection<ParticipantId> people, ParticipationState state, Instant at);

    /** Says how far those have come who are with it, if they were only so far. */
    @Modifying
    @Query("""
            update Participation n set n.state = :state, n.since = :at
            where n.activity = :activity and n.participant in :people and n.state <> :state and n.state in :before""")
    void change(
            ActivityId activity,
            Collection<ParticipantId> people,
            ParticipationState state,
            Instant at,
            List<ParticipationState> before);

    /** Takes somebody out who came to none of its gatherings and was issued no certificate. */
    @Modifying
    @Query("""
            delete from Participation n where n.activity = :activity and n.participant = :participant
                and not exists (select 1 from Attendance t join Gathering g on g.id = t.gathering
                    where t.participant = :participant and g.activity = :activity)
                and not exists (select 1 from CertificateRow c
                    where c.participant = :participant and c.activity = :activity)""")
    int remove(ActivityId activity, ParticipantId participant);

    /** Those who are called something yet, and whom nothing has happened to since. */
    @Query("""
            select p.id from Participant p
            where p.name <> :nobody and p.updatedAt < :since
                and not exists (select 1 from Participation n where n.participant = p.id and n.since >= :since)
                and not exists (select 1 from Attendance t join Gathering g on g.id = t.gathering
                    where t.participant = p.id and g.starts >= :since)""")
    List<ParticipantId> unusedSince(Instant since, String nobody);

    @Modifying
    @Query("delete from Participation n where n.participant = :participant")
    void forget(ParticipantId participant);
}
