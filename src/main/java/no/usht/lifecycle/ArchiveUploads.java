package no.usht.lifecycle;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Supplier;
import no.usht.shared.PlainText;
import no.usht.tenancy.ActingPerson;
import no.usht.tenancy.IsolationAlert;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Takes archives from the operator for the worker to read, which alone can: what is written here can't be read back with the
 * pages' role.
 */
@Service
@PreAuthorize("@access.may('TENANT_MANAGE')")
public class ArchiveUploads {

    /** What is in memory of one upload at a time. */
    private static final int PART = 1 << 20;

    /** What a process left that died on the way, a browser that went away, or nobody ordered anything with. */
    static final String REMOVE_ABANDONED = """
        delete from platform.tenant_upload where begun_at < now() - interval '1 day'
            or (bytes is null and touched_at < now() - interval '1 hour')\
        """;

    private static final int LONGEST_NAME = 200;
    private static final long MEGABYTE = 1 << 20;

    private final Workspaces workspaces;
    private final JdbcTemplate jdbc;
    private final ActingPerson actingPerson;
    private final long limit;
    private final long limitOfAll;

    ArchiveUploads(Workspaces workspaces, JdbcTemplate jdbc, ActingPerson actingPerson, TenantsProperties properties) {
        this.workspaces = workspaces;
        this.jdbc = jdbc;
        this.actingPerson = actingPerson;
        this.limit = properties.uploadLimit().toBytes();
        this.limitOfAll = properties.uploadsLimit().toBytes();
    }

    /** The most bytes that one may have. */
    public long limit() {
        return limit;
    }

    /**
     * Keeps a file until an order takes it, or for a day.
     *
     * @param name as its owner calls it
     * @return its id, for the order
     * @throws TenantOrderRefusedException if it is too large, or with the others that wait
     * @throws IOException if it can't be read to its end; then nothing of it is kept
     */
    public UploadId receive(String name, InputStream content) throws IOException {
        UploadId id = new UploadId(UUID.randomUUID());
        begin(id, name);
        boolean whole = false;
        try {
            long bytes = 0;
            int number = 0;
            // A transaction a part: none waits for the network.
            for (byte[] part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
                bytes += part.length;
                if (bytes > limit) {
                    throw TenantOrderRefusedException.because("uploadTooLarge", limit / MEGABYTE);
                }
                write(id, number++, part);
            }
            end(id, bytes);
            whole = true;
            return id;
        } finally {
            if (!whole) {
                discard(id);
            }
        }
    }

    /** Throws a file away that no order has taken. */
    public void discard(UploadId id) {
        inPlatform(() -> jdbc.update("delete from platform.tenant_upload where id = ?", id.value()));
    }

    private void begin(UploadId id, String name) {
        String by = actingPerson.label().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
        String plain = PlainText.line(name);
        String kept =
                plain.length() > LONGEST_NAME ? PlainText.line(plain.substring(plain.length() - LONGEST_NAME)) : plain;
        inPlatform(() -> {
            jdbc.update(REMOVE_ABANDONED);
            return jdbc.update(
                    "insert into platform.tenant_upload (id, name, uploaded_by) values (?, ?, ?)",
                    id.value(),
                    kept,
                    by);
        });
    }

    private void write(UploadId id, int number, byte[] part) {
        inPlatform(() -> {
            Long waiting =
                    jdbc.queryForObject("select coalesce(sum(received), 0) from platform.tenant_upload", Long.class);
            if (waiting != null && waiting + part.length > limitOfAll) {
                throw TenantOrderRefusedException.because("uploadsFull", limitOfAll / MEGABYTE);
            }
            return jdbc.update(
                    "insert into platform.tenant_upload_part (upload_id, number, content) values (?, ?, ?)",
                    id.value(),
                    number,
                    part);
        });
    }

    private void end(UploadId id, long bytes) {
        inPlatform(() -> jdbc.update("update platform.tenant_upload set bytes = ? where id = ?", bytes, id.value()));
    }

    private <T extends @Nullable Object> T inPlatform(Supplier<T> work) {
        if (!(workspaces.require() instanceof Workspace.PlatformWorkspace)) {
            IsolationAlert.raise(workspaces.require().id(), Workspace.PLATFORM.id(), "uploads");
            throw new AccessDeniedException("Only the operator uploads archives");
        }
        return workspaces.callInNewTransaction(Workspace.PLATFORM, work);
    }
}
