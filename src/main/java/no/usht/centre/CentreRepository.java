package no.usht.centre;

import java.util.List;
import org.springframework.data.repository.Repository;

interface CentreRepository extends Repository<Centre, String> {

    List<Centre> findAll();
}
