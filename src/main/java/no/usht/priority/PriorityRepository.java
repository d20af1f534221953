package no.usht.priority;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface PriorityRepository extends JpaRepository<Priority, PriorityId> {

    @Query("select p from Priority p where p.yearFrom <= :year and p.yearTo >= :year order by p.position, p.nameNb")
    List<Priority> holdingIn(int year);

    @Query("select new no.usht.priority.PriorityName(p.id, p.yearFrom, p.yearTo, p.key, p.nameNb, p.nameNn, p.state)"
            + " from Priority p order by p.yearFrom desc, p.position, p.nameNb")
    List<PriorityName> names();

    @Query("select p from Priority p where p.continuesId = :id order by p.yearFrom, p.position")
    List<Priority> continuing(PriorityId id);

    @Query("select p from Priority p join p.covers c where c.coveredId = :id order by p.yearFrom, p.position")
    List<Priority> covering(PriorityId id);
}
