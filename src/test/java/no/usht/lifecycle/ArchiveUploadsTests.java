package no.usht.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.tenancy.ActingPerson;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Uploads are kept whole or not at all, and no longer than somebody may need them. */
@DatabaseTest
class ArchiveUploadsTests {

    private static final int PART = 1 << 20;

    @Autowired
    Workspaces workspaces;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ActingPerson actingPerson;

    @Autowired
    ArchiveUploads secured;

    @Autowired
    Acting acting;

    @Test
    void keepsAFileWhole() {
        UploadId id = receive("kopi.zip", new ByteArrayInputStream(new byte[2 * PART + 5]));

        assertThat(kept(id)).containsExactly(Map.of("name", "kopi.zip", "bytes", 2L * PART + 5));
        discard(id);
        assertThat(kept(id)).isEmpty();
    }

    @Test
    void keepsNothingOfWhatIsTooLargeOrBreaksOff() {
        int before = all();
        assertThatThrownBy(() -> receive("stor.zip", new ByteArrayInputStream(new byte[3 * PART + 1])))
                .isInstanceOfSatisfying(
                        TenantOrderRefusedException.class,
                        refused -> assertThat(refused.remarks())
                                .extracting(TenantTaskResult.Remark::code, TenantTaskResult.Remark::arguments)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple("uploadTooLarge", List.of("3"))));
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(new byte[PART]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The browser is gone");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return read();
            }
        });
        assertThatThrownBy(() -> receive("halv.zip", broken)).hasMessageContaining("The browser is gone");
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void forgetsWhatNobodyTookForADay() {
        UploadId old = receive("gammel.zip", new ByteArrayInputStream(new byte[3]));
        workspaces.callInNewTransaction(
                Workspace.PLATFORM,
                () -> jdbc.update(
                        "update platform.tenant_upload set begun_at = now() - interval '25 hours' where id = ?",
                        old.value()));

        discard(receive("ny.zip", new ByteArrayInputStream(new byte[3])));

        assertThat(kept(old)).isEmpty();
    }

    @Test
    void forgetsWhatBrokeOffAnHourAgo() {
        UploadId broken = receive("halv.zip", new ByteArrayInputStream(new byte[3]));
        workspaces.callInNewTransaction(
                Workspace.PLATFORM,
                () -> jdbc.update(
                        "update platform.tenant_upload set bytes = null, touched_at = now() - interval '61 minutes'"
                                + " where id = ?",
                        broken.value()));

        discard(receive("ny.zip", new ByteArrayInputStream(new byte[3])));

        assertThat(kept(broken)).isEmpty();
    }

    @Test
    void hasRoomForSoMuchTogetherAlsoOfWhatIsHalf() {
        UploadId half = receive("halv.zip", new ByteArrayInputStream(new byte[3 * PART]));
        workspaces.callInNewTransaction(
                Workspace.PLATFORM,
                () -> jdbc.update("update platform.tenant_upload set bytes = null where id = ?", half.value()));
        int before = all();

        assertThatThrownBy(() -> receive("ny.zip", new ByteArrayInputStream(new byte[3 * PART])))
                .isInstanceOfSatisfying(
                        TenantOrderRefusedException.class,
                        refused -> assertThat(refused.remarks())
                                .extracting(TenantTaskResult.Remark::code)
                                .containsExactly("uploadsFull"));
        assertThat(all()).isEqualTo(before);

        discard(half);
        discard(receive("ny.zip", new ByteArrayInputStream(new byte[3 * PART])));
    }

    @Test
    void takesNothingFromACentre() {
        assertThatThrownBy(() -> acting.asLeader(
                        "vestfold", () -> receive(secured, "x.zip", new ByteArrayInputStream(new byte[1]))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private UploadId receive(String name, InputStream content) {
        ArchiveUploads uploads = new ArchiveUploads(
                workspaces,
                jdbc,
                actingPerson,
                TenantFolders.backupsIn(Path.of("backups"), Map.of("upload-limit", "3MB", "uploads-limit", "5MB")));
        return acting.as(Role.OPERATOR, Workspace.PLATFORM, () -> receive(uploads, name, content));
    }

    private static UploadId receive(ArchiveUploads uploads, String name, InputStream content) {
        try {
            return uploads.receive(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void discard(UploadId id) {
        acting.as(Role.OPERATOR, Workspace.PLATFORM, () -> {
            secured.discard(id);
            return true;
        });
    }

    private List<Map<String, Object>> kept(UploadId id) {
        return workspaces.callInNewTransaction(
                Workspace.PLATFORM,
                () -> jdbc.queryForList("select name, bytes from platform.tenant_upload where id = ?", id.value()));
    }

    private int all() {
        return workspaces.callInNewTransaction(
                Workspace.PLATFORM,
                () -> jdbc.queryForList("select id from platform.tenant_upload").size());
    }
}
