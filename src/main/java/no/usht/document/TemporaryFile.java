package no.usht.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import no.usht.document.RefusedFileException.Why;
import org.apache.commons.compress.utils.BoundedSeekableByteChannelInputStream;

/** A file on its way in, on disk: it has no name there, so that nothing is left of it when the process is killed. */
final class TemporaryFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;

    private TemporaryFile(FileChannel channel) {
        this.channel = channel;
    }

    static TemporaryFile create() throws IOException {
        Path path = Files.createTempFile("usht-", ".part");
        // With this option the name is gone as soon as the file is open.
        return new TemporaryFile(FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** Fills it. @throws RefusedFileException if there is nothing, or more than that many bytes */
    void fill(InputStream content, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            bytes += read;
            if (bytes > limit) {
                throw new RefusedFileException(Why.TOO_LARGE);
            }
            ByteBuffer some = ByteBuffer.wrap(buffer, 0, read);
            while (some.hasRemaining()) {
                channel.write(some);
            }
        }
        if (bytes == 0) {
            throw new RefusedFileException(Why.EMPTY);
        }
    }

    long size() throws IOException {
        return channel.size();
    }

    FileChannel channel() {
        return channel;
    }

    /** All of it, from its beginning. */
    InputStream read() throws IOException {
        return from(0, size());
    }

    /** Some of it. */
    InputStream from(long position, long length) throws IOException {
        return new BufferedInputStream(new BoundedSeekableByteChannelInputStream(position, length, channel), BUFFER);
    }

    /** Writes at its end; to be flushed. */
    OutputStream write() throws IOException {
        channel.position(channel.size());
        return new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
