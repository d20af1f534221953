package no.usht.lifecycle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An archive that the operator has uploaded, as a file for as long as it is open.
 *
 * @param name as its owner calls it
 */
record UploadedFile(Path path, String name) implements AutoCloseable {

    private record Known(String name, long bytes) {}

    /**
     * Writes it out of the database.
     *
     * @throws TenantOrderRefusedException if it is gone, or not all of it is there
     */
    static UploadedFile fetch(OwnerSql sql, UploadId upload, Path target) throws IOException {
        Known known = sql
                .list(
                        "select name, bytes from platform.tenant_upload where id = ? and bytes is not null for share",
                        (row, number) -> new Known(row.getString(1), row.getLong(2)),
                        upload.value())
                .stream()
                .findFirst()
                .orElseThrow(() -> TenantOrderRefusedException.because("uploadGone"));
        UploadedFile file = new UploadedFile(target, known.name());
        boolean whole = false;
        try {
            whole = file.write(sql, upload) == known.bytes();
        } finally {
            if (!whole) {
                file.close();
            }
        }
        if (!whole) {
            throw TenantOrderRefusedException.because("uploadGone");
        }
        return file;
    }

    private long write(OwnerSql sql, UploadId upload) throws IOException {
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int number = 0; ; number++) {
                List<byte[]> part = sql.list(
                        "select content from platform.tenant_upload_part where upload_id = ? and number = ?",
                        (row, index) -> row.getBytes(1),
                        upload.value(),
                        number);
                if (part.isEmpty()) {
                    return bytes;
                }
                out.write(part.getFirst());
                bytes += part.getFirst().length;
            }
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
