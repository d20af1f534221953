package no.usht.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import no.usht.access.Access;
import no.usht.tenancy.CentreIds;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes who looked at a list of people, for who answers for them. */
@Service
@PreAuthorize("@access.may('CENTRE_READ')")
public class ListReadings {

    /** Who looks again within this time has been noted. */
    private static final Duration ONCE = Duration.ofHours(1);

    private final ListReadingRepository readings;
    private final Access access;
    private final CentreIds ids;
    private final Clock clock;

    ListReadings(ListReadingRepository readings, Access access, CentreIds ids, Clock clock) {
        this.readings = readings;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Notes that the person who is signed in looks at a list.
     *
     * @param list such as {@code participants}; {@code privacy.list.} and it are the key of its name
     * @param path of its page, below the workspace's
     */
    @Transactional
    public void note(String list, String path) {
        Instant now = clock.instant();
        access.person().ifPresent(person -> {
            if (!readings.isNoted(person.name(), list, path, now.minus(ONCE))) {
                readings.save(new ListReadingRow(new ListReadingId(ids.next()), list, path, person.name(), now));
            }
        });
    }
}
