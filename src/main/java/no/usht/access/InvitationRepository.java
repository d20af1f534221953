package no.usht.access;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InvitationRepository extends Repository<Invitation, InvitationId> {

    Invitation saveAndFlush(Invitation invitation);

    @Query("select i from Invitation i where i.tokenDigest = :digest")
    Optional<Invitation> findByDigest(byte[] digest);

    /** Locks it, so that one link makes one membership however often it is clicked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.tokenDigest = :digest")
    Optional<Invitation> lockByDigest(byte[] digest);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.id = :id and i.acceptedAt is null and i.withdrawnAt is null")
    Optional<Invitation> lockOpen(InvitationId id);

    /** Those of that workspace that are neither accepted nor withdrawn, the expired ones too. */
    @Query("select i from Invitation i where (i.workspace = :workspace or i.invitedFrom = :workspace)"
            + " and i.acceptedAt is null and i.withdrawnAt is null order by i.invitedAt desc")
    List<Invitation> findOpenOf(String workspace);
}
