package no.usht.territory;

import java.util.List;
import org.springframework.data.repository.Repository;

interface CityDistrictRepository extends Repository<RegisteredCityDistrict, String> {

    List<RegisteredCityDistrict> findAll();
}
