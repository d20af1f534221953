package no.usht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import no.usht.architecture.Violations;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
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
                .allSatisfy(
                        module -> assertThat(isStrict(module.getBasePackage().getAnnotation(ApplicationModule.class)))
                                .as("%s declares what it may use", module.getDisplayName())
                                .isTrue());
    }

    @Test
    void noticeAModuleThatMayUseEverything() {
        assertThat(isStrict(Optional.empty())).isFalse();
        assertThat(isStrict(Optional.of(Violations.class.getPackage().getAnnotation(ApplicationModule.class))))
                .isFalse();
    }

    /**
     * Without a list, or with Modulith's word for everything in it, {@link #dependOnlyOnWhatTheyDeclare} looks at nothing.
     *
     * <p>So too where the tests have a {@code package-info} of the module's package: it is found before the program's.
     */
    private static boolean isStrict(Optional<ApplicationModule> declaration) {
        return declaration
                .map(module -> Arrays.asList(module.allowedDependencies()))
                .filter(allowed -> !allowed.contains(ApplicationModule.OPEN_TOKEN))
                .isPresent();
    }
}
