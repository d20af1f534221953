package no.usht.gathering;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.usht.tenancy.CentreIds;

/** Enters gatherings and who came without asking the database of each, so that the demo starts fast. */
public final class DemoGatheringRows {

    private final EntityManager entities;
    private final CentreIds ids;
    private final Clock clock;

    public DemoGatheringRows(EntityManager entities, CentreIds ids, Clock clock) {
        this.entities = entities;
        this.ids = ids;
        this.clock = clock;
    }

    /** A gathering, and how many came. */
    public record Met(GatheringContent content, int people) {}

    /** In the bound workspace and the transaction that is under way. */
    public void enter(List<ParticipantContent> people, List<Met> met, long seed) {
        Instant now = clock.instant();
        List<ParticipantId> persons = new ArrayList<>();
        for (ParticipantContent person : people) {
            Participant row = new Participant(new ParticipantId(ids.next()));
            row.become(person);
            row.changed(now);
            entities.persist(row);
            persons.add(row.getId());
        }
        List<GatheringId> gatherings = new ArrayList<>();
        for (Met each : met) {
            Gathering row = new Gathering(new GatheringId(ids.next()));
            row.become(each.content());
            row.changed(now);
            entities.persist(row);
            gatherings.add(row.getId());
        }
        entities.flush();
        Random random = new Random(seed);
        List<String> came = new ArrayList<>();
        for (int at = 0; at < met.size(); at++) {
            Collections.shuffle(persons, random);
            for (ParticipantId person : persons.subList(0, Math.min(met.get(at).people(), persons.size()))) {
                came.add("('" + ids.next() + "'::uuid, '" + gatherings.get(at) + "'::uuid, '" + person + "'::uuid)");
            }
        }
        if (!came.isEmpty()) {
            entities.createNativeQuery("insert into attendance select id, gathering, person, now() from (values "
                            + String.join(", ", came) + ") came (id, gathering, person)")
                    .executeUpdate();
            entities.createNativeQuery(
                            "insert into participation select distinct g.activity_id, t.participant_id, 'MET', now()"
                                    + " from attendance t join gathering g on g.id = t.gathering_id")
                    .executeUpdate();
            certify();
            team();
        }
    }

    /** What is demanded in each activity, certificates in one of them, and an address of the centre's calendar. */
    private void certify() {
        entities.createNativeQuery(
                        "insert into calendar_address values (gen_random_uuid(), encode(sha256('demo-kalender'), 'hex'), null,"
                                + " current_setting('usht.person'), now())")
                .executeUpdate();
        entities.createNativeQuery(
                        "insert into activity_terms select distinct activity_id, 'SOME', 2, false from gathering")
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into certificate select gen_random_uuid(), a.id, p.id, p.name, a.title, count(*),
                            (select count(*) from gathering h where h.activity_id = a.id and h.cancelled_reason = ''),
                            (sum(extract(epoch from g.ends - g.starts)) / 60)::int,
                            min(g.starts)::date, max(g.starts)::date, now(), current_setting('usht.person')
                        from attendance t join gathering g on g.id = t.gathering_id join activity a on a.id = g.activity_id
                            join participant p on p.id = t.participant_id
                        where a.id = (select activity_id from gathering order by activity_id limit 1) and g.cancelled_reason = ''
                        group by a.id, p.id having count(*) >= 2""").executeUpdate();
    }

    /** In each network the people of the two places that most come from, with one of them to turn to. */
    private void team() {
        entities.createNativeQuery("""
                        insert into team
                        select gen_random_uuid(), 'Team ' || number, activity_id, place, null, first,
                            case number when 1 then 'Halvere antallet fall på natt innen jul'
                                else 'Alle nye brukere får legemiddelgjennomgang innen to uker' end, now(), 0
                        from (select n.activity_id, p.place, (array_agg(p.id order by p.name))[1] as first,
                                row_number() over (partition by n.activity_id order by count(*) desc, p.place) as number
                            from participation n join participant p on p.id = n.participant_id
                                join activity a on a.id = n.activity_id
                            where a.kind = 'NETWORK' group by n.activity_id, p.place) those
                        where number <= 2""").executeUpdate();
        entities.createNativeQuery("insert into team_member select t.id, n.participant_id from team t"
                        + " join participation n on n.activity_id = t.activity_id"
                        + " join participant p on p.id = n.participant_id and p.place = t.place")
                .executeUpdate();
    }
}
