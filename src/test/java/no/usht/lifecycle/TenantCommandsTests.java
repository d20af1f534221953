package no.usht.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import no.usht.testing.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program as a command, on databases of its own. */
class TenantCommandsTests {

    private static final CentreKey VESTFOLD = new CentreKey("vestfold");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** How a command ended. */
    private record Answer(int code, String text) {
        JsonNode json() {
            return JSON.readTree(text);
        }
    }

    @TempDir
    Path folder;

    @Test
    void checksTenantFilesWithoutADatabase() throws IOException {
        assertThat(run("nowhere", "validate", "--json").json().path("valid").size())
                .isEqualTo(21);

        Files.writeString(folder.resolve("vestfold.yaml"), "key: vestfold\n");
        Answer broken = run("nowhere", "validate", "--folder", folder.toString(), "--json");

        assertThat(broken.code()).isEqualTo(TenantCommands.BROKEN);
        assertThat(broken.json().path("problems").get(0).path("line").asInt()).isEqualTo(1);

        System.setProperty("usht.tenants.folder", folder.toString());
        try {
            assertThat(run("nowhere", "validate", "--json").code()).isEqualTo(TenantCommands.BROKEN);
        } finally {
            System.clearProperty("usht.tenants.folder");
        }
    }

    @Test
    void refusesWhatIsNoCommand() {
        assertThat(run("nowhere", "list", "--loudly").code()).isEqualTo(TenantCommands.USAGE);
        assertThat(run("nowhere", "list", "--over").code()).isEqualTo(TenantCommands.USAGE);
        assertThat(run("commands_here", "tidy").code()).isEqualTo(TenantCommands.USAGE);
        assertThat(run("nowhere", "backup", "Vestfold").code()).isEqualTo(TenantCommands.USAGE);
    }

    @Test
    void saysWhenTheDatabaseIsAway() {
        Answer answer = run("nowhere", "list", "--json");

        assertThat(answer.code()).isEqualTo(TenantCommands.FAILED);
        assertThat(answer.json().path("error").asString()).isNotBlank();
    }

    @Test
    void listsAllTenants() {
        new MigratedDatabase("commands_here");

        JsonNode tenants = run("commands_here", "list", "--json").json().path("tenants");

        assertThat(tenants.size()).isEqualTo(21);
        assertThat(tenants.get(20).path("state").asString()).isEqualTo("ACTIVE");
    }

    @Test
    void appliesWhatDiffersAndThenFindsNothing() throws IOException, SQLException {
        MigratedDatabase database = new MigratedDatabase("commands_apply");
        String text = Files.readString(Path.of("tenants/vestfold.yaml"));
        Files.writeString(folder.resolve("vestfold.yaml"), text.replace("accent: 225", "accent: 226"));

        Answer dry = run("commands_apply", "apply", "--folder", folder.toString(), "--dry-run", "--json");
        Answer done = run(
                "commands_apply",
                "apply",
                "--folder",
                folder.toString(),
                "--json",
                "--by",
                "Kari",
                "--reason",
                "Farge");
        Answer again = run("commands_apply", "apply", "--folder", folder.toString(), "--dry-run", "--json");

        assertThat(dry.json().path("wouldChange").get(0).asString()).isEqualTo("vestfold");
        assertThat(done.code()).isZero();
        // One answer, whatever it did on the way.
        assertThat(done.text().lines()).hasSize(1);
        assertThat(done.json().path("changed").get(0).asString()).isEqualTo("vestfold");
        assertThat(database.asSuperuser("select actor || ' ' || action || ' ' || reason from platform.operator_log"
                        + " where centre_key = 'vestfold' order by id desc limit 1"))
                .containsExactly("Kari Redefine Farge");
        assertThat(again.json().path("wouldChange").isEmpty()).isTrue();
        assertThat(database.asSuperuser("select accent from national.centre where key = 'vestfold'"))
                .containsExactly("226");
    }

    @Test
    void leavesAloneWhatHasEndedAndSaysSo() throws IOException, SQLException {
        MigratedDatabase database = new MigratedDatabase("commands_ended");
        otherAccents();
        database.change("update platform.tenant set state = 'MERGED', successor_key = 'oslo' where key = 'vestfold'");

        Answer dry = run("commands_ended", "apply", "--folder", folder.toString(), "--dry-run", "--json");
        Answer done = run("commands_ended", "apply", "--folder", folder.toString(), "--json");
        Answer text = run("commands_ended", "apply", "--folder", folder.toString());

        assertThat(dry.json().path("leftAlone").get(0).asString()).isEqualTo("vestfold");
        assertThat(dry.json().path("wouldChange").size()).isEqualTo(1);
        assertThat(done.code()).isZero();
        assertThat(done.json().path("changed").get(0).asString()).isEqualTo("oppland");
        assertThat(done.json().path("leftAlone").get(0).asString()).isEqualTo("vestfold");
        assertThat(text.text()).contains("left alone, as they were merged, closed or deleted: [vestfold]");
        assertThat(database.asSuperuser("select accent from national.centre where key = 'vestfold'"))
                .containsExactly("225");
    }

    @Test
    void tellsWhatItChangedAndWhatItCouldNot() throws IOException, SQLException {
        MigratedDatabase database = new MigratedDatabase("commands_refused");
        otherAccents();
        database.change("delete from national.municipality_ended where successor_code = '3911';"
                + " update national.municipality set code = '9911' where code = '3911'");

        Answer done = run("commands_refused", "apply", "--folder", folder.toString(), "--json");

        assertThat(done.code()).as(done.text()).isEqualTo(TenantCommands.REFUSED);
        assertThat(done.json().path("changed").get(0).asString()).isEqualTo("oppland");
        assertThat(done.json()
                        .path("refused")
                        .path("vestfold")
                        .get(0)
                        .path("code")
                        .asString())
                .isEqualTo("unknownTerritory");
    }

    /** Files of two centres that differ from what the registry says. */
    private void otherAccents() throws IOException {
        for (String key : List.of("vestfold", "oppland")) {
            String text = Files.readString(Path.of("tenants/" + key + ".yaml"));
            Files.writeString(folder.resolve(key + ".yaml"), text.replaceAll("accent: \\d+", "accent: 1"));
        }
    }

    @Test
    void tellsInItsFormWhenTheDatabaseIsNotWhatItShouldBe() {
        PostgresServer.shared().database("commands_empty");

        Answer answer = run("commands_empty", "list", "--json");

        assertThat(answer.code()).isEqualTo(TenantCommands.FAILED);
        assertThat(answer.json().path("error").asString()).contains("platform.tenant");
    }

    @Test
    void restoresWhatWasSavedUnderAFormerKeyAndReplacesNoArchive() throws SQLException, IOException {
        MigratedDatabase database = new MigratedDatabase("commands_former");
        CentreRows rows = new CentreRows(database);
        rows.make(VESTFOLD, 3, "3901");
        List<String> before = rows.everything(VESTFOLD);
        String file = folder.resolve("saved.zip").toString();
        assertThat(run("commands_former", "backup", "vestfold", "--to", file, "--by", "Kari", "--reason", "Flytting")
                        .code())
                .isZero();
        CentreKey now = new CentreKey("vestfold-ny");
        OrderExecution works = new OrderExecution(
                database.owner(),
                Changelogs.ofThisProgram(),
                JSON,
                TenantFolders.backupsIn(folder.resolve("backups")),
                Clock.systemUTC());
        try (Connection owner = database.owner().connect()) {
            works.carryOut(owner, new TenantOrder.Rename(VESTFOLD, now), "Test", "", step -> {});
            owner.commit();
        }
        database.change("delete from \"usht_c_vestfold-ny\".activity");

        Answer restored = run("commands_former", "restore", file, "--over", "--json");

        assertThat(restored.code()).as(restored.text()).isZero();
        assertThat(restored.json().path("centre").asString()).isEqualTo("vestfold-ny");
        assertThat(rows.everything(now)).isEqualTo(before);
        assertThat(database.asSuperuser("select actor || ' ' || action || ' ' || centre_key || ' ' || reason"
                        + " from platform.operator_log where action = 'BackUp'"))
                .containsExactly("Kari BackUp vestfold Flytting");

        Path kept;
        try (var files = Files.list(folder.resolve("backups"))) {
            kept = files.findFirst().orElseThrow();
        }
        Files.writeString(kept, "another of the same moment");
        assertThat(run("commands_former", "restore", file, "--over").code()).isEqualTo(TenantCommands.REFUSED);
        assertThat(kept).hasContent("another of the same moment");
    }

    @Test
    void anExportImportedElsewhereGivesTheSameRows() throws SQLException {
        MigratedDatabase here = new MigratedDatabase("commands_export");
        CentreRows rows = new CentreRows(here);
        rows.make(VESTFOLD, 30, "3901");
        rows.makeTheRest(VESTFOLD, new CentreKey("oppland"));
        rows.publish(VESTFOLD, rows.activities(VESTFOLD).getFirst());
        here.change("""
            insert into platform.person (id, issuer, identity, name, email)
            values ('00000000-0000-0000-0000-0000000000aa', 'https://i.example', 'x', 'Kari "K" Čohkka', 'k@example.org');
            insert into platform.membership (id, person_id, workspace, role, granted_by)
            values (gen_random_uuid(), '00000000-0000-0000-0000-0000000000aa', 'c_vestfold', 'LEADER', 'Test');
            insert into national.centre_former_key values ('vestfold-gammel', 'vestfold')\
            """);
        String file = folder.resolve("vestfold.zip").toString();
        MigratedDatabase there = new MigratedDatabase("commands_import", List.of());

        Answer exported = run("commands_export", "export", "vestfold", "--to", file);
        Answer imported = run("commands_import", "import", file);

        assertThat(exported.code()).as(exported.text()).isZero();
        assertThat(imported.code()).as(imported.text()).isZero();
        assertThat(everything(there)).isEqualTo(everything(here));
        // Nothing was compared with nothing.
        List<String> all = everything(here);
        assertThat(tables(here))
                .hasSizeGreaterThan(18)
                .allSatisfy(table -> assertThat(all).anyMatch(row -> row.startsWith(table + " ")));
    }

    @Test
    void anImportTakesOverASignInOnlyIfItsIssuerIsNamed() throws SQLException {
        String issuer = "https://rogue.example.no";
        MigratedDatabase here = new MigratedDatabase("commands_signin");
        here.change("""
            update platform.tenant set definition = jsonb_set(definition, '{hosts}', (
                select jsonb_agg(h || '{"sign-in": {"issuer": "%s", "client-id": "usht", "has-secret": true}}')
                from jsonb_array_elements(definition -> 'hosts') h)) where key = 'vestfold'\
            """.formatted(issuer));
        String file = folder.resolve("vestfold.zip").toString();
        assertThat(run("commands_signin", "export", "vestfold", "--to", file).code())
                .isZero();
        String signIns =
                "select jsonb_path_query_array(definition, '$.hosts[*].\"sign-in\".issuer')::text from platform.tenant";

        MigratedDatabase silent = new MigratedDatabase("commands_signin_out", List.of());
        Answer leftOut = run("commands_signin_out", "import", file);
        assertThat(leftOut.code()).as(leftOut.text()).isZero();
        assertThat(leftOut.text())
                .contains("left out: its sign-in at " + issuer + ", client usht, people known by sub");
        assertThat(silent.asSuperuser(signIns)).containsExactly("[]");

        MigratedDatabase named = new MigratedDatabase("commands_signin_in", List.of());
        assertThat(run("commands_signin_in", "import", file, "--sign-in", "https://other.example.no")
                        .code())
                .isEqualTo(TenantCommands.USAGE);
        assertThat(named.asSuperuser(signIns)).isEmpty();
        assertThat(run("commands_signin_in", "import", file, "--sign-in", issuer)
                        .code())
                .isZero();
        assertThat(named.asSuperuser(signIns).getFirst()).contains(issuer);
    }

    @Test
    void tellsWhatTheSecretsHaveToBeCalled() throws IOException {
        Path tenants = Files.createDirectory(folder.resolve("tenants"));
        String file = Files.readString(Path.of("tenants", "vestfold.yaml"));
        String host = "  - municipality: \"3907\"\n";
        assertThat(file).contains(host);
        Files.writeString(
                tenants.resolve("vestfold.yaml"),
                file.replace(
                        host,
                        host
                                + "    sign-in: {issuer: \"https://own.example.no\", client-id: usht, has-secret:"
                                + " true}\n"));

        Answer answer = run("nowhere", "validate", "--folder", tenants.toString(), "--json");

        assertThat(answer.code()).as(answer.text()).isZero();
        assertThat(answer.json().path("secrets").get(0).path("name").asString())
                .isEqualTo(
                        new TenantFile.SignIn("https://own.example.no", "usht", true, null, null).secretName(VESTFOLD));
        // No secret can be named any more.
        Files.writeString(
                tenants.resolve("vestfold.yaml"),
                file.replace(
                        host,
                        host + "    sign-in: {issuer: \"https://own.example.no\", client-id: usht,"
                                + " secret-name: usht.sign-in.client-secret}\n"));
        assertThat(run("nowhere", "validate", "--folder", tenants.toString()).code())
                .isEqualTo(TenantCommands.BROKEN);
    }

    @Test
    void anExportSaysTheSameInBothItsFormatsAndDescribesThem() throws SQLException, IOException {
        MigratedDatabase database = new MigratedDatabase("commands_formats");
        CentreRows rows = new CentreRows(database);
        rows.make(VESTFOLD, 3, "3901");
        rows.makeTheRest(VESTFOLD, new CentreKey("oppland"));
        rows.publish(VESTFOLD, rows.activities(VESTFOLD).getFirst());
        Path file = folder.resolve("vestfold.zip");
        assertThat(run("commands_formats", "export", "vestfold", "--to", file.toString())
                        .code())
                .isZero();
        List<String> described = new ArrayList<>();
        List<String> held = new ArrayList<>();

        try (ZipFile zip = new ZipFile(file.toFile());
                Connection owner = database.owner().connect()) {
            for (JsonNode table : JSON.readTree(text(zip, ExportDescription.TABLES))) {
                String name = table.path("plane").asString() + "/"
                        + table.path("table").asString();
                table.path("columns")
                        .forEach(column ->
                                described.add(name + "." + column.path("name").asString()));
            }
            for (JsonNode part :
                    JSON.readTree(text(zip, ArchiveWriter.MANIFEST)).path("parts")) {
                if (part.path("table").isString()) {
                    String name = part.path("plane").asString() + "/"
                            + part.path("table").asString();
                    if (name.equals("centre/document_part")) {
                        // Files are there as files instead.
                        assertThat(zip.getEntry(name + ".jsonl")).isNull();
                        part.path("columns").forEach(column -> held.add(name + "." + column.asString()));
                        continue;
                    }
                    part.path("columns").forEach(column -> held.add(name + "." + column.asString()));
                    List<JsonNode> lines = text(zip, name + ".jsonl")
                            .lines()
                            .map(JSON::readTree)
                            .toList();
                    assertThat(lines).as(name).isEqualTo(fromCsv(new OwnerSql(owner), part, text(zip, name + ".csv")));
                }
            }
        }

        assertThat(described).isNotEmpty().containsExactlyInAnyOrderElementsOf(held);
    }

    @Test
    void anExportHasTheFilesAsTheyAre() throws SQLException, IOException {
        MigratedDatabase database = new MigratedDatabase("commands_files");
        CentreRows rows = new CentreRows(database);
        rows.make(VESTFOLD, 2, "3901");
        rows.makeTheRest(VESTFOLD, new CentreKey("oppland"));
        Path file = folder.resolve("vestfold.zip");
        assertThat(run("commands_files", "export", "vestfold", "--to", file.toString())
                        .code())
                .isZero();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> written = zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("files/"))
                    .toList();
            assertThat(written).hasSize(2).allMatch(name -> name.endsWith("/1-Møte \"nytt\"; č.pdf"));
            for (String name : written) {
                byte[] content = zip.getInputStream(zip.getEntry(name)).readAllBytes();
                assertThat(database.asSuperuser("""
                    select encode(string_agg(content, '' order by number), 'hex') from usht_c_vestfold.document_part
                    where content_id = md5('c' || '%s')::uuid\
                    """.formatted(Path.of(name).getName(2))))
                        .containsExactly(HexFormat.of().formatHex(content));
            }
        }
    }

    /** The rows of a CSV entry, as PostgreSQL reads them into such a table. */
    private static List<JsonNode> fromCsv(OwnerSql sql, JsonNode part, String csv) throws SQLException, IOException {
        String schema = part.path("plane").asString().equals("national") ? "national" : VESTFOLD.schema();
        String columns = part.path("columns")
                .valueStream()
                .map(column -> OwnerDatabase.identifier(column.asString()))
                .collect(Collectors.joining(", "));
        sql.run("create table usht_c_vestfold.read_back as select " + columns + " from " + schema + "."
                + part.path("table").asString() + " limit 0");
        sql.connection()
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy usht_c_vestfold.read_back from stdin (format csv, header)", new StringReader(csv));
        List<JsonNode> rows = sql.texts("select to_jsonb(r)::text from usht_c_vestfold.read_back r").stream()
                .map(JSON::readTree)
                .toList();
        sql.run("drop table usht_c_vestfold.read_back");
        return rows;
    }

    private static String text(ZipFile zip, String entry) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The tables that hold rows of a centre, of its own schema and of the common one. */
    private static List<String> tables(MigratedDatabase database) throws SQLException {
        return database.asSuperuser("""
            select table_name from information_schema.tables where table_schema = 'usht_c_vestfold'
                and table_type = 'BASE TABLE' and table_name not like 'databasechangelog%'
            union all
            select table_name from information_schema.columns
                join information_schema.tables using (table_schema, table_name)
            where table_schema = 'national' and column_name = 'centre_key' and table_type = 'BASE TABLE'\
            """);
    }

    /** The centre's rows in all planes, each table of its own schema and of the common one. */
    private static List<String> everything(MigratedDatabase database) throws SQLException {
        List<String> all = new ArrayList<>(database.asSuperuser("""
            select format('select %L || to_jsonb(t)::text from %I.%I t', table_name || ' ', table_schema, table_name)
            from information_schema.tables where table_schema = 'usht_c_vestfold' and table_type = 'BASE TABLE'
                and table_name not like 'databasechangelog%'
            union all
            select format('select %L || (to_jsonb(t) - ''search'')::text from %I.%I t where centre_key = ''vestfold''',
                table_name || ' ', table_schema, table_name)
            from information_schema.columns where table_schema = 'national' and column_name = 'centre_key'
            """));
        List<String> rows = new ArrayList<>();
        for (String query : all) {
            rows.addAll(database.asSuperuser(query));
        }
        rows.addAll(database.asSuperuser("select platform.people_of('c_vestfold')::text"));
        rows.addAll(database.asSuperuser("select definition::text from platform.tenant where key = 'vestfold'"));
        rows.sort(null);
        return rows;
    }

    @Test
    void savesAndRestoresOverAndBeside() throws SQLException {
        MigratedDatabase database = new MigratedDatabase("commands_backup");
        CentreRows rows = new CentreRows(database);
        rows.make(VESTFOLD, 5, "3901");
        List<String> before = rows.everything(VESTFOLD);
        String file = folder.resolve("saved.zip").toString();
        assertThat(run("commands_backup", "backup", "vestfold", "--to", file).code())
                .isZero();
        database.change("delete from usht_c_vestfold.activity");

        assertThat(run("commands_backup", "restore", file).code()).isEqualTo(TenantCommands.USAGE);
        assertThat(run("commands_backup", "restore", file, "--as", "oppland").code())
                .isEqualTo(TenantCommands.REFUSED);
        assertThat(run("commands_backup", "restore", file, "--over").code()).isZero();
        assertThat(run("commands_backup", "restore", file, "--as", "vestfold-to")
                        .code())
                .isZero();

        assertThat(rows.everything(VESTFOLD)).isEqualTo(before);
        assertThat(rows.everything(new CentreKey("vestfold-to"))).isEqualTo(before);
    }

    private Answer run(String database, String... arguments) {
        String url = database.equals("nowhere")
                ? "jdbc:postgresql://localhost:1/nowhere"
                : PostgresServer.shared().url(database);
        Map<String, String> settings = Map.of(
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                "usht_app",
                "spring.datasource.password",
                PostgresServer.APP_PASSWORD,
                "usht.migrator.username",
                "usht_owner",
                "usht.migrator.password",
                PostgresServer.OWNER_PASSWORD,
                "usht.sign-in.issuer",
                "http://localhost:1/nobody",
                "usht.sign-in.client-id",
                "usht",
                "usht.tenants.backup-folder",
                folder.resolve("backups").toString());
        String[] line = new String[arguments.length + 1];
        line[0] = "tenants";
        System.arraycopy(arguments, 0, line, 1, arguments.length);
        PrintStream out = System.out;
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        settings.forEach(System::setProperty);
        System.setOut(new PrintStream(answer, true, StandardCharsets.UTF_8));
        try {
            int code = TenantCommands.run(line);
            return new Answer(code, answer.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            settings.keySet().forEach(System::clearProperty);
        }
    }
}
