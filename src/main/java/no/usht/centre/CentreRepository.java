package no.usht.centre;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CentreRepository extends Repository<Centre, String> {

    List<Centre> findAll();

    @Query("select key from FormerKey key")
    List<FormerKey> findFormerKeys();
}
