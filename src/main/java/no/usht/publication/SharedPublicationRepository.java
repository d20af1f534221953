package no.usht.publication;

import java.util.List;
import no.usht.shared.ActivityId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SharedPublicationRepository extends Repository<SharedPublication, ActivityId> {

    @Query("select s from SharedPublication s")
    List<SharedPublication> all();
}
