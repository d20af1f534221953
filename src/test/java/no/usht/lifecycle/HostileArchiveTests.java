package no.usht.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.usht.tenancy.CentreKey;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Archives that somebody has made to speak for another, to add to what is out, or to fill the disk; their checksums are right. */
class HostileArchiveTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CentreKey OWN = new CentreKey("baerum");
    private static final CentreKey OTHER = new CentreKey("lorenskog");
    private static final String VERSIONS = "national/published_activity.csv";

    @TempDir
    Path folder;

    private final MigratedDatabase database = new MigratedDatabase("hostile_archives");
    private final CentreRows rows = new CentreRows(database);
    private OrderExecution works;

    /** The archive before anybody has touched it. */
    private byte[] honest;

    private String othersActivity;
    private String othersVersion;

    @BeforeEach
    void twoCentresThatHavePublished() throws SQLException, IOException {
        works = new OrderExecution(
                database.owner(), Changelogs.ofThisProgram(), JSON, TenantFolders.backupsIn(folder), Clock.systemUTC());
        TenantTaskQueueTests.remove(database, OWN);
        TenantTaskQueueTests.remove(database, OTHER);
        carryOut(new TenantOrder.BringOn(TenantTaskQueueTests.file(OWN, "3201", "Bærum", "3201")));
        carryOut(new TenantOrder.BringOn(TenantTaskQueueTests.file(OTHER, "3222", "Lørenskog", "3222")));
        for (CentreKey key : List.of(OWN, OTHER)) {
            rows.make(key, 2, "3201");
            rows.makeTheRest(key, new CentreKey("vestfold"));
            rows.publish(key, rows.activities(key).getFirst());
        }
        othersActivity = rows.activities(OTHER).getFirst();
        othersVersion = database.asSuperuser(
                        "select id from national.published_activity where centre_key = 'lorenskog'")
                .getFirst();
        honest = Files.readAllBytes(
                folder.resolve(carryOut(new TenantOrder.BackUp(OWN)).file()));
    }

    private TenantTaskResult carryOut(TenantOrder order) throws SQLException, IOException {
        try (Connection connection = database.owner().connect()) {
            TenantTaskResult result = works.carryOut(connection, order, "Test", "", step -> {});
            connection.commit();
            return result;
        }
    }

    /** Takes in what somebody made of the honest archive. */
    private TenantTaskResult takeIn(byte[] archive) throws SQLException, IOException {
        Path file = Files.write(folder.resolve("fra-et-annet-sted.zip"), archive);
        try (ArchiveReader reader = new ArchiveReader(
                        file, JSON, TenantFolders.backupsIn(folder).archive());
                Connection connection = database.owner().connect()) {
            TenantTaskResult result = works.importArchive(connection, reader, OWN, Set.of(), "Test", "");
            connection.commit();
            return result;
        }
    }

    private byte[] forged(String entry, UnaryOperator<String> change) throws IOException {
        return ForgedArchive.of(honest, entry, change);
    }

    private static void assertRefused(String code, ThrowingCallable taking) {
        assertThatThrownBy(taking)
                .isInstanceOfSatisfying(
                        BrokenArchiveException.class,
                        broken -> assertThat(broken.code()).isEqualTo(code));
    }

    private List<String> handedOver() throws SQLException {
        return database.asSuperuser("""
                select (to_jsonb(t) - 'sealed')::text from national.published_activity t
                union all select to_jsonb(t)::text from national.published_link t
                union all select to_jsonb(t)::text from national.publisher t
                union all select to_jsonb(t)::text from national.centre_host t order by 1""");
    }

    @Test
    void takesInWhatTheCentreItselfHadHandedOver() throws SQLException, IOException {
        List<String> before = handedOver();
        TenantTaskQueueTests.remove(database, OWN);

        takeIn(honest);

        assertThat(handedOver()).isEqualTo(before);
        assertThat(database.asSuperuser("select distinct sealed from national.published_activity"))
                .containsExactly("t");
    }

    @Test
    void refusesWhatSpeaksForAnotherCentre() throws SQLException, IOException {
        database.change("update national.published_activity set withdrawn_at = now() where centre_key = 'lorenskog'");
        TenantTaskQueueTests.remove(database, OWN);
        List<String> before = handedOver();
        String version = value(VERSIONS, "id");
        String activity = value(VERSIONS, "subject_id");
        for (Map.Entry<String, byte[]> forgery : Map.of(
                        "who handed it over",
                                forged(VERSIONS, text -> text.replace(",baerum,baerum,", ",baerum,lorenskog,")),
                        "whose activity it is, withdrawn there",
                                forged(VERSIONS, text -> text.replace(activity, othersActivity)),
                        "whose version it is", forged(VERSIONS, text -> text.replace(version, othersVersion)),
                        "whose whole it is a part of",
                                forged("national/published_partner.csv", text -> text.replace(version, othersVersion)),
                        "in whose name",
                                forged("national/published_funding.csv", text -> text.replace("baerum", "lorenskog")))
                .entrySet()) {
            assertThatThrownBy(() -> takeIn(forgery.getValue()))
                    .as(forgery.getKey())
                    .isInstanceOfSatisfying(
                            BrokenArchiveException.class,
                            broken -> assertThat(broken.code()).isEqualTo("archive.otherCentre"));
            assertThat(handedOver()).as(forgery.getKey()).isEqualTo(before);
        }
    }

    @Test
    void takesInWhatAFormerKeyOfTheCentreHandedOver() throws SQLException, IOException {
        byte[] renamed = ForgedArchive.of(
                forged(VERSIONS, text -> text.replace(",baerum,baerum,", ",baerum,baerum-gammel,")),
                "national/centre_former_key.csv",
                text -> text + "baerum-gammel,baerum\n");
        TenantTaskQueueTests.remove(database, OWN);

        takeIn(renamed);

        assertThat(database.asSuperuser(
                        "select origin_key from national.published_activity where centre_key = 'baerum'"))
                .containsExactly("baerum-gammel");
    }

    @Test
    void takesAsTheCentresOwnWhatAFormerKeyHandedOverThatIsAnothersHere() throws SQLException, IOException {
        byte[] merged = ForgedArchive.of(
                forged(VERSIONS, text -> text.replace(",baerum,baerum,", ",baerum,lorenskog,")),
                "national/centre_former_key.csv",
                text -> text + "lorenskog,baerum\n");
        TenantTaskQueueTests.remove(database, OWN);

        assertThat(takeIn(merged).remarks())
                .extracting(TenantTaskResult.Remark::code)
                .contains("formerKeysInUse", "originUnknown");

        assertThat(database.asSuperuser(
                        "select origin_key from national.published_activity where centre_key = 'baerum'"))
                .containsExactly("baerum");
    }

    @Test
    void addsNothingToWhatIsOut() throws SQLException, IOException {
        byte[] more = ForgedArchive.of(
                forged(
                        "national/published_link.csv",
                        text -> text + value("national/published_link.csv", "publication_id")
                                + ",baerum,9,https://evil.example,Mer\n"),
                VERSIONS,
                text -> text.replaceFirst(",,,t,", ",,,f,"));
        List<String> before = handedOver();
        // The centre is gone, and what it had handed over is not.
        database.change("drop schema usht_c_baerum cascade; delete from platform.schema_state where schema_name ="
                + " 'usht_c_baerum'; delete from platform.tenant where key = 'baerum';"
                + " delete from national.centre where key = 'baerum'");

        takeIn(more);

        assertThat(handedOver()).isEqualTo(before);
    }

    @Test
    void leavesToTheRegistryWhatIsTheRegistrys() throws SQLException, IOException {
        TenantTaskQueueTests.remove(database, OWN);
        UUID somebodys = UUID.randomUUID();

        takeIn(ForgedArchive.of(
                forged("national/publisher.csv", text -> text + somebodys + ",baerum\n"),
                "national/centre_host.csv",
                text -> text.replaceFirst("\n", "\nbaerum,3301,HOST,2001-01-01,,,,,\n")));

        assertThat(database.asSuperuser(
                        "select municipality_code from national.centre_host where centre_key = 'baerum'"))
                .containsExactly("3201");
        assertThat(database.asSuperuser(
                        "select centre_key from national.publisher where subject_id = '" + somebodys + "'"))
                .isEmpty();
    }

    @Test
    void saysThatRowsFitNoTable() throws SQLException, IOException {
        TenantTaskQueueTests.remove(database, OWN);

        assertRefused(
                "archive.otherRows",
                () -> takeIn(forged(VERSIONS, text -> text.replace(value(VERSIONS, "subject_id"), "ingen id"))));
        assertRefused(
                "archive.otherRows",
                () -> takeIn(forged("national/published_link.csv", text -> text.replace("https://", "javascript:"))));
    }

    @Test
    void keepsNoEndlessNames() throws SQLException, IOException {
        TenantTaskQueueTests.remove(database, OWN);

        assertRefused("archive.otherRows", () -> takeIn(forged("people.json", text -> """
                [{"issuer": "https://i.example", "identity": "x", "name": "%s", "role": "LEADER",
                    "grantedAt": "2026-01-01T00:00:00Z", "grantedBy": "X"}]""".formatted("x".repeat(201)))));
    }

    @Test
    void refusesASmallFileThatBecomesALargeOne() throws IOException {
        byte[] bomb = forged(
                "centre/activity.csv", text -> text.replaceFirst("sitat", ("x".repeat(1023) + "\n").repeat(20 << 10)));
        assertThat(bomb.length).isLessThan(200_000);

        assertRefused("archive.tooDense", () -> takeIn(bomb));
        assertRefused("archive.tooLarge", () -> read(bomb, Map.of("archive.unpacked", "1MB")));
        assertRefused("archive.tooManyRows", () -> read(honest, Map.of("archive.rows", "10")));
        read(bomb, Map.of("archive.ratio", "1000"));
        byte[] line = forged("centre/activity.csv", text -> text.replaceFirst("sitat", "x".repeat(9 << 20)));
        assertRefused("archive.damaged", () -> takeIn(line));
    }

    @Test
    void believesNoNumberOfTheManifest() throws IOException {
        for (String lie : List.of("\"rows\":-1,", "\"rows\":1,", "\"rows\":9223372036854775807,")) {
            assertThatThrownBy(() -> takeIn(forged(
                            ArchiveWriter.MANIFEST,
                            text -> text.replaceFirst(
                                    "(?s)(\"entry\"\\s*:\\s*\"centre/activity.csv\".*?)\"rows\"\\s*:\\s*[0-9]+\\s*,",
                                    "$1" + lie))))
                    .as(lie)
                    .isInstanceOf(BrokenArchiveException.class);
        }
        assertRefused(
                "archive.tooLarge",
                () -> takeIn(forged(
                        ArchiveWriter.MANIFEST,
                        text -> text.replaceAll("\"bytes\"\\s*:\\s*[0-9]+", "\"bytes\":9223372036854775807"))));
    }

    private void read(byte[] archive, Map<String, String> settings) throws IOException {
        Path file = Files.write(folder.resolve("fra-et-annet-sted.zip"), archive);
        new ArchiveReader(file, JSON, TenantFolders.backupsIn(folder, settings).archive()).close();
    }

    /** A value of the only row of a table in the honest archive. */
    private String value(String entry, String column) {
        String[] found = new String[1];
        try {
            forged(entry, text -> {
                String[] lines = text.split("\n", 2);
                int place = List.of(lines[0].split(",", -1)).indexOf(column);
                found[0] = lines[1].split(",", -1)[place];
                return text + " ";
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return found[0];
    }

    @Test
    void letsInTheEmptiestFileThatACentreMayHave() throws SQLException, IOException {
        database.change("insert into usht_c_baerum.document_part select id, n + 10, decode(repeat('00', 262144), 'hex')"
                + " from (select id from usht_c_baerum.document_content limit 1) c, generate_series(1, 100) n");
        List<String> before = rows.everything(OWN);
        byte[] saved = Files.readAllBytes(
                folder.resolve(carryOut(new TenantOrder.BackUp(OWN)).file()));
        assertThat(saved.length).as("denser than one to eight it is not").isGreaterThan(100 * 262144 / 8);
        TenantTaskQueueTests.remove(database, OWN);

        takeIn(saved);

        assertThat(rows.everything(OWN)).isEqualTo(before);
    }
}
