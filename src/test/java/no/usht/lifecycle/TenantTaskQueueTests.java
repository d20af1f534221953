package no.usht.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.access.Role;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.AreaPart;
import no.usht.tenancy.TenantFile.HostKind;
import no.usht.tenancy.TenantFileBuilder;
import no.usht.tenancy.TenantFileHostBuilder;
import no.usht.tenancy.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What the operator's orders do to the rows, on a database of their own. */
class TenantTaskQueueTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final CentreKey LEFT = new CentreKey("baerum");
    private static final CentreKey RIGHT = new CentreKey("lorenskog");
    private static final CentreKey OTHER = new CentreKey("vestfold");
    private static final String SAVED = "5a5a5a5a-0000-4000-8000-000000000001";

    @TempDir
    Path folder;

    private MigratedDatabase database;
    private CentreRows rows;
    private TenantTaskQueue queue;

    /** Made once for all tests, each of which has a copy. */
    private static MigratedDatabase prepared;

    @BeforeAll
    static void twoCentresOfAkershus(@TempDir Path folder) throws SQLException {
        TenantTaskQueueTests first = new TenantTaskQueueTests();
        first.folder = folder;
        first.use(new MigratedDatabase(
                "tenant_life_prepared",
                TenantFiles.read(Path.of("tenants")).stream()
                        .filter(file -> file.key().equals(OTHER))
                        .toList()));
        first.bringOn();
        prepared = first.database;
    }

    @BeforeEach
    void copy() {
        use(prepared.copy("tenant_life"));
    }

    private void use(MigratedDatabase used) {
        database = used;
        rows = new CentreRows(database);
        queue = new TenantTaskQueue(
                database.owner(),
                Changelogs.ofThisProgram(),
                JSON,
                TenantFolders.backupsIn(folder.resolve("backups")),
                CLOCK);
    }

    private void bringOn() throws SQLException {
        carryOut(new TenantOrder.BringOn(file(LEFT, "3201", "Bærum", "3201", "3203")));
        carryOut(new TenantOrder.BringOn(file(RIGHT, "3222", "Lørenskog", "3222", "3224")));
        rows.make(LEFT, 20, "3201");
        rows.make(LEFT, 5, "3203");
        rows.make(RIGHT, 10, "3222");
        rows.makeTheRest(LEFT, OTHER);
        rows.makeTheRest(RIGHT, OTHER);
    }

    private void remove(CentreKey key) throws SQLException {
        remove(database, key);
    }

    /** As if the centre had never been there. */
    static void remove(MigratedDatabase database, CentreKey key) throws SQLException {
        database.change("""
            drop schema if exists "%1$s" cascade;
            delete from platform.schema_state where schema_name = '%1$s';
            delete from platform.tenant_former_key where key = '%2$s' or former_key = '%2$s';
            delete from platform.tenant where successor_key = '%2$s';
            delete from platform.tenant where key = '%2$s';
            delete from platform.membership where workspace = '%1$s';
            delete from platform.invitation where workspace = '%1$s';
            delete from platform.mail_outbox where subject = 'Prøveleder';
            delete from platform.tenant_upload;
            do $do$
            declare made regclass;
            begin
                for made in
                    with versions as (select conrelid from pg_constraint where confrelid = 'national.publisher'::regclass),
                        parts as (select p.conrelid from pg_constraint p join versions v on p.confrelid = v.conrelid)
                    select conrelid from (select conrelid, 1 as place from parts union select conrelid, 2 from versions) t
                        order by place
                loop
                    execute format('delete from %%s where centre_key = %%L', made, '%2$s');
                end loop;
            end $do$;
            delete from national.publisher where centre_key = '%2$s';
            delete from national.centre where key = '%2$s';
            """.formatted(key.schema(), key.value()));
    }

    @Test
    void bringsOnACentreThatThenOpens() throws SQLException {
        assertThat(states()).contains("baerum ACTIVE", "lorenskog ACTIVE");
        assertThat(database.asSuperuser("select name_nb from national.centre where key = 'baerum'"))
                .containsExactly("USHT Bærum");
        assertThat(fingerprintsDiffer(LEFT)).isFalse();
    }

    @Test
    void refusesAKeyThatIsTakenAndLeavesNothing() throws SQLException {
        Ended ended = carryOut(new TenantOrder.BringOn(file(LEFT, "3201", "Bærum", "3201")));

        assertThat(ended.state()).isEqualTo("FAILED");
        assertThat(ended.remarks()).containsExactly("keyTaken");
    }

    @Test
    void refusesAMunicipalityThatTheRegisterLacks() throws SQLException {
        Ended ended = carryOut(new TenantOrder.BringOn(file(new CentreKey("asker"), "3203", "Asker", "9999")));

        assertThat(ended.remarks()).containsExactly("unknownTerritory");
        assertThat(states()).doesNotContain("asker ACTIVE");
    }

    @Test
    void mergesOnTrialWithoutChangingAnything() throws SQLException {
        List<String> before = rows.everything(RIGHT);

        Ended trial = tryOut(merge());

        assertThat(trial.state()).isEqualTo("DONE");
        assertThat(trial.result()).contains("{\"table\":\"activity\",\"rows\":25}");
        assertThat(rows.everything(RIGHT)).isEqualTo(before);
        assertThat(states()).contains("baerum ACTIVE");
    }

    @Test
    void tellsOnTrialHowManyHaveNotAnsweredTheirInvitation() throws SQLException {
        invite("en", "now() + interval '7 days'");
        invite("to", "now() + interval '7 days'");
        invite("for sent", "now() - interval '1 day'");

        Ended trial = tryOut(merge());

        assertThat(trial.result()).contains("\"invited\"", "[\"2\",\"baerum\",\"lorenskog\"]");
    }

    private void invite(String name, String until) throws SQLException {
        database.change("insert into platform.invitation (id, token_digest, email, name, workspace, invited_from, role,"
                + " invited_by, invited_at, expires_at) values (gen_random_uuid(), sha256('" + name + "'), '"
                + name.replace(" ", "") + "@example.no', '" + name + "', 'c_baerum', 'c_baerum', 'STAFF', 'Leder',"
                + " now() - interval '2 days', " + until + ")");
    }

    @Test
    void mergesAllRowsWithTheirIdsAndHistory() throws SQLException {
        List<String> both = new ArrayList<>(rows.everything(LEFT));
        both.addAll(rows.everything(RIGHT));

        Ended ended = carryOut(merge());

        assertThat(ended.state()).isEqualTo("DONE");
        assertThat(rows.everything(RIGHT)).containsExactlyInAnyOrderElementsOf(both);
        assertThat(states()).contains("baerum MERGED lorenskog", "lorenskog ACTIVE");
        assertThat(fingerprintsDiffer(RIGHT)).isFalse();
    }

    @Test
    void mergeLeavesInTheCommonPlaneWhereRowsCameFrom() throws SQLException {
        String activity = rows.activities(LEFT).getFirst();
        rows.publish(LEFT, activity);

        carryOut(merge());

        assertThat(database.asSuperuser("select centre_key || ' ' || origin_key from national.published_activity"
                        + " where subject_id = '" + activity + "'"))
                .containsExactly("lorenskog baerum");
        assertThat(database.asSuperuser("select r.centre_key from national.published_reach r"
                        + " join national.published_activity p on p.id = r.publication_id where p.subject_id = '"
                        + activity + "'"))
                .containsExactly("lorenskog");
        assertThat(database.asSuperuser(
                        "select centre_key from national.centre_former_key where former_key = 'baerum'"))
                .containsExactly("lorenskog");
    }

    @Test
    void mergeHandsOverTheAreaOnTheDay() throws SQLException {
        carryOut(merge());

        assertThat(database.asSuperuser(
                        "select territory_code || ' ' || valid_from from national.centre_area where centre_key ="
                                + " 'lorenskog' order by 1"))
                .containsExactly("3201 2027-01-01", "3203 2027-01-01", "3222 2017-01-01", "3224 2017-01-01");
        assertThat(database.asSuperuser(
                        "select distinct valid_to from national.centre_area where centre_key = 'baerum'"))
                .containsExactly("2026-12-31");
        assertThat(database.asSuperuser("select kind from national.centre_host where centre_key = 'lorenskog'"
                        + " and municipality_code = '3201'"))
                .containsExactly("CO_HOST");
    }

    @Test
    void refusesToMergeWhatHasTheSameRows() throws SQLException {
        Ended saved = carryOut(new TenantOrder.BackUp(LEFT));
        carryOut(new TenantOrder.Restore(LEFT, saved.file(), new CentreKey("kopi")));

        Ended ended =
                carryOut(new TenantOrder.Merge(new CentreKey("kopi"), LEFT, LocalDate.of(2027, 1, 1), null, false));

        assertThat(ended.remarks()).contains("rowsInBoth");
        assertThat(states()).contains("kopi ACTIVE");
    }

    @Test
    void splitsOutTheActivitiesOfAPartOfTheArea() throws SQLException {
        List<String> before = rows.everything(LEFT);
        TenantFile born = file(new CentreKey("asker"), "3203", "Asker", "3203");

        Ended ended = carryOut(new TenantOrder.Split(LEFT, born, null, false));

        assertThat(ended.state()).isEqualTo("DONE");
        assertThat(rows.activities(new CentreKey("asker"))).hasSize(5);
        assertThat(rows.activities(LEFT)).hasSize(20);
        List<String> after = new ArrayList<>(rows.everything(LEFT));
        Map<String, String> copies = copiesOfParticipants();
        assertThat(copies).isNotEmpty();
        rows.everything(new CentreKey("asker")).stream()
                .filter(row -> !isCopied(row))
                .map(row -> ofTheOriginals(row, copies))
                .forEach(after::add);
        assertThat(after).containsExactlyInAnyOrderElementsOf(before);
        assertThat(fingerprintsDiffer(LEFT)).isFalse();
    }

    /** The ids of those that both centres have, by the ids of the copies. */
    private Map<String, String> copiesOfParticipants() throws SQLException {
        return database
                .asSuperuser("select c.id || ' ' || o.id from usht_c_asker.participant c"
                        + " join usht_c_baerum.participant o using (name, place)")
                .stream()
                .map(pair -> pair.split(" ", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static String ofTheOriginals(String row, Map<String, String> copies) {
        String said = row;
        for (Map.Entry<String, String> copy : copies.entrySet()) {
            said = said.replace(copy.getKey(), copy.getValue());
        }
        return said;
    }

    /** What both centres have after a split. */
    private static boolean isCopied(String row) {
        return Stream.of("partner ", "partner_contact ", "contact_role ", "participant ")
                .anyMatch(row::startsWith);
    }

    @Test
    void contactsGoWithTheirMunicipalityWhateverActivitiesAreChosen() throws SQLException {
        Ended ended = carryOut(new TenantOrder.Split(
                LEFT,
                file(new CentreKey("asker"), "3203", "Asker", "3203"),
                Set.of(UUID.fromString(rows.activities(LEFT).getFirst())),
                false));

        assertThat(ended.state()).as(ended.result()).isEqualTo("DONE");
        assertThat(database.asSuperuser("select place from usht_c_asker.local_contact"))
                .containsExactly("3203");
        assertThat(database.asSuperuser("select place from usht_c_baerum.local_contact"))
                .containsExactly("3201");
        assertThat(database.asSuperuser(
                        "select operation from usht_c_asker.history where table_name = 'local_contact'"))
                .containsExactly("INSERT");
        assertThat(database.asSuperuser("select name from usht_c_asker.contact_role"))
                .containsExactlyInAnyOrderElementsOf(
                        database.asSuperuser("select name from usht_c_baerum.contact_role"));
    }

    @Test
    void bothCentresHaveThePartnersOfActivitiesThatGoAndCanStillBeMerged() throws SQLException {
        database.change("insert into usht_c_baerum.partner (id, name, organisation_number, notes, archived, updated_at,"
                + " version) values (gen_random_uuid(), 'KS', '', '', false, now(), 0)");

        carryOut(new TenantOrder.Split(LEFT, file(new CentreKey("asker"), "3203", "Asker", "3203"), null, false));

        assertThat(database.asSuperuser("select p.name || ': ' || string_agg(c.name, ', ') from usht_c_asker.partner p"
                        + " left join usht_c_asker.partner_contact c on c.partner_id = p.id group by p.id, p.name"
                        + " order by 1"))
                .isNotEmpty()
                .allMatch(partner -> partner.equals("Høgskolen: Kari č Testesen"));
        assertThat(database.asSuperuser("select name from usht_c_baerum.partner"))
                .contains("Høgskolen", "KS");
        assertThat(carryOut(new TenantOrder.Merge(new CentreKey("asker"), LEFT, LocalDate.of(2027, 1, 1), null, false))
                        .remarks())
                .doesNotContain("rowsInBoth");
        assertThat(states()).contains("asker MERGED baerum");
    }

    @Test
    void refusesToSplitOutWhatIsNotThere() throws SQLException {
        Ended ended = carryOut(new TenantOrder.Split(
                LEFT, file(new CentreKey("asker"), "3203", "Asker", "3203"), Set.of(UUID.randomUUID()), false));

        assertThat(ended.remarks()).containsExactly("unknownChosen");
    }

    @Test
    void splitsOutChosenActivitiesAndLoosensTheirWhole() throws SQLException {
        List<String> all = rows.activities(LEFT);
        database.change("update \"usht_c_baerum\".activity set parent_id = '" + all.get(1) + "' where id = '"
                + all.get(0) + "'");

        Ended ended = carryOut(new TenantOrder.Split(
                LEFT,
                file(new CentreKey("asker"), "3203", "Asker", "3203"),
                Set.of(UUID.fromString(all.getFirst())),
                false));

        assertThat(ended.remarks()).containsExactly("partsLoosened");
        assertThat(rows.activities(new CentreKey("asker"))).containsExactly(all.getFirst());
    }

    @Test
    void aSplitTakesAlongWhatSomebodyWasAboutToSave() throws Exception {
        Ended ended = whileSomebodySaves(
                "3203",
                new TenantOrder.Split(LEFT, file(new CentreKey("asker"), "3203", "Asker", "3203"), null, false));

        assertThat(ended.state()).as(ended.result()).isEqualTo("DONE");
        assertThat(rows.activities(new CentreKey("asker"))).hasSize(6).contains(SAVED);
        assertThat(rows.activities(LEFT)).hasSize(20);
    }

    @Test
    void aRenameTakesAlongWhatSomebodyWasAboutToSave() throws Exception {
        Ended ended = whileSomebodySaves("3201", new TenantOrder.Rename(LEFT, new CentreKey("baerum-ny")));

        assertThat(ended.state()).as(ended.result()).isEqualTo("DONE");
        assertThat(rows.activities(new CentreKey("baerum-ny"))).hasSize(26).contains(SAVED);
    }

    @Test
    void aMergeTakesAlongWhatSomebodyWasAboutToSaveAndRefusesWhatComesLater() throws Exception {
        try (var others = Executors.newVirtualThreadPerTaskExecutor();
                var holder = database.owner().connect();
                var early = database.bound(Workspace.centre(LEFT));
                var late = database.bound(Workspace.centre(LEFT));
                var typing = database.bound(Workspace.centre(LEFT))) {
            // Where the merge comes by when the rows are in the other centre.
            OwnerDatabase.run(holder, "lock table national.centre_former_key in access exclusive mode");
            save(early, SAVED, "3201");
            Future<Ended> merge = others.submit(() -> carryOut(merge()));
            await().until(() -> waitingForLocks() == 1);
            early.commit();
            await().until(() -> !database.asSuperuser("select 1 from pg_locks where not granted"
                            + " and relation = 'national.centre_former_key'::regclass")
                    .isEmpty());
            Future<?> waits = others.submit(() -> {
                save(late, UUID.randomUUID().toString(), "3201");
                late.commit();
                return late;
            });
            Future<?> draft = others.submit(() -> {
                OwnerDatabase.run(typing, """
                    insert into draft (id, kind, person_id, base_version, base, typed, updated_at)
                    values (gen_random_uuid(), 'activity', gen_random_uuid(), 0, '{}', '{}', now())\
                    """);
                typing.commit();
                return typing;
            });
            await().until(() -> waitingForLocks() == 3);
            holder.rollback();

            assertThat(merge.get().state()).isEqualTo("DONE");
            assertThatThrownBy(waits::get).hasMessageContaining("this centre has ended and is only read");
            assertThatThrownBy(draft::get).hasMessageContaining("this centre has ended and is only read");
        }
        assertThat(rows.activities(RIGHT)).hasSize(36).contains(SAVED);
        assertThat(rows.activities(LEFT)).hasSize(26);
    }

    /** Has the order carried out while somebody has written and not yet committed. */
    private Ended whileSomebodySaves(String code, TenantOrder order) throws Exception {
        try (var others = Executors.newVirtualThreadPerTaskExecutor();
                var somebody = database.bound(Workspace.centre(LEFT))) {
            save(somebody, SAVED, code);
            Future<Ended> ended = others.submit(() -> carryOut(order));
            await().until(() -> waitingForLocks() == 1);
            somebody.commit();
            return ended.get();
        }
    }

    private static void save(Connection connection, String id, String code) throws SQLException {
        OwnerDatabase.run(connection, """
            insert into activity (id, title, kind, status) values ('%1$s', 'I siste liten', 'PROJECT', 'ONGOING');
            insert into activity_reach values ('%1$s', '%2$s', true, true)\
            """.formatted(id, code));
    }

    /** How many sessions wait for a lock on a table or a row. */
    private int waitingForLocks() throws SQLException {
        return Integer.parseInt(
                database.asSuperuser("select count(*) from pg_stat_activity where datname = 'tenant_life'"
                                + " and wait_event_type = 'Lock' and wait_event <> 'advisory'")
                        .getFirst());
    }

    @Test
    void refusesASplitThatLeavesNothing() throws SQLException {
        Ended ended = carryOut(new TenantOrder.Split(
                LEFT, file(new CentreKey("asker"), "3203", "Asker", "3201", "3203"), null, false));

        assertThat(ended.remarks()).containsExactly("nothingLeft");
    }

    @Test
    void renamesAKeyAndKeepsEveryRow() throws SQLException {
        List<String> before = rows.everything(LEFT);
        CentreKey to = new CentreKey("baerum-ny");

        Ended ended = carryOut(new TenantOrder.Rename(LEFT, to));

        assertThat(ended.state()).isEqualTo("DONE");
        assertThat(rows.everything(to)).isEqualTo(before);
        assertThat(fingerprintsDiffer(to)).isFalse();
        assertThat(database.asSuperuser("select key from platform.tenant_former_key where former_key = 'baerum'"))
                .containsExactly("baerum-ny");
        assertThat(database.asSuperuser("select to_regnamespace('usht_c_baerum')"))
                .containsExactly("null");
        assertThat(carryOut(new TenantOrder.BringOn(file(LEFT, "3201", "Bærum", "3201")))
                        .remarks())
                .containsExactly("keyTaken");
    }

    @Test
    void restoresWhatABackupHoldsOverWhatCameLater() throws SQLException {
        List<String> before = rows.everything(LEFT);
        List<String> neighbour = rows.everything(RIGHT);
        Ended saved = carryOut(new TenantOrder.BackUp(LEFT));
        database.change("delete from usht_c_baerum.activity");

        Ended restored = carryOut(new TenantOrder.Restore(LEFT, saved.file(), null));

        assertThat(restored.state()).isEqualTo("DONE");
        assertThat(rows.everything(LEFT)).isEqualTo(before);
        assertThat(rows.everything(RIGHT)).isEqualTo(neighbour);
        assertThat(fingerprintsDiffer(LEFT)).isFalse();
    }

    @Test
    void savesTheRowsOfOneMomentWhileSomebodyWrites() throws Exception {
        List<String> before = rows.everything(LEFT);
        Ended saved;
        try (var others = Executors.newVirtualThreadPerTaskExecutor();
                var holder = database.owner().connect()) {
            // Activities are read by then, and what hangs on them is not.
            OwnerDatabase.run(holder, "lock table usht_c_baerum.activity_link in access exclusive mode");
            Future<Ended> saving = others.submit(() -> carryOut(new TenantOrder.BackUp(LEFT)));
            await().until(() -> waitingForLocks() == 1);
            rows.make(LEFT, 3, "3205");
            holder.rollback();
            saved = saving.get();
        }

        Ended restored = carryOut(new TenantOrder.Restore(LEFT, saved.file(), null));

        assertThat(restored.state()).as(restored.result()).isEqualTo("DONE");
        assertThat(rows.everything(LEFT)).isEqualTo(before);
    }

    @Test
    void restoredRowsGoOnWithTheirNumbers() throws SQLException {
        Ended saved = carryOut(new TenantOrder.BackUp(LEFT));
        carryOut(new TenantOrder.Restore(LEFT, saved.file(), null));

        rows.make(LEFT, 1, "3205");

        assertThat(rows.activities(LEFT)).hasSize(26);
    }

    @Test
    void restoreBelievesTheCommonPlaneAboutWhatIsPublished() throws SQLException {
        Ended saved = carryOut(new TenantOrder.BackUp(LEFT));
        String activity = rows.activities(LEFT).getFirst();
        rows.publish(LEFT, activity);

        carryOut(new TenantOrder.Restore(LEFT, saved.file(), null));

        assertThat(database.asSuperuser(
                        "select published_version || ' ' || changed_since_published from usht_c_baerum.activity"
                                + " where id = '" + activity + "'"))
                .containsExactly("1 true");
    }

    @Test
    void restoresBesideUnderAnotherKey() throws SQLException {
        Ended saved = carryOut(new TenantOrder.BackUp(LEFT));

        carryOut(new TenantOrder.Restore(LEFT, saved.file(), new CentreKey("kopi")));

        assertThat(rows.everything(new CentreKey("kopi"))).isEqualTo(rows.everything(LEFT));
        assertThat(states()).contains("kopi ACTIVE");
        // Not to be taken for the centre itself, and nothing for the public.
        assertThat(database.asSuperuser("select name_nb || ' ' || open from national.centre where key = 'kopi'"))
                .singleElement()
                .asString()
                .matches("USHT Bærum \\(kopi [0-9.]+\\) false");
    }

    @Test
    void refusesADamagedArchiveAndChangesNothing() throws SQLException, IOException {
        Ended saved = carryOut(new TenantOrder.BackUp(LEFT));
        Path file = folder.resolve("backups").resolve(saved.file());
        byte[] bytes = Files.readAllBytes(file);
        int position = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("centre/activity.csv") + 100;
        bytes[position] ^= 0x55;
        Files.write(file, bytes);
        List<String> before = rows.everything(LEFT);

        Ended ended = carryOut(new TenantOrder.Restore(LEFT, saved.file(), null));

        assertThat(ended.state()).isEqualTo("FAILED");
        assertThat(ended.remarks()).allSatisfy(code -> assertThat(code).startsWith("archive."));
        assertThat(rows.everything(LEFT)).isEqualTo(before);
    }

    @Test
    void refusesAnArchiveWithAByteChangedWhereverThatMatters() throws SQLException, IOException {
        byte[] whole = archive(LEFT);
        Path file = folder.resolve("changed.zip");
        int refused = 0;
        for (int position = 0; position < whole.length; position += position > whole.length - 100 ? 1 : 29) {
            byte[] changed = whole.clone();
            changed[position] ^= 0x55;
            Files.write(file, changed);
            try (ArchiveReader archive = new ArchiveReader(file, JSON, ArchiveLimits.NONE)) {
                assertThat(archive.manifest().key()).isEqualTo(LEFT);
            } catch (BrokenArchiveException broken) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void refusesAnArchiveThatIsCutOff() throws SQLException, IOException {
        byte[] whole = archive(LEFT);
        Path file = folder.resolve("cut.zip");
        for (int length = 0; length < whole.length; length += 997) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> new ArchiveReader(file, JSON, ArchiveLimits.NONE))
                    .isInstanceOf(BrokenArchiveException.class);
        }
    }

    @Test
    void refusesAFileThatIsNoArchive() throws SQLException, IOException {
        Files.createDirectories(folder.resolve("backups"));
        Files.writeString(folder.resolve("backups").resolve("baerum.20260101T000000.000Z.usht.zip"), "hello");

        Ended ended = carryOut(new TenantOrder.Restore(LEFT, "baerum.20260101T000000.000Z.usht.zip", null));

        assertThat(ended.remarks()).containsExactly("archive.notAnArchive");
    }

    @Test
    void refusesAnotherCentresArchiveAndNamesThatLeadElsewhere() throws SQLException {
        Ended saved = carryOut(new TenantOrder.BackUp(RIGHT));

        assertThat(carryOut(new TenantOrder.Restore(LEFT, saved.file(), null)).remarks())
                .containsExactly("archiveOfAnother");
        assertThat(carryOut(new TenantOrder.Restore(LEFT, "../backups/" + saved.file(), null))
                        .remarks())
                .containsExactly("archive.missing");
    }

    @Test
    void tellsThatSomebodyHoldsTheRowsThatARestoreNeeds() throws SQLException {
        Ended saved = carryOut(new TenantOrder.BackUp(LEFT));
        List<String> before = rows.everything(LEFT);
        try (var holder = database.owner().connect()) {
            OwnerDatabase.run(holder, "lock table usht_c_baerum.activity in share mode");

            Ended ended = carryOut(new TenantOrder.Restore(LEFT, saved.file(), null));

            assertThat(ended.remarks()).containsExactly("heldUp");
            holder.rollback();
        }
        assertThat(rows.everything(LEFT)).isEqualTo(before);
    }

    @Test
    void takesAnUploadedArchiveInFromWhereItIsThenRestored() throws SQLException, IOException {
        List<String> before = rows.everything(LEFT);
        Ended saved = carryOut(new TenantOrder.BackUp(LEFT));
        Path file = folder.resolve("backups").resolve(saved.file());
        byte[] content = Files.readAllBytes(file);
        Files.delete(file);
        database.change("delete from platform.tenant_backup where file = '" + saved.file() + "'");
        database.change("delete from usht_c_baerum.activity");

        Ended taken = carryOut(new TenantOrder.TakeIn(LEFT, upload("fra-et-annet-sted.zip", content, content.length)));

        assertThat(taken.state()).as(taken.result()).isEqualTo("DONE");
        assertThat(taken.file()).isEqualTo(saved.file());
        assertThat(database.asSuperuser(
                        "select export from platform.tenant_backup where file = '" + taken.file() + "'"))
                .containsExactly("f");
        assertThat(uploads()).isEmpty();
        assertThat(carryOut(new TenantOrder.Restore(LEFT, taken.file(), null)).state())
                .isEqualTo("DONE");
        assertThat(rows.everything(LEFT)).isEqualTo(before);
    }

    @Test
    void refusesAnUploadThatIsForeignDamagedIncompleteOrAnotherCentres() throws SQLException, IOException {
        byte[] content = archive(RIGHT);
        byte[] damaged = content.clone();
        damaged[new String(content, StandardCharsets.ISO_8859_1).indexOf("centre/activity.csv") + 100] ^= 0x55;
        List<String> before = rows.everything(LEFT);

        assertThat(takeIn(LEFT, content).remarks()).containsExactly("archiveOfAnother");
        assertThat(takeIn(RIGHT, damaged).remarks()).containsExactly("archive.damaged");
        Ended foreign = takeIn(LEFT, "hello".getBytes(StandardCharsets.UTF_8));
        assertThat(foreign.remarks()).containsExactly("archive.notAnArchive");
        assertThat(foreign.result()).contains("opplastet.zip");
        assertThat(carryOut(new TenantOrder.TakeIn(RIGHT, upload("halv.zip", content, content.length + 1)))
                        .remarks())
                .containsExactly("uploadGone");
        assertThat(carryOut(new TenantOrder.TakeIn(RIGHT, new UploadId(UUID.randomUUID())))
                        .remarks())
                .containsExactly("uploadGone");
        assertThat(uploads()).isEmpty();
        assertThat(backupFiles()).hasSize(1);
        assertThat(rows.everything(LEFT)).isEqualTo(before);
    }

    @Test
    void refusesAnUploadThatSaysToBeAnArchiveThatIsThere() throws SQLException, IOException {
        byte[] content = archive(LEFT);
        rows.make(LEFT, 1, "3205");
        // Of the same moment, as the clock stands still, but with other rows.
        Path file = folder.resolve("backups").resolve(backupFiles().getFirst());
        Files.delete(file);
        byte[] other = archive(LEFT);

        assertThat(takeIn(LEFT, content).remarks()).containsExactly("otherArchiveOfThen");
        assertThat(Files.readAllBytes(file)).isEqualTo(other);
        assertThat(takeIn(LEFT, other).state()).isEqualTo("DONE");
    }

    @Test
    void importsAnUploadedCentreOnTrialAndThenForGood() throws SQLException, IOException {
        byte[] content = archive(LEFT);
        CentreKey copy = new CentreKey("kopi");
        UploadId upload = upload("kopi.zip", content, content.length);

        Ended trial = tryOut(new TenantOrder.Import(copy, upload, Set.of()));

        assertThat(trial.remarks()).containsExactly("importOf", "keyOther");
        assertThat(trial.result()).contains("{\"table\":\"activity\",\"rows\":25}");
        assertThat(states()).doesNotContain("kopi ACTIVE");
        assertThat(uploads()).hasSize(1);

        Ended done = carryOut(new TenantOrder.Import(copy, upload, Set.of()));

        assertThat(done.state()).as(done.result()).isEqualTo("DONE");
        assertThat(rows.everything(copy)).isEqualTo(rows.everything(LEFT));
        assertThat(uploads()).isEmpty();
        assertThat(backupFiles()).hasSize(1);
        assertThat(carryOut(new TenantOrder.Import(copy, upload("igjen.zip", content, content.length), Set.of()))
                        .remarks())
                .containsExactly("keyTaken");
    }

    @Test
    void refusesAnArchiveThatSpeaksForAnotherCentre() throws SQLException, IOException {
        rows.publish(LEFT, rows.activities(LEFT).getFirst());
        rows.publish(RIGHT, rows.activities(RIGHT).getFirst());
        String another = database.asSuperuser(
                        "select id from national.published_activity where centre_key = 'lorenskog'")
                .getFirst();
        byte[] content = archive(LEFT);
        remove(LEFT);
        List<String> before = commonPlane();

        assertThat(takeOver(content, "national/centre_host.csv", text -> text.replace("baerum,", "lorenskog,"))
                        .remarks())
                .containsExactly("archive.otherCentre");
        assertThat(takeOver(
                                content,
                                "national/published_link.csv",
                                text -> text.replaceAll("(?m)^[0-9a-f-]{36},", another + ","))
                        .remarks())
                .containsExactly("archive.otherCentre");
        assertThat(takeOver(content, "people.json", text -> """
            [{"issuer": "https://i.example", "identity": "x", "name": "X", "role": "OPERATOR",
                "grantedAt": "2026-01-01T00:00:00Z", "grantedBy": "X"}]\
            """).remarks()).containsExactly("archive.otherRoles");

        assertThat(commonPlane()).isEqualTo(before);
        assertThat(states()).doesNotContain("baerum ACTIVE");
    }

    /** Whoever made the archive would decide who gets in, and how people there are told apart. */
    @Test
    void takesOverNoSignInOfAnArchiveButTheOneThatWasConfirmed() throws SQLException, IOException {
        TenantFile read = stored(LEFT);
        TenantFile.SignIn own = new TenantFile.SignIn("https://rogue.example.no", "1234", true, "nickname", "org");
        carryOut(new TenantOrder.Redefine(
                read.withHosts(List.of(read.hosts().getFirst().signingInAt(own))), read));
        byte[] content = archive(LEFT);
        CentreKey copy = new CentreKey("kopi");
        UploadId upload = upload("kopi.zip", content, content.length);

        Ended trial = tryOut(new TenantOrder.Import(copy, upload, Set.of()));
        assertThat(trial.remarks()).containsExactly("importOf", "signInLeftOut", "keyOther");
        assertThat(JSON.readValue(trial.result(), TenantTaskResult.class).remarks())
                .flatExtracting(
                        remark -> ArchivedSignIn.leftOut(remark).stream().toList())
                .containsExactly(new ArchivedSignIn("Bærum", own));
        assertThat(carryOut(new TenantOrder.Import(copy, upload, Set.of())).state())
                .isEqualTo("DONE");
        assertThat(stored(copy).hosts()).extracting(TenantFile.Host::signIn).containsOnlyNulls();

        // Confirmed was another, of the same issuer.
        CentreKey second = new CentreKey("kopi-to");
        TenantFile.SignIn other = new TenantFile.SignIn("https://rogue.example.no", "1234", true, null, "org");
        carryOut(new TenantOrder.Import(second, upload("to.zip", content, content.length), Set.of(other)));
        assertThat(stored(second).hosts()).extracting(TenantFile.Host::signIn).containsOnlyNulls();

        CentreKey third = new CentreKey("kopi-tre");
        Ended taken = carryOut(new TenantOrder.Import(third, upload("tre.zip", content, content.length), Set.of(own)));
        assertThat(taken.remarks()).containsExactly("importOf", "signInTaken", "keyOther");
        assertThat(stored(third).hosts()).extracting(TenantFile.Host::signIn).containsExactly(own);

        Ended beside = carryOut(new TenantOrder.Restore(LEFT, backupFiles().getFirst(), new CentreKey("kopi-fire")));
        assertThat(beside.remarks()).containsExactly("signInOfCopy", "besideNeedsLeader");
        assertThat(stored(new CentreKey("kopi-fire")).hosts())
                .extracting(TenantFile.Host::signIn)
                .containsOnlyNulls();
    }

    @Test
    void importsNoFormerKeyThatACentreHasHere() throws SQLException, IOException {
        byte[] content = archive(LEFT);
        remove(LEFT);

        Ended ended = takeOver(
                content, "national/centre_former_key.csv", text -> text + "lorenskog,baerum\nbaerum-ny,baerum\n");

        assertThat(ended.state()).as(ended.result()).isEqualTo("DONE");
        assertThat(ended.remarks()).containsExactly("importOf", "formerKeysInUse");
        assertThat(database.asSuperuser(
                        "select former_key from national.centre_former_key where centre_key = 'baerum'"))
                .containsExactly("baerum-ny");
        // It leads to Bærum now, so nobody else gets it.
        assertThat(carryOut(new TenantOrder.BringOn(file(new CentreKey("baerum-ny"), "3201", "Bærum", "3201")))
                        .remarks())
                .containsExactly("keyTaken");
    }

    /** What it was split off from handed its rows over, and is not there. */
    @Test
    void importsACentreThatWasSplitOffWhereTheOtherIsUnknown() throws SQLException, IOException {
        CentreKey born = new CentreKey("asker");
        String published = rows.activities(LEFT).getFirst();
        rows.publish(LEFT, published);
        carryOut(new TenantOrder.Split(
                LEFT, file(born, "3203", "Asker", "3203"), Set.of(UUID.fromString(published)), false));
        String origins = "select origin_key from national.published_activity where centre_key = 'asker'";
        assertThat(database.asSuperuser(origins)).containsExactly("baerum");
        byte[] content = archive(born);
        remove(born);
        remove(LEFT);

        Ended ended = carryOut(new TenantOrder.Import(born, upload("asker.zip", content, content.length), Set.of()));

        assertThat(ended.state()).as(ended.result()).isEqualTo("DONE");
        assertThat(ended.remarks()).containsExactly("importOf", "originUnknown");
        assertThat(database.asSuperuser(origins)).containsExactly("asker");
        assertThat(rows.activities(born)).containsExactly(published);
    }

    @Test
    void knowsWhichRolesACentreHas() throws SQLException {
        String all = JSON.writeValueAsString(Arrays.stream(Role.values())
                .map(role -> Map.of("role", role.name()))
                .toList());

        assertThat(database.asSuperuser("select platform.roles_of_no_centre('" + all + "')")
                        .getFirst()
                        .split(", "))
                .containsExactlyInAnyOrder(Arrays.stream(Role.values())
                        .filter(role -> role.plane() != Role.Plane.CENTRE)
                        .map(Role::name)
                        .toArray(String[]::new));
    }

    /** Imports an archive in which somebody has changed an entry, and made the checksums anew. */
    private Ended takeOver(byte[] archive, String entry, UnaryOperator<String> change)
            throws SQLException, IOException {
        byte[] forged = ForgedArchive.of(archive, entry, change);
        return carryOut(new TenantOrder.Import(LEFT, upload("forfalsket.zip", forged, forged.length), Set.of()));
    }

    private List<String> commonPlane() throws SQLException {
        return database.asSuperuser("""
            select 'host' || to_jsonb(t)::text from national.centre_host t
            union all select 'link' || to_jsonb(t)::text from national.published_link t
            union all select 'member' || to_jsonb(t)::text from platform.membership t order by 1\
            """);
    }

    @Test
    void letsThePagesWriteUploadsAndNotReadThem() throws SQLException, IOException {
        upload("hemmelig.zip", archive(LEFT), 0);

        try (var connection = database.bound(Workspace.PLATFORM)) {
            assertThatThrownBy(
                            () -> MigratedDatabase.texts(connection, "select content from platform.tenant_upload_part"))
                    .hasMessageContaining("permission denied");
        }
        database.change("update platform.tenant_upload set begun_at = now() - interval '2 days'");
        carryOut(new TenantOrder.BackUp(RIGHT));
        assertThat(uploads()).isEmpty();
    }

    @Test
    void sendsTheFirstLeadersInvitationWithTheCentreAndNotOtherwise() throws SQLException {
        CentreKey asker = new CentreKey("asker");
        TenantOrder order = new TenantOrder.BringOn(file(asker, "3203", "Asker", "3203"));
        UUID refused = UUID.randomUUID();
        UUID done = UUID.randomUUID();
        invite(refused, "baerum");
        invite(done, "asker");

        assertThat(place(refused, new TenantOrder.BringOn(file(LEFT, "3201", "Bærum", "3201")), false)
                        .remarks())
                .containsExactly("keyTaken");
        assertThat(place(UUID.randomUUID(), order, true).state()).isEqualTo("DONE");
        assertThat(waiting()).containsExactly(done.toString());
        assertThat(place(done, order, false).state()).isEqualTo("DONE");

        assertThat(waiting()).isEmpty();
        assertThat(database.asSuperuser(
                        "select workspace || ' ' || coalesce(withdrawn_by, 'open') from platform.invitation"
                                + " where name = 'Prøveleder' order by 1"))
                .containsExactly("c_asker open", "c_baerum Operatør");
        assertThat(database.asSuperuser("select recipient from platform.mail_outbox where subject = 'Prøveleder'"
                        + " and next_attempt_at <= clock_timestamp()"))
                .containsExactly("asker@example.no");
    }

    /** As the pages do it with the order. */
    private void invite(UUID order, String key) throws SQLException {
        database.change("""
            with mail as (insert into platform.mail_outbox (id, workspace, recipient, subject, content, created_at,
                    next_attempt_at, after_task)
                values (gen_random_uuid(), 'platform', '%1$s@example.no', 'Prøveleder', 'x', now(), now(), '%2$s')
                returning id)
            insert into platform.invitation (id, token_digest, email, name, workspace, invited_from, role, invited_by,
                invited_at, expires_at, mail_id)
            select gen_random_uuid(), sha256('%1$s'), '%1$s@example.no', 'Prøveleder', 'c_%1$s', 'platform', 'LEADER',
                'Operatør', now(), now() + interval '14 days', id from mail\
            """.formatted(key, order));
    }

    private List<String> waiting() throws SQLException {
        return database.asSuperuser("select after_task from platform.mail_outbox where after_task is not null");
    }

    private byte[] archive(CentreKey key) throws SQLException, IOException {
        return Files.readAllBytes(folder.resolve("backups")
                .resolve(carryOut(new TenantOrder.BackUp(key)).file()));
    }

    private Ended takeIn(CentreKey key, byte[] content) throws SQLException {
        return carryOut(new TenantOrder.TakeIn(key, upload("opplastet.zip", content, content.length)));
    }

    /** As the pages do it, with their role, in two parts. */
    private UploadId upload(String name, byte[] content, long bytes) throws SQLException {
        UploadId id = new UploadId(UUID.randomUUID());
        int half = content.length / 2;
        byte[][] parts = {Arrays.copyOf(content, half), Arrays.copyOfRange(content, half, content.length)};
        try (var connection = database.bound(Workspace.PLATFORM)) {
            try (var insert = connection.prepareStatement(
                    "insert into platform.tenant_upload (id, name, uploaded_by, bytes) values (?, ?, 'Operatør', ?)")) {
                insert.setObject(1, id.value());
                insert.setString(2, name);
                insert.setLong(3, bytes);
                insert.executeUpdate();
            }
            for (int number = 0; number < parts.length; number++) {
                try (var insert = connection.prepareStatement(
                        "insert into platform.tenant_upload_part (upload_id, number, content) values (?, ?, ?)")) {
                    insert.setObject(1, id.value());
                    insert.setInt(2, number);
                    insert.setBytes(3, parts[number]);
                    insert.executeUpdate();
                }
            }
            connection.commit();
        }
        return id;
    }

    private List<String> uploads() throws SQLException {
        return database.asSuperuser("select id from platform.tenant_upload");
    }

    /** All that lies there, unfinished files too. */
    private List<String> backupFiles() throws IOException {
        try (var files = Files.list(folder.resolve("backups"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void deletesOnlyAClosedCentreInItsTimeAndWithTwoPeople() throws SQLException {
        assertThat(carryOut(new TenantOrder.Delete(LEFT)).remarks()).containsExactly("notClosed");
        carryOut(new TenantOrder.Close(LEFT, TODAY));
        assertThat(carryOut(new TenantOrder.Delete(LEFT)).remarks()).containsExactly("secondPerson");
        database.change("update platform.tenant set deletion_asked_by = 'Operatør' where key = 'baerum'");
        assertThat(carryOut(new TenantOrder.Delete(LEFT)).remarks()).containsExactly("secondPerson");
        database.change("update platform.tenant set deletion_asked_by = 'En annen' where key = 'baerum'");
        database.change("update platform.tenant set keep_until = '2026-11-25' where key = 'baerum'");
        assertThat(carryOut(new TenantOrder.Delete(LEFT)).remarks()).containsExactly("keptUntil");
        database.change("update platform.tenant set keep_until = '2026-11-24' where key = 'baerum'");

        Ended ended = carryOut(new TenantOrder.Delete(LEFT));

        assertThat(ended.state()).isEqualTo("DONE");
        assertThat(states()).contains("baerum DELETED");
        assertThat(database.asSuperuser("select to_regnamespace('usht_c_baerum')"))
                .containsExactly("null");
    }

    @Test
    void closingWritesAnExport() throws SQLException {
        Ended ended = carryOut(new TenantOrder.Close(LEFT, TODAY.plusYears(1)));

        assertThat(ended.file()).endsWith(".eksport.usht.zip");
        assertThat(folder.resolve("backups").resolve(ended.file())).isRegularFile();
        assertThat(states()).contains("baerum CLOSED");
        assertThatThrownBy(() -> rows.make(LEFT, 1, "3205")).hasMessageContaining("this centre has ended");
    }

    @Test
    void leavesTheDescriptionOfACentreThatHasEndedAsItIs() throws SQLException {
        TenantFile before = stored(LEFT);
        carryOut(merge());

        assertThat(carryOut(new TenantOrder.Redefine(before)).remarks()).containsExactly("notOpen");
    }

    @Test
    void leavesOrdersToANewerProgramThatHasBegun() throws SQLException {
        database.change("insert into platform.schema_reference values ('CENTRE', '9999-later', 'm', 'f')");
        try {
            assertThat(carryOut(new TenantOrder.BackUp(LEFT)).remarks()).containsExactly("newerProgram");
        } finally {
            database.change("delete from platform.schema_reference where version = '9999-later'");
        }
    }

    @Test
    void aMergedCentreThatIsClosedAndReopenedIsStillMerged() throws SQLException {
        carryOut(merge());
        carryOut(new TenantOrder.Close(LEFT, TODAY));

        Ended ended = carryOut(new TenantOrder.Reopen(LEFT));

        assertThat(ended.state()).isEqualTo("DONE");
        assertThat(states()).contains("baerum MERGED lorenskog");
        assertThat(database.asSuperuser("select open from national.centre where key = 'baerum'"))
                .containsExactly("f");
    }

    @Test
    void aCopyStaysOneWhateverBecomesOfIt() throws SQLException {
        Ended saved = carryOut(new TenantOrder.BackUp(LEFT));
        carryOut(new TenantOrder.Restore(LEFT, saved.file(), new CentreKey("kopi")));

        carryOut(new TenantOrder.Rename(new CentreKey("kopi"), new CentreKey("kopi-ny")));
        carryOut(new TenantOrder.Close(new CentreKey("kopi-ny"), TODAY));
        Ended ended = carryOut(new TenantOrder.Reopen(new CentreKey("kopi-ny")));

        assertThat(ended.state()).isEqualTo("DONE");
        assertThat(states()).contains("kopi-ny ACTIVE");
        assertThat(database.asSuperuser("select key from national.centre where not open"))
                .containsExactly("kopi-ny");
    }

    @Test
    void aDeletedCentreIsNotBroughtBackByItsFile() throws SQLException {
        carryOut(new TenantOrder.Close(LEFT, TODAY));
        database.change("update platform.tenant set deletion_asked_by = 'En annen' where key = 'baerum'");
        carryOut(new TenantOrder.Delete(LEFT));

        SchemaMigrator.Outcome outcome =
                database.migrator(Changelogs.ofThisProgram()).migrate(List.of(file(LEFT, "3201", "Bærum", "3201")));

        assertThat(outcome.broughtOn()).isEmpty();
    }

    @Test
    void logsWhoDidWhatWithBeforeAndAfter() throws SQLException {
        carryOut(merge());

        assertThat(database.asSuperuser(
                        "select actor || ' ' || action || ' ' || centre_key || ' ' || reason || ' ' || (before ->>"
                                + " 'state') || ' ' || (after ->> 'state') || ' ' || coalesce(after ->> 'came_from', '')"
                                + " from platform.operator_log order by id desc limit 2"))
                .containsExactly(
                        "Operatør Merge lorenskog fordi ACTIVE ACTIVE baerum",
                        "Operatør Merge baerum fordi ACTIVE MERGED ");
        assertThatThrownBy(() -> database.change("delete from platform.operator_log"))
                .hasMessageContaining("append-only");
    }

    @Test
    void aNewHostFromADayIsTheHostFromThatDay() throws SQLException {
        TenantFile now = file(OTHER, "3907", "Sandefjord", "3907");
        TenantFile.Host old = now.hosts().getFirst();
        TenantFile next = now.withHosts(List.of(
                TenantFileHostBuilder.builder()
                        .municipality(old.municipality())
                        .name(old.name())
                        .kind(HostKind.HOST)
                        .from(old.from())
                        .to(LocalDate.of(2026, 12, 31))
                        .organisationNumber(old.organisationNumber())
                        .accessibilityDeclaration(old.accessibilityDeclaration())
                        .build(),
                TenantFileHostBuilder.builder()
                        .municipality("3905")
                        .name("Tønsberg")
                        .kind(HostKind.HOST)
                        .from(LocalDate.of(2027, 1, 1))
                        .organisationNumber("921383681")
                        .accessibilityDeclaration("https://www.tonsberg.kommune.no/t")
                        .contact("post@tonsberg.kommune.no")
                        .build()));

        Ended ended = carryOut(new TenantOrder.Redefine(next));

        assertThat(ended.state()).as(ended.result()).isEqualTo("DONE");
        assertThat(database.asSuperuser("select municipality_code || ' ' || valid_from || ' ' || coalesce(contact, '')"
                        + " from national.centre_host where centre_key = 'vestfold' order by valid_from"))
                .containsExactly("3907 2017-01-01 ", "3905 2027-01-01 post@tonsberg.kommune.no");
    }

    @Test
    void refusesAChangeOfADescriptionThatSomebodyElseHasChangedMeanwhile() throws SQLException {
        TenantFile read = stored(LEFT);
        carryOut(new TenantOrder.Redefine(read.presented("nn", 12, null), read));

        Ended ended = carryOut(new TenantOrder.Redefine(read.presented("nb", 99, null), read));

        assertThat(ended.remarks()).containsExactly("changedSince");
        assertThat(stored(LEFT)).isEqualTo(read.presented("nn", 12, null));
        assertThat(database.asSuperuser(
                        "select before #>> '{definition,accent}' || ' ' || (after #>> '{definition,accent}')"
                                + " || ' ' || reason from platform.operator_log where centre_key = 'baerum' order"
                                + " by id desc limit 1"))
                .containsExactly(read.accent() + " 12 fordi");
    }

    @Test
    void changesHowPeopleSignInAndWhereTheAreaEnds() throws SQLException {
        TenantFile read = stored(LEFT);
        TenantFile.SignIn own = new TenantFile.SignIn("https://login.example.no", "usht", true, null, null);
        TenantFile next = read.withHosts(
                        List.of(read.hosts().getFirst().signingInAt(own).reachedAt("https://www.example.no/t", null)))
                .withArea(List.of(
                        new AreaPart("3201", LocalDate.of(2017, 1, 1), null),
                        new AreaPart("3203", LocalDate.of(2017, 1, 1), TODAY.minusDays(1))));

        assertThat(carryOut(new TenantOrder.Redefine(next, read)).state()).isEqualTo("DONE");

        assertThat(stored(LEFT)).isEqualTo(next);
        assertThat(database.asSuperuser("select territory_code || ' ' || coalesce(valid_to::text, '') from"
                        + " national.centre_area where centre_key = 'baerum' order by 1"))
                .containsExactly("3201 ", "3203 2026-11-23");
    }

    private TenantFile stored(CentreKey key) throws SQLException {
        return JSON.readValue(
                database.asSuperuser("select definition from platform.tenant where key = '" + key + "'")
                        .getFirst(),
                TenantFile.class);
    }

    private static TenantOrder.Merge merge() {
        return new TenantOrder.Merge(LEFT, RIGHT, LocalDate.of(2027, 1, 1), HostKind.CO_HOST, true);
    }

    static TenantFile file(CentreKey key, String municipality, String name, String... area) {
        LocalDate since = LocalDate.of(2017, 1, 1);
        return TenantFileBuilder.builder()
                .key(key)
                .names(new TenantFile.Names("USHT " + name, "USHT " + name, null))
                .areaName(name)
                .hosts(List.of(TenantFileHostBuilder.builder()
                        .municipality(municipality)
                        .name(name)
                        .kind(HostKind.HOST)
                        .from(since)
                        .organisationNumber("974760673")
                        .accessibilityDeclaration("https://www.example.org/t")
                        .build()))
                .area(Arrays.stream(area)
                        .map(code -> new AreaPart(code, since, null))
                        .toList())
                .language("nb")
                .accent(10)
                .build();
    }

    /** How an order ended. */
    record Ended(String state, String result, List<String> remarks, String file) {}

    private Ended carryOut(TenantOrder order) throws SQLException {
        return place(order, false);
    }

    private Ended tryOut(TenantOrder order) throws SQLException {
        return place(order, true);
    }

    private Ended place(TenantOrder order, boolean dryRun) throws SQLException {
        return place(UUID.randomUUID(), order, dryRun);
    }

    private Ended place(UUID id, TenantOrder order, boolean dryRun) throws SQLException {
        try (var connection = database.bound(Workspace.PLATFORM);
                var insert = connection.prepareStatement(
                        "insert into platform.tenant_task (id, kind, centre_key, command, dry_run, reason, ordered_by)"
                                + " values (?, ?, ?, ?::jsonb, ?, 'fordi', 'Operatør')")) {
            insert.setObject(1, id);
            insert.setString(2, TenantOrders.kind(order));
            insert.setString(3, order.key().value());
            insert.setString(4, JSON.writeValueAsString(order));
            insert.setBoolean(5, dryRun);
            insert.executeUpdate();
            connection.commit();
        }
        assertThat(queue.workOffOne()).isTrue();
        String row = database.asSuperuser("select jsonb_build_object('state', state, 'result', result, 'error', error)"
                        + " from platform.tenant_task where id = '" + id + "'")
                .getFirst();
        var read = JSON.readTree(row);
        assertThat(read.path("error").isNull()).as(row).isTrue();
        TenantTaskResult result = JSON.treeToValue(read.path("result"), TenantTaskResult.class);
        return new Ended(
                read.path("state").asString(),
                JSON.writeValueAsString(result),
                result.remarks().stream().map(TenantTaskResult.Remark::code).toList(),
                result.file());
    }

    private List<String> states() throws SQLException {
        return database.asSuperuser(
                "select key || ' ' || state || coalesce(' ' || successor_key, '') from platform.tenant order by key");
    }

    private boolean fingerprintsDiffer(CentreKey key) throws SQLException {
        try (var connection = database.owner().connect()) {
            var digests = SchemaFingerprints.of(connection, List.of(key.schema(), OTHER.schema()));
            return !Objects.equals(digests.get(key.schema()), digests.get(OTHER.schema()));
        }
    }
}
