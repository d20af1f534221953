package no.usht.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Eight files of 25 MB at a time are received, checked and cleaned in a heap that would hold none of them whole. */
class SmallHeapTests {

    private static final int LARGE = 25_000_000;
    private static final int AT_ONCE = 8;

    @Test
    void receivesTheLargestFilesInAHeapThatHoldsNoneOfThem() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx20m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeapTests.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).contains(("JPEG " + LARGE + "\n").repeat(AT_ONCE));
    }

    /** The program in that process. */
    public static void main(String... arguments) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<String>> told = new ArrayList<>();
            Callable<String> one = SmallHeapTests::receive;
            for (int i = 0; i < AT_ONCE; i++) {
                told.add(threads.submit(one));
            }
            for (Future<String> answer : told) {
                System.out.println(answer.get());
            }
        }
    }

    private static String receive() throws IOException {
        try (CheckedFile file = CheckedFile.receive("stor.jpg", photo(), LARGE)) {
            return file.kind() + " " + file.bytes();
        }
    }

    /** One that is mostly what is drawn, as large as a file may be. */
    private static InputStream photo() throws IOException {
        byte[] clean;
        try (CheckedFile file = CheckedFile.receive("a.jpg", new ByteArrayInputStream(DocumentMother.photo()), LARGE)) {
            clean = file.file().read().readAllBytes();
        }
        int end = clean.length - 2;
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(clean, 0, end),
                new Drawn(LARGE - clean.length),
                new ByteArrayInputStream(clean, end, 2))));
    }

    /** More of what is drawn. */
    @SuppressWarnings("InputStreamSlowMultibyteRead") // fast enough for a test
    private static final class Drawn extends InputStream {

        private int left;

        Drawn(int bytes) {
            left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? left & 0x7f : -1;
        }
    }
}
