package no.usht.territory;

import java.util.List;
import org.springframework.data.repository.Repository;

interface CountyRepository extends Repository<RegisteredCounty, String> {

    List<RegisteredCounty> findAll();
}
