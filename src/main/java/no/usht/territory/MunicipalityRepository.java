package no.usht.territory;

import java.util.List;
import org.springframework.data.repository.Repository;

interface MunicipalityRepository extends Repository<RegisteredMunicipality, String> {

    List<RegisteredMunicipality> findAll();
}
