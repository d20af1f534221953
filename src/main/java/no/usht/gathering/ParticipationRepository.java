package no.usht.gathering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who is with which activity, and who came to which gathering: rows that are put and taken one by one, and have no version. */
interface ParticipationRepository extends Repository<Participant, ParticipantId> {

    /** A participant with a state in an activity, or what they are to a gathering. */
    interface Row {
        UUID getId();

        String getName();

        String getEmail();

        String getPlace();

        String getState();

        boolean isPresent();
    }

    /** An activity that somebody is with, by name. */
    interface WithActivity {
        UUID getId();

        String getTitle();

        String getState();
    }

    @Query(nativeQuery = true, value = """
            select p.id, p.name, p.email, p.place, n.state, false as present
            from participation n join participant p on p.id = n.participant_id
            where n.activity_id = :activity order by p.name collate "nb-x-icu", p.id""")
    List<Row> of(UUID activity);

    @Query(nativeQuery = true, value = """
            select p.id, p.name, p.email, p.place, coalesce(n.state, '') as state, t.id is not null as present
            from gathering g cross join participant p
                left join participation n on n.activity_id = g.activity_id and n.participant_id = p.id
                left join attendance t on t.gathering_id = g.id and t.participant_id = p.id
            where g.id = :gathering and (t.id is not null or n.state <> 'WITHDRAWN')
            order by p.name collate "nb-x-icu", p.id""")
    List<Row> expectedAt(UUID gathering);

    @Query(nativeQuery = true, value = """
            select a.id, a.title, n.state from participation n join activity a on a.id = n.activity_id
            where n.participant_id = :participant order by a.title collate "nb-x-icu", a.id""")
    List<WithActivity> activitiesOf(UUID participant);

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            insert into participation values (:activity, :participant, :state, :at)
            on conflict (activity_id, participant_id) do update set state = excluded.state, since = excluded.since
            where participation.state <> excluded.state""")
    void put(UUID activity, UUID participant, String state, Instant at);

    /** Who came has met, if nothing more is known of them. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into participation select activity_id, :participant, 'MET', :at from gathering where id = :gathering
            on conflict (activity_id, participant_id) do update set state = 'MET', since = excluded.since
            where participation.state in ('INVITED', 'SIGNED_UP', 'WAITING', 'WITHDRAWN')""")
    void met(UUID gathering, UUID participant, Instant at);

    @Modifying
    @Query(nativeQuery = true, value = """
            delete from participation n where n.activity_id = :activity and n.participant_id = :participant
                and not exists (select from attendance t join gathering g on g.id = t.gathering_id
                    where t.participant_id = :participant and g.activity_id = :activity)""")
    int remove(UUID activity, UUID participant);

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            insert into attendance (id, gathering_id, participant_id, ticked_at) values (:id, :gathering, :participant, :at)
            on conflict (gathering_id, participant_id) do nothing""")
    int tick(UUID id, UUID gathering, UUID participant, Instant at);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "delete from attendance where gathering_id = :gathering and participant_id = :participant")
    int untick(UUID gathering, UUID participant);

    @Query(nativeQuery = true, value = """
            select exists (select from participation where participant_id = :participant)
                or exists (select from attendance where participant_id = :participant)""")
    boolean takesPart(UUID participant);

    @Query(nativeQuery = true, value = "select exists (select from participation where activity_id = :activity)")
    boolean hasParticipants(UUID activity);

    /** What the other has come to is the one's now, where that is more. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            insert into participation select activity_id, :kept, state, since from participation where participant_id = :gone
            on conflict (activity_id, participant_id) do nothing""")
    void takeOverActivities(UUID kept, UUID gone);

    @Modifying
    @Query(nativeQuery = true, value = """
            update attendance t set participant_id = :kept where t.participant_id = :gone and not exists (
                select from attendance o where o.gathering_id = t.gathering_id and o.participant_id = :kept)""")
    void takeOverAttendances(UUID kept, UUID gone);

    @Modifying
    @Query(nativeQuery = true, value = "delete from participation where participant_id = :gone")
    void forgetActivities(UUID gone);

    @Modifying
    @Query(nativeQuery = true, value = "delete from attendance where participant_id = :gone")
    void forgetAttendances(UUID gone);

    /** Texts that stand in that column, the most used first. */
    @Query(
            "select p.profession from Participant p where p.profession <> '' group by p.profession order by count(*) desc, p.profession")
    List<String> professions();

    /** See {@link #professions}. */
    @Query("select p.role from Participant p where p.role <> '' group by p.role order by count(*) desc, p.role")
    List<String> roles();
}
