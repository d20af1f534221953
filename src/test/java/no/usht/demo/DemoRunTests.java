package no.usht.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import no.usht.lifecycle.TenantFiles;
import no.usht.lifecycle.TenantFilesException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;

/** How {@code ./usht run} ends when the start fails. */
class DemoRunTests {

    @Test
    void endsWithItsOwnCodeForABrokenTenantFile(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("vestfold.yaml"), "key: Vestfold\n");
        TenantFilesException broken = catchThrowableOfType(TenantFilesException.class, () -> TenantFiles.read(folder));

        assertThat(broken.getMessage()).contains("vestfold.yaml:1");
        // As it comes out of the application's start.
        assertThat(DemoRun.exitCode(new ApplicationContextException("Failed to start", broken)))
                .isEqualTo(5);
    }

    @Test
    void endsWithItsOwnCodeForAPortOrADataFolder() {
        assertThat(DemoRun.exitCode(new ApplicationContextException("Failed", new PortInUseException(8080))))
                .isEqualTo(3);
        assertThat(DemoRun.exitCode(new CompletionException(new DemoDatabase.DataFolderException("in use"))))
                .isEqualTo(4);
    }

    @Test
    void endsWithTheCommonCodeForAllElse() {
        assertThat(DemoRun.exitCode(new IllegalStateException("Something else")))
                .isEqualTo(1);
    }
}
