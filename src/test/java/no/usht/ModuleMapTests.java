package no.usht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

/** The drawing of the modules in {@code docs/modules} is made from the program. */
class ModuleMapTests {

    private static final Path KEPT = Path.of("docs/modules/components.puml");

    @TempDir
    Path folder;

    @Test
    void isWhatTheModulesAreToday() throws IOException {
        new Documenter(
                        ApplicationModules.of(UshtApplication.class),
                        Documenter.Options.defaults().withOutputFolder(folder.toString()))
                .writeModulesAsPlantUml(DiagramOptions.defaults());
        String drawn = Files.readString(folder.resolve("components.puml"));
        String kept = Files.exists(KEPT) ? Files.readString(KEPT) : "";
        // The order of its lines is not always the same.
        boolean isStale =
                !kept.lines().sorted().toList().equals(drawn.lines().sorted().toList());
        if (isStale) {
            Files.createDirectories(KEPT.getParent());
            Files.writeString(KEPT, drawn);
        }
        assertThat(isStale)
                .as("The modules have changed: %s has been written anew, look at it and commit it", KEPT)
                .isFalse();
    }
}
