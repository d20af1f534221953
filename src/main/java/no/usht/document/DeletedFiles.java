package no.usht.document;

import java.time.LocalTime;
import no.usht.jobs.DailyWork;
import org.springframework.stereotype.Component;

/** Throws away each night what is in files that were deleted too long ago to come back. */
@Component
class DeletedFiles implements DailyWork {

    private static final LocalTime AT = LocalTime.of(2, 30);

    private final DocumentStore store;

    DeletedFiles(DocumentStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "deleted-files";
    }

    @Override
    public LocalTime at() {
        return AT;
    }

    @Override
    public int work() {
        return store.removeDeleted();
    }
}
