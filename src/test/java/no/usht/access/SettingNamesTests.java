package no.usht.access;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.usht.tenancy.MissingSettingsException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The environment variables of sign-in: what the documents say, what the messages print, and what the program reads. */
class SettingNamesTests {

    private static final String PREFIX = "USHT_SIGN_IN_";

    @Test
    void readsEveryNameThatTheDocumentsAndTheChartUse() throws IOException {
        TreeSet<String> used = new TreeSet<>();
        try (Stream<Path> chart = Files.walk(Path.of("helm/usht"))) {
            List<Path> files = Stream.concat(
                            Stream.of(Path.of("README.md"), Path.of("CHANGELOG.md")),
                            chart.filter(Files::isRegularFile))
                    .toList();
            for (Path file : files) {
                Pattern.compile("USHT_SIGN_?IN_[A-Z_]*[A-Z]")
                        .matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(used::add);
            }
        }
        assertThat(used).hasSizeGreaterThan(4).isSubsetOf(properties().keySet());
    }

    @Test
    void readsEachSettingUnderItsName() {
        Map<String, String> properties = properties();
        Map<String, Object> environment =
                properties.keySet().stream().collect(toMap(name -> name, name -> "of " + name));
        assertThat(properties)
                .allSatisfy((name, property) ->
                        assertThat(bound(environment, property)).isEqualTo("of " + name));
    }

    @Test
    void printsTheNamesThatItReads() {
        assertThat(properties())
                .allSatisfy((name, property) -> assertThat(new MissingSettingsException(List.of(property)))
                        .hasMessageContaining(name + ")"));
    }

    @Test
    void bindsTheSettingsOfTheEnvironmentAsAWhole() {
        SignInProperties bound = binder(Map.of(
                        PREFIX + "ISSUER", "https://issuer.example.org",
                        PREFIX + "CLIENT_ID", "usht",
                        PREFIX + "FIRST_OPERATOR", "somebody"))
                .bind("usht.sign-in", SignInProperties.class)
                .get();
        assertThat(bound.issuer()).isEqualTo("https://issuer.example.org");
        assertThat(bound.clientId()).isEqualTo("usht");
        assertThat(bound.firstOperator()).isEqualTo("somebody");
    }

    /** Properties by the environment variable that stands for them. */
    private static Map<String, String> properties() {
        return new TreeMap<>(Arrays.stream(SignInProperties.class.getRecordComponents())
                .map(component ->
                        component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .collect(toMap(
                        name -> PREFIX + name.replace('-', '_').toUpperCase(Locale.ROOT),
                        name -> "usht.sign-in." + name)));
    }

    private static String bound(Map<String, Object> variables, String property) {
        return binder(variables).bind(property, String.class).get();
    }

    private static Binder binder(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment);
    }
}
