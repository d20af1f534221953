package no.usht.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.AreaPart;
import no.usht.tenancy.TenantFile.Host;
import no.usht.tenancy.TenantFile.HostKind;
import org.junit.jupiter.api.Test;

class TenantsFolderTests {

    private static final Path FOLDER = Path.of("tenants");
    private static final Path REGISTER =
            Path.of("src/main/resources/db/changelog/national/territory/02-municipalities-2024.sql");

    @Test
    void holdsTheTwentyOneCentres() {
        assertThat(TenantFiles.read(FOLDER)).hasSize(21);
    }

    @Test
    void servesEveryMunicipalityAndNoneThatIsNotThere() throws IOException {
        Set<String> served = TenantFiles.read(FOLDER).stream()
                .flatMap(file -> file.area().stream())
                .map(AreaPart::code)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = codes("^ {4}\\('([0-9]{4})'");
        assertThat(expected).hasSize(357);
        // Oslo is served by city district.
        expected.remove("0301");
        expected.addAll(codes("^ {4}\\('([0-9]{6})'"));

        assertThat(served).isEqualTo(expected);
    }

    @Test
    void knowsItsHosts() throws IOException {
        Set<String> hosts = TenantFiles.read(FOLDER).stream()
                .flatMap(file -> file.hosts().stream())
                .map(host -> host.municipality() + " " + host.name())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(codes("^ {4}\\('([0-9]{4}', '[^']+)'"))
                .extracting(row -> row.replace("', '", " "))
                .containsAll(hosts);
    }

    @Test
    void hasTheOrganisationNumberOfTheHost() throws IOException {
        Set<String> rows = codes("^ {4}\\('([0-9]{4}', .*'[0-9]{9})'");

        assertThat(TenantFiles.read(FOLDER))
                .allSatisfy(file -> assertThat(rows)
                        .anySatisfy(row -> assertThat(row)
                                .startsWith(host(file).municipality())
                                .endsWith(host(file).organisationNumber())));
    }

    private static TenantFile.Host host(TenantFile file) {
        return file.hostOn(LocalDate.of(2026, 1, 1));
    }

    @Test
    void hasCoHostsAndSatellites() {
        assertThat(TenantFiles.read(FOLDER).stream()
                        .flatMap(file -> file.hosts().stream())
                        .filter(host -> host.kind() != HostKind.HOST)
                        .map(Host::name))
                .containsExactlyInAnyOrder("Drammen", "Elverum", "Stange", "Kristiansund", "Vefsn");
    }

    @Test
    void tellsCentresApartByTheirAccent() {
        assertThat(TenantFiles.read(FOLDER)).extracting(TenantFile::accent).doesNotHaveDuplicates();
    }

    private static Set<String> codes(String pattern) throws IOException {
        Matcher rows = Pattern.compile(pattern, Pattern.MULTILINE).matcher(Files.readString(REGISTER));
        return rows.results().map(row -> row.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
