package no.usht.territory;

import java.util.List;
import org.springframework.data.repository.Repository;

interface FormerNameRepository extends Repository<FormerName, FormerName.Key> {

    List<FormerName> findAll();
}
