package no.usht.decision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.usht.application.ApplicationId;
import no.usht.grant.GrantYearId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What only the directorate reads of cases. */
interface CaseRepository extends Repository<CaseRow, ApplicationId> {

    @Query("select c from CaseRow c where c.application in :applications")
    List<CaseRow> of(Collection<ApplicationId> applications);

    @Query("select c from CommentRow c where c.application = :application order by c.writtenAt, c.id")
    List<CommentRow> comments(ApplicationId application);

    @Query("select p from ProposalRow p where p.year = :year")
    List<ProposalRow> proposals(GrantYearId year);

    @Query("select p from ProposalRow p where p.application = :application")
    Optional<ProposalRow> proposal(ApplicationId application);
}
