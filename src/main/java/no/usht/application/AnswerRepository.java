package no.usht.application;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnswerRepository extends Repository<AnswerRow, AnswerId> {

    @Query("select a from AnswerRow a where a.application = :application")
    List<AnswerRow> of(ApplicationId application);

    @Query("select a from AnswerRow a where a.application = :application and a.block = :block")
    Optional<AnswerRow> find(ApplicationId application, String block);

    AnswerRow saveAndFlush(AnswerRow row);
}
