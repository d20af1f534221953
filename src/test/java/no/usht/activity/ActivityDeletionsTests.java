package no.usht.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.keeping.Deletion;
import no.usht.keeping.Deletions;
import no.usht.keeping.History;
import no.usht.keeping.HistoryEntry;
import no.usht.keeping.UnknownRecordException;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityName;
import no.usht.shared.ActivityId;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.testing.DatabaseTest;
import no.usht.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** A deleted activity is nowhere, and comes back as it was. */
@DatabaseTest
class ActivityDeletionsTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));

    @Autowired
    ActivityService activities;

    @Autowired
    Deletions deleted;

    @Autowired
    History history;

    @Autowired
    PriorityCatalogue priorities;

    @Autowired
    Acting acting;

    private final MigratedDatabase database = new MigratedDatabase(TestDatabase.NAME);
    private final String mark = UUID.randomUUID().toString();
    private Acting.Somebody kari = new Acting.Somebody(UUID.randomUUID(), "");

    @BeforeEach
    void people() {
        kari = acting.person("Test Vestfold", VESTFOLD, Role.STAFF);
    }

    private <T> T inVestfold(Supplier<T> work) {
        return acting.as(kari, VESTFOLD, work);
    }

    private ActivityContent network() {
        List<PriorityName> names = inVestfold(() -> priorities.ofYear(2026));
        return ActivityMother.withTitle(
                ActivityMother.withPriorities(
                        ActivityMother.network(),
                        names.get(0).id(),
                        names.get(1).id()),
                "Nettverk " + mark);
    }

    private ActivityId register(ActivityContent content) {
        return inVestfold(() -> activities.register(content, null));
    }

    private void delete(ActivityId id, int version) {
        inVestfold(() -> {
            activities.delete(id, version);
            return "";
        });
    }

    private void restore(ActivityId id) {
        inVestfold(() -> {
            deleted.restore(ActivityRecord.KIND, id.value());
            return "";
        });
    }

    private List<ActivityId> toBeHadBack() {
        return inVestfold(() -> deleted.newest(ActivityRecord.KIND, 1000)).stream()
                .map(Deletion::id)
                .map(ActivityId::new)
                .toList();
    }

    @Test
    void bringsEverythingBackUnderTheSameIdAndVersion() {
        ActivityId id = register(network());
        inVestfold(() -> {
            activities.rework(id, 0, ActivityMother.withResponsible(network(), "Noen andre"), null);
            return "";
        });
        ActivityDetails before = inVestfold(() -> activities.find(id)).orElseThrow();
        delete(id, 1);
        assertThat(inVestfold(() -> activities.find(id))).isEmpty();
        assertThat(inVestfold(() -> activities.list(ActivityMother.searching(mark), PageRequest.of(0, 5))))
                .isEmpty();
        assertThat(inVestfold(() -> deleted.newest(ActivityRecord.KIND, 1)))
                .singleElement()
                .satisfies(activity -> {
                    assertThat(activity.id()).isEqualTo(id.value());
                    assertThat(activity.title()).isEqualTo("Nettverk " + mark);
                    assertThat(activity.person()).contains("Test Vestfold");
                    assertThat(activity.until()).isEqualTo(activity.at().plus(Deletions.TIME));
                });
        restore(id);
        assertThat(inVestfold(() -> activities.find(id))).contains(before);
        assertThat(toBeHadBack()).doesNotContain(id);
        restore(id);
        assertThat(inVestfold(() -> activities.find(id))).contains(before);
    }

    @Test
    void tellsOfDeletionAndReturnInTheHistoryAndOfNoChangeToWhoeverWasWriting() {
        ActivityId id = register(network());
        for (int times = 0; times < 2; times++) {
            delete(id, 0);
            restore(id);
        }
        assertThat(inVestfold(() -> history.newest(ActivityRecord.KIND, id.value()))
                        .entries())
                .extracting(HistoryEntry::what)
                .containsExactly(
                        HistoryEntry.What.RESTORED,
                        HistoryEntry.What.DELETED,
                        HistoryEntry.What.RESTORED,
                        HistoryEntry.What.DELETED,
                        HistoryEntry.What.REGISTERED);
        assertThat(inVestfold(() -> history.since(ActivityRecord.KIND, id.value(), 0)))
                .isEmpty();
    }

    @Test
    void comesBackWithoutTheLargerOneThatIsGone() {
        ActivityId whole = register(network());
        ActivityId part = register(ActivityMother.withParent(ActivityMother.titled("Del " + mark), whole));
        delete(part, 0);
        delete(whole, 0);
        restore(part);
        assertThat(inVestfold(() -> activities.find(part))
                        .orElseThrow()
                        .content()
                        .parent())
                .isNull();
        delete(part, 0);
        restore(whole);
        restore(part);
        assertThat(inVestfold(() -> activities.find(part)).orElseThrow().parent())
                .isEmpty();
    }

    @Test
    void isTooLateAfterThirtyDays() throws SQLException {
        ActivityId id = register(network());
        delete(id, 0);
        database.change("set session_replication_role = replica; update usht_c_vestfold.history"
                + " set at = at - interval '30 days 1 minute' where subject_id = '" + id + "'");
        assertThat(toBeHadBack()).doesNotContain(id);
        assertThatThrownBy(() -> restore(id)).isInstanceOf(UnknownRecordException.class);
    }

    @Test
    void isForThoseWhoMayWriteInTheSameCentre() {
        ActivityId id = register(network());
        delete(id, 0);
        Acting.Somebody reader = acting.person("Test Leser", VESTFOLD, Role.CENTRE_READER);
        assertThatThrownBy(() -> acting.as(reader, VESTFOLD, () -> deleted.newest(ActivityRecord.KIND, 1)))
                .isInstanceOf(AccessDeniedException.class);
        Acting.Somebody elsewhere = acting.person("Test Oppland", OPPLAND, Role.LEADER);
        assertThat(acting.as(elsewhere, OPPLAND, () -> deleted.newest(ActivityRecord.KIND, 1000)))
                .extracting(Deletion::id)
                .doesNotContain(id.value());
        assertThatThrownBy(() -> acting.as(elsewhere, OPPLAND, () -> {
                    deleted.restore(ActivityRecord.KIND, id.value());
                    return "";
                }))
                .isInstanceOf(UnknownRecordException.class);
        assertThat(inVestfold(() -> activities.find(id))).isEmpty();
    }
}
