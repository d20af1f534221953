package no.usht.gathering;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What stands with participants, each spelling once, the most used first. */
interface ParticipantTexts extends Repository<Participant, ParticipantId> {

    @Query("""
            select p.profession from Participant p where p.profession <> ''
            group by p.profession order by count(*) desc, p.profession""")
    List<String> professions();

    @Query("select p.role from Participant p where p.role <> '' group by p.role order by count(*) desc, p.role")
    List<String> roles();
}
