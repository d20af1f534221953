package no.usht.privacy;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ErasureRepository extends Repository<ErasureRow, ErasureId> {

    ErasureRow save(ErasureRow row);

    @Query("select e from ErasureRow e order by e.at desc, e.id")
    List<ErasureRow> newest(Limit limit);
}
