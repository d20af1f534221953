package no.usht.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that was found to be one that is taken, and as it is to be kept: a picture without what it told of its place. */
record CheckedFile(String name, FileKind kind, TemporaryFile file, String sha256) implements AutoCloseable {

    /** @throws RefusedFileException with the reason */
    static CheckedFile receive(String name, InputStream content, long limit) throws IOException {
        TemporaryFile received = TemporaryFile.create();
        try {
            received.fill(content, limit);
            FileKind kind = FileInspector.inspect(name, received);
            if (kind.isPicture()) {
                received = replaced(received, cleaned(kind, received));
            }
            String clean = FileName.clean(name, kind);
            return new CheckedFile(
                    clean.isEmpty() ? FileName.clean("fil", kind) : clean, kind, received, digest(received));
        } catch (IOException | RuntimeException e) {
            received.close();
            throw e;
        }
    }

    private static TemporaryFile replaced(TemporaryFile before, TemporaryFile after) throws IOException {
        before.close();
        return after;
    }

    private static TemporaryFile cleaned(FileKind kind, TemporaryFile picture) throws IOException {
        TemporaryFile clean = TemporaryFile.create();
        try {
            OutputStream out = clean.write();
            PictureCleaner.clean(kind, picture, out);
            out.flush();
            return clean;
        } catch (IOException | RuntimeException e) {
            clean.close();
            throw e;
        }
    }

    private static String digest(TemporaryFile file) throws IOException {
        MessageDigest sha256;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        try (InputStream in = new DigestInputStream(file.read(), sha256)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    long bytes() throws IOException {
        return file.size();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
