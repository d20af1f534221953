package no.usht.keeping;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FileImportRepository extends Repository<FileImportRow, FileImportId> {

    @Query("select i from FileImportRow i where i.kind = :kind order by i.at desc, i.id")
    List<FileImportRow> newest(String kind, Limit limit);

    /** Kept from others until the transaction ends, so that of two who undo it at once the second finds it undone. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from FileImportRow i where i.id = :id")
    Optional<FileImportRow> forChange(FileImportId id);

    boolean existsById(FileImportId id);
}
