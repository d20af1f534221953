package no.usht.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How {@code ./usht run} ends with the build that it began, or goes on without it. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class UnfinishedBuildTests {

    @TempDir
    private Path folder;

    @Test
    void isGoodIfItLeavesItsStamp() throws Exception {
        CountDownLatch failed = new CountDownLatch(1);
        UnfinishedBuild build = build("sleep 0.3; echo x >'" + stamp() + "'");
        build.ifItFails(failed::countDown);

        assertThat(build.isGood()).isTrue();
        assertThat(failed.await(200, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void tellsAtOnceThatItHasFailed() throws Exception {
        CountDownLatch failed = new CountDownLatch(1);
        UnfinishedBuild build = build("sleep 0.3; exit 1");
        build.ifItFails(failed::countDown);

        assertThat(failed.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(build.isGood()).isFalse();
    }

    @Test
    void hasFailedIfItIsGoneWithoutAStamp() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();

        assertThat(UnfinishedBuild.of(gone.pid(), stamp()).isGood()).isFalse();
    }

    @Test
    void endsWithTheApplicationWithoutBeingAFailure() throws Exception {
        CountDownLatch failed = new CountDownLatch(1);
        Process shell = new ProcessBuilder("sh", "-c", "sleep 60; true").start();
        UnfinishedBuild build = UnfinishedBuild.of(shell.pid(), stamp());
        build.ifItFails(failed::countDown);
        ProcessHandle sleep = await().until(() -> shell.descendants().findAny(), Optional::isPresent)
                .orElseThrow();

        build.stop();

        assertThat(sleep.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
        assertThat(shell.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(build.isGood()).isFalse();
        assertThat(failed.await(200, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void isGoodIfThereIsNone() {
        assertThat(UnfinishedBuild.none().isGood()).isTrue();
    }

    private UnfinishedBuild build(String command) throws Exception {
        return UnfinishedBuild.of(
                new ProcessBuilder("sh", "-c", command).start().pid(), stamp());
    }

    private Path stamp() {
        return folder.resolve("stamp");
    }
}
