package no.usht.plan;

import java.util.List;
import org.springframework.data.repository.Repository;

interface MeasureRepository extends Repository<Measure, MeasureId> {

    List<Measure> findByThread(MeasureId thread);
}
