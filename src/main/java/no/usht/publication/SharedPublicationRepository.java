package no.usht.publication;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SharedPublicationRepository extends Repository<SharedPublication, UUID> {

    @Query("select s from SharedPublication s")
    List<SharedPublication> all();
}
