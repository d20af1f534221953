package no.usht.document;

import static no.usht.document.DocumentMother.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.activity.ActivityMother;
import no.usht.activity.ActivityRecord;
import no.usht.activity.ActivityService;
import no.usht.content.Change;
import no.usht.content.Said;
import no.usht.document.RefusedFileException.Why;
import no.usht.keeping.Deletions;
import no.usht.keeping.History;
import no.usht.keeping.HistoryEntry;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.shared.ActivityId;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.testing.DatabaseTest;
import no.usht.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Files on a record are kept with all their versions, go and come with it, and are seen by those alone who may see the record. */
@DatabaseTest
class DocumentServiceTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));
    private static final int LARGE = 25_000_000;

    @Autowired
    Workspaces workspaces;

    @Autowired
    DeletedFiles deleted;

    @Autowired
    DocumentService documents;

    @Autowired
    ActivityService activities;

    @Autowired
    Deletions deletions;

    @Autowired
    History history;

    @Autowired
    Acting acting;

    private final MigratedDatabase database = new MigratedDatabase(TestDatabase.NAME);
    private Acting.Somebody kari = new Acting.Somebody(UUID.randomUUID(), "");
    private Acting.Somebody per = new Acting.Somebody(UUID.randomUUID(), "");
    private ActivityId activity = new ActivityId(UUID.randomUUID());

    private interface Work<T> {
        T get() throws IOException;
    }

    @BeforeEach
    void anActivityAndTwoWhoWorkOnIt() {
        kari = acting.person("Kari Prøve", VESTFOLD, Role.STAFF);
        per = acting.person("Per Prøve", VESTFOLD, Role.STAFF);
        activity = as(kari, () -> activities.register(ActivityMother.titled("Med vedlegg"), null));
    }

    private <T> T as(Acting.Somebody somebody, Work<T> work) {
        return as(somebody, VESTFOLD, work);
    }

    private <T> T as(Acting.Somebody somebody, Workspace workspace, Work<T> work) {
        Supplier<T> unchecked = () -> {
            try {
                return work.get();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        return acting.as(somebody, workspace, unchecked);
    }

    private void does(Acting.Somebody somebody, Runnable work) {
        as(somebody, () -> {
            work.run();
            return "";
        });
    }

    private Subject subject() {
        return new Subject("activity", activity.value());
    }

    private DocumentId add(String name, byte... content) {
        return as(kari, () -> documents.add(subject(), name, new ByteArrayInputStream(content)));
    }

    private DocumentService.Replaced replace(Acting.Somebody somebody, DocumentId id, int seen, byte... content) {
        return as(somebody, () -> documents.replace(id, seen, "ny.txt", new ByteArrayInputStream(content)));
    }

    private List<DocumentDetails> all() {
        return as(kari, () -> documents.of(subject()));
    }

    private byte[] read(DocumentId id, int number) {
        return as(kari, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            documents.write(id, number, out);
            return out.toByteArray();
        });
    }

    private List<String> rows() throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String table : List.of("document", "document_version", "document_content", "document_part")) {
            rows.addAll(database.asSuperuser("select '" + table
                    + " ' || (to_jsonb(t) - 'unused_since')::text from usht_c_vestfold." + table + " t order by 1"));
        }
        return rows;
    }

    @Test
    void keepsAFileByteForByteWithAllThatWereThereBefore() {
        DocumentId id = add("C:\\Mine\\plan.txt", text("første"));
        assertThat(replace(per, id, 1, text("andre"))).isEqualTo(new DocumentService.Replaced(2, Optional.empty()));

        assertThat(all()).singleElement().satisfies(document -> {
            assertThat(document.id()).isEqualTo(id);
            assertThat(document.name()).isEqualTo("plan.txt");
            assertThat(document.exemptBy()).isEmpty();
            assertThat(document.versions())
                    .extracting(
                            DocumentDetails.Version::number,
                            DocumentDetails.Version::by,
                            DocumentDetails.Version::bytes)
                    .containsExactly(tuple(2, "Per Prøve", 5L), tuple(1, "Kari Prøve", 7L));
        });
        assertThat(read(id, 1)).isEqualTo(text("første"));
        assertThat(read(id, 2)).isEqualTo(text("andre"));
        assertThatThrownBy(() -> read(id, 3)).isInstanceOf(UnknownDocumentException.class);
    }

    @Test
    void isToldOfInTheRecordsHistory() {
        DocumentId id = add("plan.txt", text("første"));
        replace(per, id, 1, text("andre"));
        int seen = all().getFirst().revision();
        does(kari, () -> documents.describe(id, seen, new DescribeDocument("plan.txt", "", Optional.of("§ 13"))));
        does(kari, () -> documents.delete(id, 2));

        List<HistoryEntry> told = as(kari, () -> history.newest(ActivityRecord.KIND, activity.value()))
                .entries();

        Said first = Said.of("document.history.file", "plan.txt", "1");
        Said second = Said.of("document.history.file", "plan.txt", "2");
        Said exempt = Said.of("document.history.exempt", "plan.txt", "2", "§ 13");
        assertThat(told.subList(0, 4).stream().flatMap(entry -> entry.changes().stream()))
                .extracting(Change::before, Change::after)
                .containsExactly(
                        tuple(List.of(exempt), List.of()),
                        tuple(List.of(second), List.of(exempt)),
                        tuple(List.of(first), List.of(second)),
                        tuple(List.of(), List.of(first)));
        assertThat(told.subList(0, 4)).extracting(HistoryEntry::what).containsOnly(HistoryEntry.What.CHANGED);
    }

    @Test
    void isCalledByItsKindWhenAnotherKindTakesItsPlace() {
        DocumentId id = add("plan.txt", text("plan"));
        as(kari, () -> documents.replace(id, 1, "x", new ByteArrayInputStream(DocumentMother.pdf())));
        DocumentDetails document = all().getFirst();
        assertThat(document.name()).isEqualTo("plan.pdf");
        assertThat(document.nameOf(document.versions().getLast())).isEqualTo("plan.txt");
    }

    @Test
    void keepsTheFilesOfTwoWhoReplaceTheSameAtOnceAndTellsTheSecond() throws Exception {
        DocumentId id = add("plan.txt", text("første"));
        CyclicBarrier bothAreSending = new CyclicBarrier(2);
        List<DocumentService.Replaced> told = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<DocumentService.Replaced>> both = new ArrayList<>();
            for (Acting.Somebody somebody : List.of(kari, per)) {
                both.add(threads.submit(() -> as(
                        somebody,
                        () -> documents.replace(
                                id, 1, "ny.txt", waiting(text("fra " + somebody.name()), bothAreSending)))));
            }
            for (Future<DocumentService.Replaced> one : both) {
                told.add(one.get(60, TimeUnit.SECONDS));
            }
        }
        assertThat(told).extracting(DocumentService.Replaced::number).containsExactlyInAnyOrder(2, 3);
        assertThat(told)
                .filteredOn(one -> one.number() == 3)
                .singleElement()
                .satisfies(second -> assertThat(second.between()).isPresent());
        assertThat(List.of(
                        new String(read(id, 2), StandardCharsets.UTF_8),
                        new String(read(id, 3), StandardCharsets.UTF_8)))
                .containsExactlyInAnyOrder("fra Kari Prøve", "fra Per Prøve");
    }

    private static InputStream waiting(byte[] content, CyclicBarrier until) {
        return new ByteArrayInputStream(content) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                if (pos == 0) {
                    try {
                        until.await(30, TimeUnit.SECONDS);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }
                return super.read(into, offset, length);
            }
        };
    }

    @Test
    void keepsWhatPeopleSayOfAFileAndTellsWhoeverSaysOtherwiseAtOnce() {
        DocumentId id = add("plan.txt", text("plan"));
        int seen = all().getFirst().revision();
        DescribeDocument exempt =
                new DescribeDocument("Plan for\u202E 2027.exe", "Et bilde", Optional.of(" offl. § 13 "));
        does(kari, () -> documents.describe(id, seen, exempt));

        DocumentDetails now = all().getFirst();
        assertThat(now.name()).isEqualTo("Plan for 2027.exe.txt");
        assertThat(now.alternative()).isEqualTo("Et bilde");
        assertThat(now.exemptBy()).contains("offl. § 13");
        assertThatThrownBy(() ->
                        does(per, () -> documents.describe(id, seen, new DescribeDocument("x", "", Optional.empty()))))
                .isInstanceOfSatisfying(
                        DocumentConflictException.class,
                        conflict -> assertThat(conflict.now()).isEqualTo(now));
        // A new version meanwhile is nobody's conflict.
        replace(per, id, 1, text("ny"));
        does(kari, () -> documents.describe(id, now.revision(), new DescribeDocument("plan", "", Optional.empty())));
        assertThat(all().getFirst().exemptBy()).isEmpty();
    }

    @Test
    void isNowhereWhenItIsDeletedAndComesBackAsItWas() throws SQLException {
        DocumentId id = add("plan.txt", text("første"));
        DocumentId other = add("annet.txt", text("annet"));
        replace(per, id, 1, text("andre"));
        List<DocumentDetails> before = all();
        List<String> rows = rows();
        assertThatThrownBy(() -> does(kari, () -> documents.delete(id, 1)))
                .isInstanceOf(DocumentConflictException.class);

        does(kari, () -> documents.delete(id, 2));
        assertThat(all()).extracting(DocumentDetails::id).containsExactly(other);
        assertThatThrownBy(() -> read(id, 1)).isInstanceOf(UnknownDocumentException.class);
        // Work on other files of the same record does not stand in the way.
        replace(per, other, 1, text("mer"));
        does(per, () -> documents.delete(other, 2));
        does(per, () -> documents.restore(subject(), other));

        does(kari, () -> documents.restore(subject(), id));
        does(kari, () -> documents.restore(subject(), id));
        assertThat(all())
                .containsAll(
                        before.stream().filter(found -> found.id().equals(id)).toList());
        rows.removeIf(row -> row.startsWith("document {\"id\": \"" + other));
        assertThat(rows()).containsAll(rows);
        assertThat(read(id, 1)).isEqualTo(text("første"));
    }

    @Test
    void goesAndComesWithItsActivity() throws SQLException {
        DocumentId id = add("plan.txt", text("første"));
        replace(per, id, 1, text("andre"));
        add("bilde.jpg", DocumentMother.photo());
        List<DocumentDetails> before = all();
        List<String> rows = rows();

        does(kari, () -> activities.delete(activity, 0));
        assertThatThrownBy(this::all).isInstanceOf(UnknownDocumentException.class);
        assertThat(database.asSuperuser(
                        "select id from usht_c_vestfold.document where subject_id = '" + activity + "'"))
                .isEmpty();
        does(kari, () -> deletions.restore(ActivityRecord.KIND, activity.value()));

        assertThat(all()).isEqualTo(before);
        assertThat(rows()).isEqualTo(rows);
        assertThat(read(id, 2)).isEqualTo(text("andre"));
    }

    @Test
    void isNotAddedToWhatWasDeletedMeanwhile() throws SQLException {
        List<String> before = rows();
        InputStream slow = new ByteArrayInputStream(text("sent")) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                if (pos == 0) {
                    does(per, () -> activities.delete(activity, 0));
                }
                return super.read(into, offset, length);
            }
        };
        assertThatThrownBy(() -> as(kari, () -> documents.add(subject(), "a.txt", slow)))
                .isInstanceOf(UnknownDocumentException.class);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    @SuppressWarnings("InputStreamSlowMultibyteRead") // as slow as a bad line
    void leavesNothingOfAFileThatDidNotArriveWhole() throws SQLException, IOException {
        List<String> before = rows();
        List<Path> seen = new ArrayList<>();
        InputStream broken = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ < 3_000_000) {
                    return 'x';
                }
                // What a killed process would leave has no name by now.
                seen.addAll(unfinished());
                throw new IOException("The browser went away");
            }
        };
        assertThatThrownBy(() -> as(kari, () -> documents.add(subject(), "a.txt", broken)))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(seen).isEmpty();
        assertThat(unfinished()).isEmpty();
        assertThat(rows()).isEqualTo(before);
    }

    private static List<Path> unfinished() throws IOException {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> all =
                Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "usht-*.part")) {
            all.forEach(paths::add);
        }
        return paths;
    }

    @Test
    void passesTheLargestFileOnPartByPart() throws SQLException {
        int[] largest = new int[1];
        Random letters = new Random(7);
        InputStream source = new InputStream() {
            private int left = LARGE;

            @Override
            public int read() {
                throw new IllegalStateException("byte by byte");
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                largest[0] = Math.max(largest[0], length);
                if (left == 0) {
                    return -1;
                }
                int given = Math.min(left, length);
                for (int i = 0; i < given; i++) {
                    into[offset + i] = (byte) ('a' + letters.nextInt(26));
                }
                left -= given;
                return given;
            }
        };
        DocumentId id = as(kari, () -> documents.add(subject(), "stor.txt", source));
        assertThat(largest[0]).isLessThanOrEqualTo(DocumentPart.SIZE);
        assertThat(database.asSuperuser("""
            select count(*) || ' ' || max(octet_length(content)) || ' ' || sum(octet_length(content))
            from usht_c_vestfold.document_part p join usht_c_vestfold.document_version v using (content_id)
            where document_id = '%s'\
            """.formatted(id))).containsExactly("96 262144 25000000");
        int[] widest = new int[1];
        Random again = new Random(7);
        int[] wrong = new int[2];
        as(kari, () -> {
            documents.write(id, 1, new java.io.OutputStream() {
                @Override
                public void write(int one) {
                    throw new IllegalStateException("byte by byte");
                }

                @Override
                public void write(byte[] some, int offset, int length) {
                    widest[0] = Math.max(widest[0], length);
                    wrong[1] += length;
                    for (int i = 0; i < length; i++) {
                        wrong[0] += some[offset + i] == 'a' + again.nextInt(26) ? 0 : 1;
                    }
                }
            });
            return "";
        });
        assertThat(widest[0]).isEqualTo(DocumentPart.SIZE);
        assertThat(wrong).containsExactly(0, LARGE);
        does(kari, () -> documents.delete(id, 1));
        database.change("delete from usht_c_vestfold.document_content where bytes = " + LARGE);
    }

    @Test
    void takesNoMoreThanACentreMayHaveInAll() throws SQLException {
        database.change("insert into usht_c_vestfold.document_content (id, subject_id, bytes) values ('" + activity
                + "', '" + activity + "', " + (1L << 30) + ")");
        try {
            assertThatThrownBy(() -> add("a.txt", text("en til")))
                    .isInstanceOfSatisfying(
                            RefusedFileException.class,
                            refused -> assertThat(refused.why()).isEqualTo(Why.FULL));
            assertThat(all()).isEmpty();
            // What was deleted long ago is gone for good in the night.
            database.change(
                    "update usht_c_vestfold.document_content set unused_since = now() - interval '32 days' where id = '"
                            + activity + "'");
            assertThat(workspaces.callInNewTransaction(VESTFOLD, deleted::work)).isPositive();
            add("a.txt", text("en til"));
            assertThat(database.asSuperuser(
                            "select id from usht_c_vestfold.document_content where id = '" + activity + "'"))
                    .isEmpty();
        } finally {
            database.change("delete from usht_c_vestfold.document_content where id = '" + activity + "'");
        }
    }

    @Test
    void showsAnotherCentreNothing() {
        DocumentId id = add("plan.txt", text("plan"));
        Acting.Somebody stranger = acting.person("Ola", OPPLAND, Role.LEADER);
        List<Work<?>> attempts = List.of(
                () -> documents.of(subject()),
                () -> documents.add(subject(), "a.txt", new ByteArrayInputStream(text("x"))),
                () -> documents.replace(id, 1, "a.txt", new ByteArrayInputStream(text("x"))));
        for (Work<?> attempt : attempts) {
            assertThatThrownBy(() -> as(stranger, OPPLAND, attempt)).isInstanceOf(UnknownDocumentException.class);
            assertThatThrownBy(() -> as(stranger, VESTFOLD, attempt)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void showsFilesToThoseWhoMayReadAndTakesThemFromThoseWhoMayWrite(Role role) {
        DocumentId id = add("plan.txt", text("plan"));
        boolean mayRead = List.of(Role.LEADER, Role.STAFF, Role.CENTRE_READER).contains(role);
        boolean mayWrite = List.of(Role.LEADER, Role.STAFF).contains(role);
        if (role.plane() != Role.Plane.CENTRE) {
            return;
        }
        Acting.Somebody somebody = acting.person("Noen", VESTFOLD, role);
        assertThat(may(somebody, () -> documents.of(subject()))).isEqualTo(mayRead);
        assertThat(may(somebody, () -> {
                    documents.write(id, 1, new ByteArrayOutputStream());
                    return "";
                }))
                .isEqualTo(mayRead);
        assertThat(may(somebody, () -> documents.add(subject(), "a.txt", new ByteArrayInputStream(text("x")))))
                .isEqualTo(mayWrite);
        assertThat(may(somebody, () -> {
                    documents.delete(id, 1);
                    return "";
                }))
                .isEqualTo(mayWrite);
    }

    private boolean may(Acting.Somebody somebody, Work<?> work) {
        try {
            as(somebody, work);
            return true;
        } catch (AccessDeniedException refused) {
            return false;
        }
    }
}
