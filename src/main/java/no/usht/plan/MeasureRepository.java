package no.usht.plan;

import java.util.List;
import no.usht.shared.ActivityId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeasureRepository extends Repository<Measure, MeasureId> {

    List<Measure> findByPlan(ActionPlanId plan);

    @Query("select m from Measure m where :activity member of m.activities order by alphabetical(m.title), m.id")
    List<Measure> findCarriedOutBy(ActivityId activity);

    List<Measure> findByThread(MeasureId thread);
}
