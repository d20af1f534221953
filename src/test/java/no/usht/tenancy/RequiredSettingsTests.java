package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import no.usht.testing.ProgramRun;
import org.junit.jupiter.api.Test;

/** Without what it needs the program does not start, and says all of it at once. */
class RequiredSettingsTests {

    @Test
    void namesAllThatThePagesNeed() throws Exception {
        ProgramRun run = ProgramRun.ofClasses();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("SPRING_DATASOURCE_URL", "SPRING_DATASOURCE_USERNAME", "SPRING_DATASOURCE_PASSWORD")
                .contains("USHT_MIGRATOR_USERNAME", "USHT_MIGRATOR_PASSWORD")
                .contains("USHT_SIGN_IN_ISSUER", "USHT_SIGN_IN_CLIENT_ID")
                .doesNotContain("\tat ");
    }

    @Test
    void asksForNoOwnerWhereSomethingElseMigrates() throws Exception {
        ProgramRun run = ProgramRun.ofClasses("--usht.migrator.mode=off", "--spring.datasource.url= ");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("SPRING_DATASOURCE_URL", "USHT_SIGN_IN_ISSUER")
                .doesNotContain("USHT_MIGRATOR");
    }

    @Test
    void asksForNoIssuerInTheJobThatMigrates() throws Exception {
        ProgramRun run = ProgramRun.ofClasses("--usht.migrator.mode=only");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("SPRING_DATASOURCE_URL", "USHT_MIGRATOR_USERNAME")
                .doesNotContain("USHT_SIGN_IN")
                .doesNotContain("\tat ");
    }
}
