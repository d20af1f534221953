package no.usht.gathering;

import java.util.Collection;
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

    /** Those with one of these addresses, or of one of these names, in small letters and without blanks, hyphens, dots and apostrophes. */
    @Query("""
            select new no.usht.gathering.PastedNames$Candidate(p.id, p.name, p.email) from Participant p
            where lower(p.email) in :addresses or replace(replace(replace(replace(replace(
                lower(p.name), ' ', ''), '-', ''), '.', ''), '''', ''), '’', '') in :names
            order by p.id""")
    List<PastedNames.Candidate> meant(Collection<String> addresses, Collection<String> names);
}
