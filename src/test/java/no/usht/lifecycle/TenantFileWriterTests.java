package no.usht.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.AreaPart;
import no.usht.tenancy.TenantFile.Host;
import no.usht.tenancy.TenantFile.HostKind;
import no.usht.tenancy.TenantFile.Names;
import no.usht.tenancy.TenantFile.SignIn;
import no.usht.tenancy.TenantFile.Tile;
import no.usht.tenancy.TenantFileBuilder;
import no.usht.tenancy.TenantFileHostBuilder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class TenantFileWriterTests {

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> writesEachCentreSoThatItReadsTheSame() {
        return TenantFiles.read(Path.of("tenants")).stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.key().value(), () -> assertThat(again(file)).isEqualTo(file)));
    }

    @Test
    void writesWhatYamlWouldTakeForSomethingElse() throws IOException {
        TenantFile file = TenantFileBuilder.builder()
                .key(new CentreKey("prove"))
                .names(new Names("No", "USHT: \"Prøve\" # 1", "Sápmi čđŋ"))
                .areaName("- 12")
                .hosts(List.of(TenantFileHostBuilder.builder()
                        .municipality("0301")
                        .name("null")
                        .kind(HostKind.HOST)
                        .from(LocalDate.of(2026, 1, 1))
                        .note("{a: b}, [c] \\ 'd'")
                        .organisationNumber("958935420")
                        .accessibilityDeclaration("https://www.oslo.kommune.no/a?b=c&d=%20#e")
                        .contact("post@example.no")
                        .signIn(new SignIn("https://issuer.example.no/realms/x", "1234", true, "pid", "org:no"))
                        .build()))
                .area(List.of(new AreaPart("030101", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31))))
                .language("nn")
                .accent(359)
                .tile(new Tile(5, 7))
                .website("https://www.example.no")
                .build();

        assertThat(again(file)).isEqualTo(file);
    }

    @Test
    void keepsTheFormOfTheFilesInTheRepository() throws IOException {
        TenantFile oslo = TenantFiles.read(Path.of("tenants")).stream()
                .filter(file -> file.key().value().equals("oslo"))
                .findFirst()
                .orElseThrow();
        Map<String, String> labels =
                Map.of("030101", "Gamle Oslo", "030102", "Grünerløkka", "030103", "Sagene", "030104", "St. Hanshaugen");

        assertThat(TenantFileWriter.write(oslo, labels).lines().limit(18))
                .isEqualTo(Files.readAllLines(Path.of("tenants/oslo.yaml")).subList(0, 18));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bringsASignInBackFromAFileAndAnOrderWithASecretAndWithout(boolean hasSecret) throws IOException {
        SignIn own = new SignIn("https://login.kommune.no", "usht", hasSecret, null, null);
        TenantFile oslo = TenantFiles.read(Path.of("tenants")).stream()
                .filter(file -> file.key().value().equals("oslo"))
                .findFirst()
                .orElseThrow();
        Host host = oslo.hosts().getFirst();
        TenantFile changed = oslo.withHosts(List.of(TenantFileHostBuilder.builder()
                .municipality(host.municipality())
                .name(host.name())
                .kind(host.kind())
                .from(host.from())
                .to(host.to())
                .note(host.note())
                .organisationNumber(host.organisationNumber())
                .accessibilityDeclaration(host.accessibilityDeclaration())
                .contact(host.contact())
                .signIn(own)
                .build()));
        JsonMapper json = JsonMapper.shared();

        assertThat(json.readValue(json.writeValueAsString(changed), TenantFile.class))
                .isEqualTo(changed);
        assertThat(again(changed)).isEqualTo(changed);
    }

    private TenantFile again(TenantFile file) throws IOException {
        Path own = Files.createDirectories(folder.resolve(file.key().value()));
        Files.writeString(
                own.resolve(file.key() + ".yaml"), TenantFileWriter.write(file, Map.of("0301", "Oslo\n- x: y")));
        return TenantFiles.read(own).getFirst();
    }
}
