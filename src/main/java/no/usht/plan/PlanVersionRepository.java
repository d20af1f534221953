package no.usht.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanVersionRepository extends Repository<PlanVersionRow, PlanVersionId> {

    PlanVersionRow save(PlanVersionRow version);

    @Query("select v from PlanVersionRow v where v.plan = :plan order by v.number desc")
    List<PlanVersionRow> newestFirst(ActionPlanId plan);

    @Query("select v from PlanVersionRow v where v.plan = :plan and v.number = :number")
    Optional<PlanVersionRow> find(ActionPlanId plan, int number);
}
