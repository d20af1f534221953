package no.usht.gathering;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.usht.shared.ActivityId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AllergyRepository extends Repository<Allergy, Participation.Key> {

    /** Whether it is asked for in an activity, and something that takes place ends after that moment. */
    @Query("""
            select count(m) > 0 from Terms m where m.activity = :activity and m.asksAllergies and exists (
                select 1 from Gathering g where g.activity = m.activity and g.cancelledReason = '' and g.ends >= :from)""")
    boolean isAsked(ActivityId activity, Instant from);

    @Query("select a from Allergy a where a.activity = :activity")
    List<Allergy> of(ActivityId activity);

    @Modifying(flushAutomatically = true)
    @Query("""
            insert into Allergy (activity, participant, text) values (:activity, :participant, :text)
            on conflict (activity, participant) do update set text = :text""")
    void note(ActivityId activity, ParticipantId participant, String text);

    @Modifying
    @Query("delete from Allergy a where a.activity = :activity and a.participant in :people")
    void forget(ActivityId activity, Collection<ParticipantId> people);

    @Modifying
    @Query("delete from Allergy a where a.participant = :participant")
    void forget(ParticipantId participant);

    @Modifying
    @Query("delete from Allergy a where a.activity = :activity")
    void forget(ActivityId activity);

    /** Makes one's another's, wherever that one is with the activity and has none. */
    @Modifying
    @Query("""
            update Allergy a set a.participant = :kept where a.participant = :gone
                and exists (select 1 from Participation n where n.activity = a.activity and n.participant = :kept)
                and not exists (select 1 from Allergy o where o.activity = a.activity and o.participant = :kept)""")
    void hand(ParticipantId gone, ParticipantId kept);

    /** Forgets those of activities in which nothing takes place any more that ends after that moment. */
    @Modifying
    @Query("""
            delete from Allergy a where not exists (
                select 1 from Gathering g where g.activity = a.activity and g.cancelledReason = '' and g.ends >= :from)""")
    int forgetPast(Instant from);
}
