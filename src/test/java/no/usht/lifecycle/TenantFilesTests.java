package no.usht.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.PrivateHosts;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.HostKind;
import no.usht.tenancy.TenantFile.Tile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class TenantFilesTests {

    private static final String VALID = """
        # yaml-language-server: $schema=schema.json
        key: vestfold
        names: {nb: USHT Vestfold, nn: USHT Vestfold}
        area-name: Vestfold
        hosts:
          - municipality: "3907"
            name: Sandefjord
            kind: host
            from: 2017-01-01
            organisation-number: "916882807"
            accessibility-declaration: https://www.example.org/declaration
        area:
          - {code: "3907", from: 2017-01-01}
        language: nb
        accent: 225
        tile: {column: 2, row: 6}
        """;

    @TempDir
    Path temporary;

    @Test
    void readsAFile() throws IOException {
        write("vestfold.yaml", VALID);

        TenantFile file = TenantFiles.read(folder()).getFirst();

        assertThat(file.key()).isEqualTo(new CentreKey("vestfold"));
        assertThat(file.hostOn(LocalDate.of(2026, 1, 1)).municipality()).isEqualTo("3907");
        assertThat(file.hostOn(LocalDate.of(2026, 1, 1)).kind()).isEqualTo(HostKind.HOST);
        assertThat(file.area().getFirst().from()).isEqualTo(LocalDate.of(2017, 1, 1));
        assertThat(file.tile()).isEqualTo(new Tile(2, 6));
        assertThat(file.hosts().getFirst().signIn()).isNull();
    }

    @Test
    void readsNamesInOneSpellingAndRefusesOneOfWhichNothingIsSeen() throws IOException {
        write("vestfold.yaml", VALID.replace("nb: USHT Vestfold", "nb: \"USHT\u00a0Va\u030a\u00adr\""));
        assertThat(TenantFiles.read(folder()).getFirst().names().nb()).isEqualTo("USHT Vår");

        write("vestfold.yaml", VALID.replace("nb: USHT Vestfold", "nb: \"\u200b\""));
        TenantFilesException refused =
                catchThrowableOfType(TenantFilesException.class, () -> TenantFiles.read(folder()));
        assertThat(refused.problems())
                .extracting(TenantFilesException.Problem::line)
                .containsExactly(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1507| 2023-12-31; in its place: 1508 and 1580",
                "0706| 2016-12-31; in its place: 3907",
                "1601| 2017-12-31; in its place: 5001",
                "1567| 2018-12-31; in its place: 5061",
                "5012| 2019-12-31; in its place: 5055, 5056 and 5059",
            })
    void namesWhatHasComeInThePlaceOfANumberThatHasEnded(String code, String end) throws IOException {
        write("vestfold.yaml", VALID.replace("{code: \"3907\"", "{code: \"" + code + "\""));
        TenantFilesException refused =
                catchThrowableOfType(TenantFilesException.class, () -> TenantFiles.read(folder()));
        assertThat(refused.problems())
                .extracting(TenantFilesException.Problem::reason)
                .containsExactly("area[1].code " + code + " ended on " + end);
    }

    /** What sign-in would refuse, a file must not say: one configuration decides both. */
    @ParameterizedTest
    @CsvSource({
        "https://login.example.org/realms/a, ''",
        "http://login.example.org, login.example.org",
        "http://localhost:8181/realms/a, localhost",
        "http://LOCALHOST, LOCALHOST",
        "https://sign-in:8443/a, sign-in",
        "http://[::1]:8181, [::1]",
    })
    void takesAnIssuerThatIsNotEncryptedOnTheWebOnlyWhereTheConfigurationNamesItsHost(String issuer, String host)
            throws IOException {
        write("vestfold.yaml", signingInAt(issuer));
        if (host.isEmpty()) {
            assertThat(TenantFiles.read(folder())).hasSize(1);
            return;
        }
        assertThat(reasons(PrivateHosts.NONE))
                .containsExactly(
                        "vestfold.yaml:12: issuer " + issuer + " is not encrypted, or not on the web; for that,"
                                + " USHT_SIGN_IN_PRIVATE_HOSTS must name " + host);
        assertThat(reasons(new PrivateHosts(Set.of("elsewhere.internal")))).hasSize(1);
        assertThat(TenantFiles.read(
                        folder(), new PrivateHosts(Set.of("localhost", "login.example.org", "sign-in", "::1"))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://login.example.org",
                "https://somebody@login.example.org",
                "https://login.example.org/#a",
                "https://login.example.org?a=b",
                "javascript:alert(1)",
                "https://login.example.org/%zz",
                "https://",
                "login.example.org",
            })
    void takesNoIssuerThatIsNoAddress(String issuer) throws IOException {
        write("vestfold.yaml", signingInAt(issuer));
        assertThat(reasons(new PrivateHosts(Set.of("login.example.org"))))
                .containsExactly(
                        "vestfold.yaml:12: hosts[1].sign-in.issuer must be an address that begins with https://"
                                + " (or with http://, where USHT_SIGN_IN_PRIVATE_HOSTS names the host)");
    }

    private static String signingInAt(String issuer) {
        return VALID.replace("area:\n", "    sign-in: {issuer: \"" + issuer + "\", client-id: usht}\narea:\n");
    }

    private List<String> reasons(PrivateHosts privateHosts) {
        TenantFilesException refused =
                catchThrowableOfType(TenantFilesException.class, () -> TenantFiles.read(folder(), privateHosts));
        return refused.problems().stream()
                .map(problem -> problem.file().substring(problem.file().indexOf('/') + 1) + ":" + problem.line() + ": "
                        + problem.reason())
                .toList();
    }

    @Test
    void writesAsJsonWithTheNamesOfTheFile() throws IOException {
        write("vestfold.yaml", VALID);
        TenantFile file = TenantFiles.read(folder()).getFirst();
        JsonMapper mapper = JsonMapper.builder().build();

        String json = mapper.writeValueAsString(file);

        assertThat(json)
                .contains("\"key\":\"vestfold\"")
                .contains("\"area-name\":\"Vestfold\"")
                .contains("\"kind\":\"host\"")
                .contains("\"from\":\"2017-01-01\"")
                .doesNotContain("website");
        assertThat(mapper.readValue(json, TenantFile.class)).isEqualTo(file);
        assertThat(new TenantFileSchema().check(mapper.readTree(json))).isEmpty();
    }

    @Test
    void tellsAllFaultsOfAllFilesAtOnce() throws IOException {
        write("vestfold.yaml", VALID.replace("accent: 225", "accent: 360").replace("language: nb", "language: en"));
        write("oppland.yaml", VALID.replace("key: vestfold", "key: oppland").replace("area-name: Vestfold\n", ""));

        assertThat(faults())
                .containsExactly(
                        "tenants/oppland.yaml:2: area-name is missing",
                        "tenants/vestfold.yaml:14: language must be one of nb, nn",
                        "tenants/vestfold.yaml:15: accent must be between 0 and 359");
    }

    @Test
    void refusesAWrongType() throws IOException {
        write(
                "vestfold.yaml",
                VALID.replace("accent: 225", "accent: blue")
                        .replace("code: \"3907\"", "code: 3907")
                        .replace("names: {nb: USHT Vestfold, nn: USHT Vestfold}", "names: USHT Vestfold")
                        .replace("area-name: Vestfold", "area-name:"));

        assertThat(faults())
                .containsExactly(
                        "tenants/vestfold.yaml:3: names must be a group of named values",
                        "tenants/vestfold.yaml:4: area-name must be text that is not empty and has no blanks at its"
                                + " ends, but nothing stands there",
                        "tenants/vestfold.yaml:13: area[1].code must be four digits for a municipality, or six for a"
                                + " city district, in quotes",
                        "tenants/vestfold.yaml:15: accent must be a whole number");
    }

    @Test
    void refusesAnUnknownProperty() throws IOException {
        write("vestfold.yaml", VALID.replace("row: 6}", "row: 6, colour: red}"));

        assertThat(faults())
                .containsExactly("tenants/vestfold.yaml:16: tile.colour is not known here; known are column, row");
    }

    @Test
    void refusesWhatIsMissingDeeperDown() throws IOException {
        write("vestfold.yaml", VALID.replace("    kind: host\n", "").replace("nn: USHT Vestfold", "se: USHT"));

        assertThat(faults())
                .containsExactly(
                        "tenants/vestfold.yaml:3: names.nn is missing",
                        "tenants/vestfold.yaml:6: hosts[1].kind is missing");
    }

    @Test
    void refusesWrongFormsInPlainWords() throws IOException {
        write(
                "vestfold.yaml",
                VALID.replace("916882807", "916 882 807")
                        .replace("https://www.example.org/declaration", "www.example.org")
                        .replace("{code: \"3907\", from: 2017-01-01}", "{code: \"3907\", from: 2017-02-30}"));

        assertThat(faults())
                .containsExactly(
                        "tenants/vestfold.yaml:10: hosts[1].organisation-number must be nine digits in quotes, without"
                                + " spaces",
                        "tenants/vestfold.yaml:11: hosts[1].accessibility-declaration must be an address that begins"
                                + " with https://",
                        "tenants/vestfold.yaml:13: area[1].from must be a date such as 2017-01-31");
    }

    @Test
    void takesTheMailAddressesThatTheFormsTake() throws IOException {
        for (String contact : List.of("post@ål.kommune.no", "post+usht@sandefjord.kommune.no")) {
            write("vestfold.yaml", VALID.replace("area:", "    contact: " + contact + "\narea:"));
            assertThat(TenantFiles.read(folder()).getFirst().hosts().getFirst().contact())
                    .isEqualTo(contact);
        }
        for (String contact :
                List.of("a..b@kommune.no", "prikk.@kommune.no", "a b@kommune.no", "bjørn@kommune.no", "a@kommune")) {
            write("vestfold.yaml", VALID.replace("area:", "    contact: \"" + contact + "\"\narea:"));
            assertThat(faults())
                    .as(contact)
                    .containsExactly("tenants/vestfold.yaml:12: hosts[1].contact must be an e-mail address such as"
                            + " post@kommune.no, its domain in small letters");
        }
    }

    @Test
    void refusesAnEmptyList() throws IOException {
        write("vestfold.yaml", VALID.replace("  - {code: \"3907\", from: 2017-01-01}\n", "  []\n"));

        assertThat(faults()).containsExactly("tenants/vestfold.yaml:12: area must have at least one entry");
    }

    @Test
    void refusesBrokenYaml() throws IOException {
        write("vestfold.yaml", VALID.replace("row: 6}", "row: 6"));

        assertThat(faults()).singleElement().asString().startsWith("tenants/vestfold.yaml:17: not valid YAML: ");
    }

    @Test
    void refusesANameGivenTwice() throws IOException {
        write("vestfold.yaml", VALID + "accent: 100\n");

        assertThat(faults()).containsExactly("tenants/vestfold.yaml:17: 'accent' is given twice");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        write("vestfold.yaml", "# nothing yet\n");
        write("oppland.yaml", "");

        assertThat(faults())
                .containsExactly(
                        "tenants/oppland.yaml:1: the file is empty", "tenants/vestfold.yaml:1: the file is empty");
    }

    @Test
    void refusesAFileThatIsNoGroupOfValues() throws IOException {
        write("vestfold.yaml", "- vestfold\n");

        assertThat(faults()).containsExactly("tenants/vestfold.yaml:1: the file must be a group of named values");
    }

    @Test
    void refusesAValueThatContainsItself() throws IOException {
        write("vestfold.yaml", VALID.replace("hosts:", "contact: &loop [*loop]\nhosts:"));

        assertThat(faults()).contains("tenants/vestfold.yaml:5: a value may not contain itself");
    }

    @Test
    void refusesTextThatIsNotUtf8() throws IOException {
        Files.createDirectories(folder());
        Files.write(
                folder().resolve("vestfold.yaml"),
                VALID.replace("Sandefjord", "Tønsberg").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(faults())
                .containsExactly("tenants/vestfold.yaml:1: the file can't be read: it is not text in UTF-8");
    }

    @Test
    void refusesAKeyThatIsNotTheNameOfTheFile() throws IOException {
        write("telemark.yaml", VALID);

        assertThat(faults()).containsExactly("tenants/telemark.yaml:2: key 'vestfold' must be the name of the file");
    }

    @Test
    void refusesAReservedKey() throws IOException {
        write("platform.yaml", VALID.replace("key: vestfold", "key: platform"));

        assertThat(faults()).containsExactly("tenants/platform.yaml:2: key 'platform' is reserved");
    }

    @Test
    void refusesTheSameKeyTwice() throws IOException {
        write("a-copy.yaml", VALID.replace("column: 2", "column: 9"));
        write("vestfold.yaml", VALID);

        assertThat(faults()).contains("tenants/vestfold.yaml:2: key 'vestfold' is taken by tenants/a-copy.yaml");
    }

    @Test
    void refusesTheSameTileTwice() throws IOException {
        write("oppland.yaml", VALID.replace("key: vestfold", "key: oppland"));
        write("vestfold.yaml", VALID);

        assertThat(faults()).containsExactly("tenants/vestfold.yaml:16: tile is taken by tenants/oppland.yaml");
    }

    @Test
    void refusesAnEndBeforeItsBeginning() throws IOException {
        write("vestfold.yaml", VALID.replace("from: 2017-01-01}", "from: 2017-01-01, to: 2016-12-31}"));

        assertThat(faults()).containsExactly("tenants/vestfold.yaml:13: area[1].to is before area[1].from");
    }

    @Test
    void refusesAMunicipalityTwiceAtTheSameTime() throws IOException {
        write("vestfold.yaml", VALID.replace("language: nb", "  - {code: \"3907\", from: 2020-01-01}\nlanguage: nb"));

        assertThat(faults())
                .containsExactly("tenants/vestfold.yaml:14: area: 3907 stands there twice for the same time");
    }

    @Test
    void refusesAWrongCheckDigit() throws IOException {
        write("vestfold.yaml", VALID.replace("916882807", "916882808"));

        assertThat(faults())
                .containsExactly("tenants/vestfold.yaml:10: organisation-number 916882808 has a wrong check digit");
    }

    @Test
    void refusesACentreWithoutACurrentHost() throws IOException {
        write("vestfold.yaml", VALID.replace("kind: host", "kind: satellite"));

        assertThat(faults())
                .containsExactly(
                        "tenants/vestfold.yaml:5: hosts must have exactly one of kind host without an end date, not 0");
    }

    @Test
    void wantsOfAHostThatGoesOnWhatItMustTell() throws IOException {
        write("vestfold.yaml", VALID.replaceAll("    (organisation-number|accessibility-declaration): .*\n", ""));

        assertThat(faults())
                .containsExactly(
                        "tenants/vestfold.yaml:6: hosts[1].organisation-number is missing",
                        "tenants/vestfold.yaml:6: hosts[1].accessibility-declaration is missing");
    }

    @Test
    void knowsWhoIsTheHostOnADay() throws IOException {
        String earlier = "  - {municipality: \"3905\", name: Tønsberg, kind: host, from: 2017-01-01, to: 2026-12-31}\n";
        write(
                "vestfold.yaml",
                VALID.replace("    from: 2017-01-01\n", "    from: 2027-01-01\n")
                        .replace("hosts:\n", "hosts:\n" + earlier));
        TenantFile file = TenantFiles.read(folder()).getFirst();

        assertThat(file.hostOn(LocalDate.of(2026, 12, 31)).name()).isEqualTo("Tønsberg");
        assertThat(file.hostOn(LocalDate.of(2027, 1, 1)).name()).isEqualTo("Sandefjord");
        assertThat(file.hostOn(LocalDate.of(2010, 1, 1)).name()).isEqualTo("Tønsberg");
    }

    @Test
    void refusesTheOtherEndingOfYaml() throws IOException {
        write("vestfold.yml", VALID);

        assertThat(faults()).containsExactly("tenants/vestfold.yml:1: the name of the file must end in .yaml");
    }

    @Test
    void refusesAMunicipalityThatTheRegisterLacks() throws IOException {
        write(
                "vestfold.yaml",
                VALID.replace("municipality: \"3907\"", "municipality: \"9998\"")
                        .replace("code: \"3907\"", "code: \"039999\""));

        assertThat(faults())
                .containsExactly(
                        "tenants/vestfold.yaml:6: hosts[1].municipality 9998 is no municipality or city district of the"
                                + " register",
                        "tenants/vestfold.yaml:13: area[1].code 039999 is no municipality or city district of the"
                                + " register");
    }

    @Test
    void knowsTheRegisterAsTheDatabaseHasIt() throws SQLException {
        MigratedDatabase database = new MigratedDatabase("territory_codes", List.of());

        assertThat(TerritoryCodes.ofThisProgram())
                .containsExactlyInAnyOrderElementsOf(database.asSuperuser(
                        "select code from national.municipality union select code from national.city_district"));
    }

    @Test
    void knowsWhoseOrganisationNumbersAreAsTheDatabaseHasThem() throws SQLException {
        MigratedDatabase database = new MigratedDatabase("territory_numbers", List.of());

        assertThat(TerritoryCodes.owners().entrySet().stream()
                        .map(owner -> owner.getKey() + " " + owner.getValue().code()))
                .containsExactlyInAnyOrderElementsOf(
                        database.asSuperuser("select organisation_number || ' ' || code from national.municipality"
                                + " where organisation_number is not null"));
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThat(faults())
                .containsExactly("tenants:1: the folder of tenant files can't be read: " + folder().toAbsolutePath());
    }

    private Path folder() {
        return temporary.resolve("tenants");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve(name), text);
    }

    private List<String> faults() {
        TenantFilesException exception =
                catchThrowableOfType(TenantFilesException.class, () -> TenantFiles.read(folder()));
        return exception.problems().stream()
                .map(TenantFilesException.Problem::toString)
                .toList();
    }
}
