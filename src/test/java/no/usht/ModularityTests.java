package no.usht;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules depend on each other as their {@code package-info} files say, and on nothing internal. */
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(UshtApplication.class);

    @Test
    void dependOnlyOnWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void declareTheirDependencies() {
        assertThat(MODULES.stream())
                .isNotEmpty()
                .allSatisfy(module -> assertThat(module.getAllowedDependencies(MODULES))
                        .as(module.getDisplayName())
                        .isNotNull());
    }
}
