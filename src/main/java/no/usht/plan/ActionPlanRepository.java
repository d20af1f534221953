package no.usht.plan;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActionPlanRepository extends Repository<ActionPlan, ActionPlanId> {

    /** Those whose last tertial has not ended before that day. */
    @Query("select p from ActionPlan p where p.thirdTertial >= :day order by p.year, p.id")
    List<ActionPlan> notOverBefore(LocalDate day);
}
