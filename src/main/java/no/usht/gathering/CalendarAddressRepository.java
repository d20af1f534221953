package no.usht.gathering;

import java.util.List;
import java.util.Optional;
import no.usht.shared.ActivityId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CalendarAddressRepository extends Repository<CalendarAddressRow, CalendarAddressId> {

    CalendarAddressRow save(CalendarAddressRow address);

    Optional<CalendarAddressRow> findByDigest(String digest);

    /** Those of an activity, or of the whole centre where none is named, the newest first. */
    @Query(
            "select a from CalendarAddressRow a where a.activity is not distinct from :activity order by a.madeAt desc, a.id")
    List<CalendarAddressRow> of(@Nullable ActivityId activity);

    @Modifying
    @Query("delete from CalendarAddressRow a where a.id = :id and a.activity is not distinct from :activity")
    int revoke(@Nullable ActivityId activity, CalendarAddressId id);
}
