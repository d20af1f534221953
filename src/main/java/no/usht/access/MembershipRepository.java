package no.usht.access;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MembershipRepository extends Repository<Membership, MembershipId> {

    Membership save(Membership membership);

    Optional<Membership> findById(MembershipId id);

    @Query("select m from Membership m where m.person.id = :personId and m.revokedAt is null")
    List<Membership> findActiveOf(PersonId personId);

    @Query("select m from Membership m join fetch m.person where m.workspace = :workspace and m.revokedAt is null")
    List<Membership> findActiveIn(String workspace);

    @Query("select m from Membership m join fetch m.person where m.role = :role and m.revokedAt is null")
    List<Membership> findActiveWith(Role role);

    @Query("""
            select new no.usht.access.PeopleTally(m.workspace, count(distinct m.person.id), max(m.person.lastSignInAt))
            from Membership m where m.revokedAt is null group by m.workspace""")
    List<PeopleTally> tally();

    /** Locks them, so that two leaders who revoke each other at the same time do not leave the workspace without one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Membership m where m.workspace = :workspace and m.revokedAt is null")
    List<Membership> lockActiveIn(String workspace);
}
