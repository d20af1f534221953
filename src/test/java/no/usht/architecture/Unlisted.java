package no.usht.architecture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import no.usht.uikit.FileLink;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What has no row in the inventory of isolation on purpose, a class for each way, to prove that each is noticed. */
public final class Unlisted {

    private Unlisted() {}

    /** What keeps something over requests. */
    public static final class Memories {

        private Memories() {}

        static class ConcurrentMap {
            final Map<String, String> kept = new ConcurrentHashMap<>();
        }

        static class ConcurrentSet {
            final Set<String> kept = ConcurrentHashMap.newKeySet();
        }

        static class CopyOnWriteSet {
            final Set<String> kept = new CopyOnWriteArraySet<>();
        }

        static class CaffeineCache {
            final Cache<String, String> kept = Caffeine.newBuilder().build();
        }

        static class SynchronizedList {
            final List<String> kept = Collections.synchronizedList(new ArrayList<>());
        }

        @Component
        static class PlainMap {
            final Map<String, String> kept = new HashMap<>();
        }

        static class StaticList {
            static final List<String> KEPT = new ArrayList<>();
        }

        @Component
        static class ReplacedMap {
            volatile Map<String, String> kept = Map.of();
        }

        @Component
        static class HeldByReference {
            final AtomicReference<String> kept = new AtomicReference<>("");
        }

        /** Kept by what keeps it. */
        static class Held {
            Map<String, String> kept = Map.of();
        }

        static class HeldByThread {
            static final ThreadLocal<String> KEPT = ThreadLocal.withInitial(() -> "");
        }
    }

    /** A bean that holds one of them. */
    @Component
    static class Holder {
        final Memories.Held held = new Memories.Held();
    }

    /** What works without a person. */
    public static final class Works {

        private Works() {}

        static class NewThread {
            void begin() {
                new Thread(() -> {}).start();
            }
        }

        static class OwnThread extends Thread {}

        static class StartedVirtually {
            void begin() {
                Thread.startVirtualThread(() -> {});
            }
        }

        static class VirtualBuilder {
            void begin() {
                Thread.ofVirtual().start(() -> {});
            }
        }

        static class PlatformBuilder {
            void begin() {
                Thread.ofPlatform().start(() -> {});
            }
        }

        static class Pool {
            final ExecutorService pool = Executors.newSingleThreadExecutor();
        }

        static class GivenPool {
            Future<?> begin(ScheduledExecutorService pool) {
                return pool.scheduleAtFixedRate(() -> {}, 1, 1, TimeUnit.HOURS);
            }
        }

        static class SpringsPool {
            void begin(TaskExecutor pool) {
                pool.execute(() -> {});
            }
        }

        static class Completed {
            CompletableFuture<Void> begin() {
                return CompletableFuture.runAsync(() -> {});
            }
        }

        static class ForkJoin {
            void begin() {
                ForkJoinPool.commonPool().execute(() -> {});
            }
        }

        static class ParallelStream {
            long count(List<String> texts) {
                return texts.parallelStream().count();
            }
        }

        static class MadeParallel {
            long count(List<String> texts) {
                return texts.stream().parallel().count();
            }
        }

        static class Timed {
            void begin(TimerTask task) {
                new Timer(true).schedule(task, 1);
            }
        }

        @Component
        static class Listening {
            @EventListener
            void hear(String event) {}
        }

        @Component
        static class OnATimetable {
            @Scheduled(fixedDelay = 1)
            void work() {}
        }

        @Component
        static class Asynchronous {
            @Async
            void work() {}
        }
    }

    /** What writes files. */
    public static final class Exports {

        private Exports() {}

        static class WritesAString {
            void export(Path file) throws IOException {
                Files.writeString(file, "");
            }
        }

        static class OpensAStream {
            OutputStream export(String file) throws IOException {
                return new FileOutputStream(file);
            }
        }

        static class OpensAChannel {
            FileChannel export(Path file) throws IOException {
                return FileChannel.open(file, StandardOpenOption.WRITE);
            }
        }

        static class AnswersByALambda {
            Anchor export() {
                return new Anchor((DownloadHandler) event -> event.setFileName(""), "");
            }
        }

        static class LinksToAFile {
            Anchor export() {
                return new FileLink("", Optional::empty);
            }
        }
    }
}
