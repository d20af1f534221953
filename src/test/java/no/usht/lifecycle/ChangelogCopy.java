package no.usht.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.usht.lifecycle.Changelog.Plane;

/** The changelogs of this program in a folder of their own, to be cut back to an earlier version or changed into a later one. */
final class ChangelogCopy {

    private static final Path ORIGINAL = Path.of("src/main/resources/db/changelog");

    private final Path folder;
    private final Path copy;

    ChangelogCopy(Path folder) throws IOException {
        this.folder = folder;
        this.copy = folder.resolve("db/changelog");
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(ORIGINAL.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private ChangelogCopy(Path folder, Path copy) {
        this.folder = folder;
        this.copy = copy;
    }

    /** One that is there already. */
    static ChangelogCopy at(Path folder) {
        return new ChangelogCopy(folder, folder.resolve("db/changelog"));
    }

    /** Takes away all files of a plane but the first so many. */
    ChangelogCopy cutBack(Plane plane, int files) throws IOException {
        List<String> lines = Files.readAllLines(root(plane));
        Files.write(root(plane), lines.subList(0, 1 + files));
        return this;
    }

    /** Takes away the last file of a plane. */
    ChangelogCopy withoutLast(Plane plane) throws IOException {
        return cutBack(plane, Files.readAllLines(root(plane)).size() - 2);
    }

    /** Adds a file with that text to a plane's changelog. */
    ChangelogCopy add(Plane plane, String name, String text) throws IOException {
        String path = "db/changelog/" + plane.schema() + "/" + name;
        Files.writeString(folder.resolve(path), "--liquibase formatted sql\n\n" + text);
        Files.writeString(root(plane), Files.readString(root(plane)) + "  - include: {file: " + path + "}\n");
        return this;
    }

    /** Changes a file that is there already. */
    ChangelogCopy edit(String name, String old, String changed) throws IOException {
        Path file = copy.resolve(name);
        String text = Files.readString(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(name + " does not hold " + old);
        }
        Files.writeString(file, text.replace(old, changed));
        return this;
    }

    /** The changelogs as they are now. */
    Changelogs read() {
        Map<Plane, Changelog> changelogs = new EnumMap<>(Plane.class);
        for (Plane plane : Plane.values()) {
            changelogs.put(plane, new Changelog(plane, "db/changelog/" + plane.schema() + ".yaml", loader()));
        }
        return new Changelogs(changelogs);
    }

    private URLClassLoader loader() {
        try {
            // Without a parent, or each file would be there twice, which Liquibase refuses.
            return new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path root(Plane plane) {
        return copy.resolve(plane.schema() + ".yaml");
    }
}
