package no.usht.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What still goes on of the build that the launcher began: Maven compares the frontend's bundle with the classes while the
 * application starts.
 */
final class UnfinishedBuild {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final @Nullable ProcessHandle process;
    private final CompletableFuture<Boolean> good;
    private volatile boolean stopped;

    private UnfinishedBuild(@Nullable ProcessHandle process, CompletableFuture<Boolean> good) {
        this.process = process;
        this.good = good;
    }

    /** There is none: the launcher found all built. */
    static UnfinishedBuild none() {
        return new UnfinishedBuild(null, CompletableFuture.completedFuture(true));
    }

    /** The process of that id, which leaves the stamp behind if all is well. */
    static UnfinishedBuild of(long id, Path stamp) {
        return ProcessHandle.of(id)
                .map(process -> new UnfinishedBuild(process, process.onExit().thenApply(ended -> Files.exists(stamp))))
                .orElseGet(() -> new UnfinishedBuild(null, CompletableFuture.completedFuture(Files.exists(stamp))));
    }

    /** Calls that as soon as the build has failed by itself, on another thread. */
    void ifItFails(Runnable action) {
        Thread.ofPlatform().daemon().name("build").start(() -> {
            if (!isGood() && !stopped) {
                action.run();
            }
        });
    }

    /** Waits for its end; answers whether all is well. */
    boolean isGood() {
        return good.join();
    }

    /** Ends it and the processes it has started, if it still goes on: another run may build in the same folder next. */
    void stop() {
        if (process != null && !good.isDone()) {
            stopped = true;
            List<ProcessHandle> all =
                    Stream.concat(process.descendants(), Stream.of(process)).toList();
            all.forEach(ProcessHandle::destroy);
            all.forEach(each -> each.onExit()
                    .completeOnTimeout(each, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join());
        }
    }
}
