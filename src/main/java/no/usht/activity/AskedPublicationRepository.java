package no.usht.activity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AskedPublicationRepository extends Repository<AskedPublication, UUID> {

    AskedPublication save(AskedPublication asked);

    void flush();

    Optional<AskedPublication> findById(UUID activity);

    @Query("select p from AskedPublication p order by p.at, p.activity")
    List<AskedPublication> oldestFirst(Limit limit);

    @Modifying
    @Query("delete from AskedPublication p where p.activity = :activity")
    void settle(UUID activity);
}
