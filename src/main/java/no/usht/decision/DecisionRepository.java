package no.usht.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.usht.application.ApplicationId;
import no.usht.grant.GrantYearId;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Decisions and their letters, as far as the bound workspace sees them. */
interface DecisionRepository extends Repository<DecisionRow, DecisionId> {

    /** A decision, and when its letter went. */
    record Decided(DecisionRow row, @Nullable Instant sentAt) {

        Decision decision() {
            return row.decision(sentAt);
        }
    }

    /** The same with its letter. */
    record Written(
            DecisionRow row,
            LetterRow letter,
            @Nullable Instant sentAt,
            @Nullable SeenRow seen) {

        GrantLetter read() {
            return letter.letter(row.decision(sentAt), seen);
        }
    }

    String DECIDED = "select new no.usht.decision.DecisionRepository$Decided(d, l.sentAt) from DecisionRow d"
            + " left join LetterRow l on l.decision = d.id";

    String WRITTEN = "select new no.usht.decision.DecisionRepository$Written(d, l, l.sentAt, s) from DecisionRow d"
            + " join LetterRow l on l.decision = d.id left join SeenRow s on s.decision = d.id";

    @Query(DECIDED + " where d.application = :application order by d.number desc")
    List<Decided> of(ApplicationId application);

    @Query(DECIDED + " where d.year = :year order by d.number desc, d.id")
    List<Decided> of(GrantYearId year);

    @Query(DECIDED + " where d.number = (select max(e.number) from DecisionRow e where e.application = d.application)")
    List<Decided> newest();

    @Query(DECIDED + " where d.id = :id")
    Optional<Decided> find(DecisionId id);

    @Query(WRITTEN + " where d.id = :id")
    Optional<Written> letter(DecisionId id);

    @Query(WRITTEN + " where l.sentAt is not null order by l.sentAt desc, d.id")
    List<Written> letters();

    @Query("select l from LetterRow l where l.decision in :ids")
    List<LetterRow> letters(List<DecisionId> ids);

    /** Nothing happens where somebody has seen it before. */
    @Modifying
    @Query("insert into SeenRow (decision, applicant, seenAt, seenByName) values (:decision, :applicant, :at, :name)"
            + " on conflict do nothing")
    void see(DecisionId decision, CentreKey applicant, Instant at, String name);
}
