package no.usht.territory;

import java.util.List;
import org.springframework.data.repository.Repository;

interface EndedMunicipalityRepository extends Repository<EndedMunicipality, EndedMunicipality.Key> {

    List<EndedMunicipality> findAll();
}
