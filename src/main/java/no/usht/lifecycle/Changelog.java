package no.usht.lifecycle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import liquibase.ChecksumVersion;
import liquibase.Scope;
import liquibase.change.Change;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.database.core.PostgresDatabase;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.ResourceAccessor;
import liquibase.sql.Sql;
import liquibase.sqlgenerator.SqlGeneratorFactory;
import org.springframework.util.function.SingletonSupplier;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The changelog of one kind of schema: its version, cheaply, and its change sets rendered to SQL, once and only when needed.
 *
 * @see <a href="../../../../../../docs/decisions/0002-render-once-replay-many.md">decision 2</a>
 */
class Changelog {

    /** The kinds of schema, by the names that {@code schema_reference} uses. */
    enum Plane {
        PLATFORM,
        NATIONAL,
        CENTRE;

        /** The schema's name, and for centres the name of the changelog. */
        String schema() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Plane plane;
    private final String root;
    private final ClassLoader loader;
    private final String version;
    private final Supplier<List<RenderedChangeSet>> changeSets;

    Changelog(Plane plane, String root, ClassLoader loader) {
        this.plane = plane;
        this.root = root;
        this.loader = loader;
        this.version = readVersion();
        this.changeSets = SingletonSupplier.of(this::render);
    }

    static Changelog of(Plane plane) {
        String root = "db/changelog/" + plane.schema() + ".yaml";
        return new Changelog(plane, root, Changelog.class.getClassLoader());
    }

    Plane plane() {
        return plane;
    }

    /** The number of change sets and a digest of their files, such as {@code 7-3f9a0c11d2e4}; the number gives the order. */
    String version() {
        return version;
    }

    /** The change sets as SQL, in order. */
    List<RenderedChangeSet> changeSets() {
        return changeSets.get();
    }

    /** Whether a schema of the recorded version has all that this program needs: the same version, or one with more change sets. */
    boolean isServedBy(String recorded) {
        return recorded.equals(version) || changeSetCount(recorded) > changeSetCount(version);
    }

    private static int changeSetCount(String version) {
        return Integer.parseInt(version.substring(0, version.indexOf('-')));
    }

    /** Reads the files without Liquibase, whose start takes longer than all the rest of an unchanged start. */
    private String readVersion() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            int count = 0;
            for (String file : includedFiles()) {
                String text = read(file);
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                count += (int) text.lines()
                        .filter(line -> line.startsWith("--changeset "))
                        .count();
            }
            return count + "-" + HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> includedFiles() {
        Map<String, List<Map<String, Map<String, String>>>> content =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(read(root));
        return content.getOrDefault("databaseChangeLog", List.of()).stream()
                .map(entry -> entry.get("include"))
                .map(include -> include.get("file"))
                .toList();
    }

    /** The change sets as they are written, of the files with that word in their path. */
    Stream<String> texts(String word) {
        return includedFiles().stream().filter(file -> file.contains(word)).map(this::read);
    }

    private String read(String file) {
        try (InputStream in = loader.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No such changelog: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<RenderedChangeSet> render() {
        ResourceAccessor files = new ClassLoaderResourceAccessor(loader);
        PostgresDatabase database = new PostgresDatabase();
        try {
            return Scope.child(Map.of(Scope.Attr.resourceAccessor.name(), files), () -> {
                DatabaseChangeLog changelog = ChangeLogParserFactory.getInstance()
                        .getParser(root, files)
                        .parse(root, new ChangeLogParameters(database), files);
                return changelog.getChangeSets().stream()
                        .map(changeSet -> render(changeSet, database))
                        .toList();
            });
        } catch (Exception e) { // Liquibase's own signature
            throw new IllegalStateException("Liquibase can't render " + root + ": " + e.getMessage(), e);
        }
    }

    private static RenderedChangeSet render(ChangeSet changeSet, PostgresDatabase database) {
        if (changeSet.shouldAlwaysRun() || changeSet.isRunOnChange()) {
            throw new IllegalStateException(
                    "Change set " + changeSet + " runs more than once, which replaying does not do");
        }
        List<String> statements = changeSet.getChanges().stream()
                .map((Change change) -> SqlGeneratorFactory.getInstance().generateSql(change, database))
                .flatMap(Arrays::stream)
                .map(Sql::toSql)
                .toList();
        return new RenderedChangeSet(
                changeSet.getId(),
                changeSet.getAuthor(),
                changeSet.getStoredFilePath(),
                changeSet.generateCheckSum(ChecksumVersion.latest()).toString(),
                changeSet.getDescription(),
                changeSet.getComments() == null ? "" : changeSet.getComments(),
                statements);
    }
}
