package no.usht;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.BaseStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What a class must do in order to need a row in {@link IsolationInventory}: read from its code, not from its name. */
final class UnlistedWays {

    private static final Set<String> RUN_BY_SPRING =
            Set.of("Lifecycle", "ApplicationRunner", "CommandLineRunner", "ApplicationListener");

    private static final Set<String> CALLED_BY_SPRING =
            Set.of("Scheduled", "Async", "EventListener", "TransactionalEventListener", "ApplicationModuleListener");

    private static final Set<String> WRITES = Set.of("write", "newOutput", "move", "copy", "newBufferedWriter");

    private static final Set<String> STREAMS = Set.of(
            // The handler itself may be a lambda, of which the class names nothing but this.
            "DownloadEvent",
            "DownloadHandler",
            "DownloadResponse",
            "FileLink",
            "TabDownloads",
            "StreamResource",
            "StreamResourceRegistry",
            "StreamRegistration");

    private UnlistedWays() {}

    /** Whether it keeps something over requests: a map or list that it fills, or that it replaces by another. */
    static boolean keepsAMemory(JavaClass type) {
        return makesAConcurrentOne(type)
                || type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isAssignableTo(ThreadLocal.class)
                                || (field.getRawType().isAssignableTo(AtomicReference.class) && outlivesARequest(type))
                                || (holdsMany(field) && changes(field)));
    }

    private static boolean makesAConcurrentOne(JavaClass type) {
        return accesses(type)
                .anyMatch(access -> access.getTargetOwner().isAssignableTo(Caffeine.class)
                        || (access.getTargetOwner().isEquivalentTo(Collections.class)
                                && access.getName().startsWith("synchronized"))
                        || (access.getTargetOwner().getPackageName().equals("java.util.concurrent")
                                && (access.getName().equals("<init>")
                                        || access.getName().equals("newKeySet"))
                                && isMany(access.getTargetOwner())));
    }

    private static boolean changes(JavaField field) {
        JavaClass type = field.getOwner();
        boolean isStatic = field.getModifiers().contains(JavaModifier.STATIC);
        if (!isStatic && !outlivesARequest(type)) {
            return false;
        }
        return !field.getModifiers().contains(JavaModifier.FINAL)
                || type.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> isMany(call.getTargetOwner())
                                && call.getOrigin().getName().equals(isStatic ? "<clinit>" : "<init>"));
    }

    /** Whether it is one of Spring's beans, or a bean holds it, or what a bean holds does. */
    private static boolean outlivesARequest(JavaClass type) {
        return outlivesARequest(type, new HashSet<>());
    }

    private static boolean outlivesARequest(JavaClass type, Set<JavaClass> seen) {
        return seen.add(type)
                && (type.isMetaAnnotatedWith(Component.class)
                        || type.getMethodsWithReturnTypeOfSelf().stream()
                                .anyMatch(method -> method.isAnnotatedWith(Bean.class))
                        || type.getFieldsWithTypeOfSelf().stream()
                                .anyMatch(field -> outlivesARequest(field.getOwner(), seen)));
    }

    private static boolean holdsMany(JavaField field) {
        return isMany(field.getRawType());
    }

    private static boolean isMany(JavaClass type) {
        return type.isAssignableTo(Map.class) || type.isAssignableTo(Collection.class);
    }

    /** Whether it works without a person: on a thread of its own or another's, on a timetable, or when it is told of something. */
    static boolean worksInTheBackground(JavaClass type) {
        return type.getAllRawInterfaces().stream().map(JavaClass::getSimpleName).anyMatch(RUN_BY_SPRING::contains)
                || type.isAssignableTo(Thread.class)
                || type.getMethods().stream()
                        .flatMap(method -> method.getAnnotations().stream())
                        .anyMatch(annotation -> CALLED_BY_SPRING.contains(
                                annotation.getRawType().getSimpleName()))
                || accesses(type).anyMatch(UnlistedWays::leavesTheThread);
    }

    private static boolean leavesTheThread(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        return Stream.of(Executors.class, CompletableFuture.class, Executor.class, ForkJoinTask.class, Timer.class)
                        .anyMatch(owner::isAssignableTo)
                || owner.getPackageName().startsWith("org.springframework.scheduling")
                || (owner.isAssignableTo(Thread.class)
                        && (name.equals("<init>") || name.startsWith("of") || name.equals("startVirtualThread")))
                || name.equals("parallelStream")
                || (name.equals("parallel") && owner.isAssignableTo(BaseStream.class));
    }

    /** Whether it writes files, or answers without a view. */
    static boolean isAnExport(JavaClass type) {
        return accesses(type)
                        .anyMatch(access -> (access.getTargetOwner().isEquivalentTo(Files.class)
                                        && WRITES.stream().anyMatch(access.getName()::startsWith))
                                || access.getTargetOwner().isAssignableTo(FileChannel.class)
                                || (access.getName().equals("<init>")
                                        && Stream.of(
                                                        FileOutputStream.class,
                                                        FileWriter.class,
                                                        PrintWriter.class,
                                                        RandomAccessFile.class)
                                                .anyMatch(access.getTargetOwner()::isEquivalentTo)))
                || type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                STREAMS.contains(dependency.getTargetClass().getSimpleName()))
                || type.isMetaAnnotatedWith("org.springframework.stereotype.Controller");
    }

    /** Calls, and methods that are handed on by name. */
    private static Stream<JavaAccess<?>> accesses(JavaClass type) {
        return type.getAccessesFromSelf().stream();
    }
}
