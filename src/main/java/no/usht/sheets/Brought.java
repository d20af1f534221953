package no.usht.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What somebody has brought and not yet decided on. It waits in memory and nowhere else, so that nothing of it is left when the
 * page is; how much waits of all people together is bounded.
 */
public final class Brought implements AutoCloseable {

    /** Filled cells: some three hundred megabytes at the very most. */
    private static final int MOST = 3_000_000;

    private static final AtomicInteger WAITING = new AtomicInteger();

    private final List<ReadSheet> sheets;
    private final int cells;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Brought(List<ReadSheet> sheets, int cells) {
        this.sheets = sheets;
        this.cells = cells;
    }

    /** Reads a file; whoever has asked for it closes it when nothing more is wanted of it. */
    public static Brought read(InputStream content, SheetLimits limits) throws IOException, RefusedFileException {
        // Room is taken before anything is read, for the most that it may become.
        reserve(limits.cells());
        int kept = 0;
        try {
            List<ReadSheet> sheets = SheetFile.read(content, limits);
            kept = sheets.stream()
                    .flatMap(sheet -> sheet.rows().stream())
                    .mapToInt(row -> row.cells().size())
                    .sum();
            return new Brought(sheets, kept);
        } finally {
            WAITING.addAndGet(kept - limits.cells());
        }
    }

    private static void reserve(int cells) throws RefusedFileException {
        if (WAITING.addAndGet(cells) > MOST) {
            WAITING.addAndGet(-cells);
            throw new RefusedFileException(Refusal.BUSY);
        }
    }

    public List<ReadSheet> sheets() {
        return sheets;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            WAITING.addAndGet(-cells);
        }
    }
}
