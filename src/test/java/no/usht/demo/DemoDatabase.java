package no.usht.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.usht.testing.PostgresServer;

/** The demonstration's PostgreSQL: embedded, its data in one folder that outlives the program. */
final class DemoDatabase implements AutoCloseable {

    private static final String NAME = "usht";
    private static final Duration STOP = Duration.ofSeconds(20);

    private final PostgresServer server;
    private final FileChannel lockFile;

    private DemoDatabase(PostgresServer server, FileChannel lockFile) {
        this.server = server;
        this.lockFile = lockFile;
    }

    /** The folder is another run's, or of another PostgreSQL; the message says what to do. */
    static final class DataFolderException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DataFolderException(String message) {
            super(message);
        }
    }

    /** Starts it. @throws DataFolderException if another run has the folder */
    static DemoDatabase start(Path folder, int port) {
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            FileChannel lockFile = FileChannel.open(
                    folder.resolveSibling(folder.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            @SuppressWarnings("unused") // held until the process ends
            FileLock lock = Optional.ofNullable(lockFile.tryLock())
                    .orElseThrow(() -> new DataFolderException("The data folder " + folder
                            + " is in use by another run; stop that, or choose another folder with --data DIR."));
            stopOrphan(folder);
            PostgresServer server = PostgresServer.embedded(folder, port);
            server.database(NAME);
            return new DemoDatabase(server, lockFile);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** After a run that was killed, its PostgreSQL goes on; we hold the lock, so nobody else is using it. */
    private static void stopOrphan(Path folder) throws IOException {
        Path pidFile = folder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        Optional<ProcessHandle> orphan = ProcessHandle.of(
                        Long.parseLong(lines.getFirst().trim()))
                .filter(process -> process.info().command().orElse("").endsWith("postgres"));
        if (orphan.isPresent()) {
            orphan.get().destroy();
            try {
                orphan.get().onExit().get(STOP.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException e) {
                throw new DataFolderException(
                        "PostgreSQL (process " + orphan.get().pid() + ") of an earlier run is still using " + folder
                                + " and does not stop; end it and start again.");
            }
        }
    }

    String url() {
        return server.url(NAME);
    }

    @Override
    public void close() throws IOException {
        server.close();
        lockFile.close();
    }
}
