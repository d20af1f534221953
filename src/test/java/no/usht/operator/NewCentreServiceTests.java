package no.usht.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import no.usht.access.Acting;
import no.usht.access.Acting.Somebody;
import no.usht.access.InvitationService;
import no.usht.access.MembershipService;
import no.usht.access.OpenInvitation;
import no.usht.access.Role;
import no.usht.keeping.Draft;
import no.usht.keeping.DraftElsewhereException;
import no.usht.keeping.Drafts;
import no.usht.keeping.KeptDraft;
import no.usht.lifecycle.KeyUse;
import no.usht.lifecycle.TenantLifeService;
import no.usht.lifecycle.TenantOverviewService;
import no.usht.lifecycle.TenantTask;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.OrderId;
import no.usht.tenancy.TenantFile.SignIn;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.testing.DatabaseTest;
import no.usht.testing.PostgresServer;
import no.usht.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class NewCentreServiceTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));

    @Autowired
    NewCentreService newCentres;

    @Autowired
    Drafts drafts;

    @Autowired
    TenantLifeService life;

    @Autowired
    TenantOverviewService overview;

    @Autowired
    MembershipService memberships;

    @Autowired
    InvitationService invitations;

    @Autowired
    TenantRegistry tenants;

    @Autowired
    TerritoryLookup territory;

    @Autowired
    Acting acting;

    /** Other tests of this database count the centres. */
    @AfterEach
    void takeTheNewCentreAwayAgain() throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        PostgresServer.shared().database(TestDatabase.NAME),
                        "usht_owner",
                        PostgresServer.OWNER_PASSWORD);
                Statement statement = owner.createStatement()) {
            statement.execute("""
                drop schema if exists "usht_c_prove-senter" cascade;
                delete from platform.schema_state where schema_name = 'usht_c_prove-senter';
                delete from platform.tenant where key = 'prove-senter';
                delete from national.centre where key = 'prove-senter';
                update platform.invitation set withdrawn_at = now(), withdrawn_by = 'test'
                    where workspace = 'c_prove-senter' and withdrawn_at is null and accepted_at is null;
                """);
        }
    }

    @Test
    void refusesAllButTheOperator() {
        Somebody leader = acting.person("Leder", VESTFOLD, Role.LEADER);
        assertThatThrownBy(() -> acting.as(leader, VESTFOLD, newCentres::open))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> acting.as(leader, VESTFOLD, () -> keep(null, NewCentre.empty())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> acting.as(leader, VESTFOLD, memberships::tallies))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> acting.as(leader, VESTFOLD, overview::figures))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void hidesDraftsFromOtherOperators() {
        Somebody one = operator();
        Somebody other = operator();
        Draft<NewCentre> draft = begin(one, complete("hemmelig"));

        assertThat(as(other, newCentres::open)).isEmpty();
        assertThat(as(other, () -> drafts.findNew(NewCentreRecord.KIND, draft.id())))
                .isEmpty();
        assertThatThrownBy(() -> as(other, () -> newCentres.order(draft.kept(), "Test")))
                .isInstanceOf(DraftElsewhereException.class);
        assertThat(as(other, () -> drafts.discard(NewCentreRecord.KIND, draft.id())))
                .isEmpty();
        assertThat(as(one, () -> drafts.findNew(NewCentreRecord.KIND, draft.id())))
                .isPresent();
    }

    @Test
    void keepsASignInWithASecretAndWithout() {
        Somebody operator = operator();
        for (boolean hasSecret : new boolean[] {true, false}) {
            SignIn own = new SignIn("https://login.kommune.no", "usht", hasSecret, null, null);
            Draft<NewCentre> draft = begin(operator, NewCentre.empty().signingInAt(own));

            assertThat(draft.typed().signIn()).isEqualTo(own);
        }
    }

    @Test
    void keepsTwoDraftsBesideEachOther() {
        Somebody operator = operator();
        Draft<NewCentre> first = begin(operator, complete("forste"));
        Draft<NewCentre> second = begin(operator, NewCentre.empty());

        as(operator, () -> keep(second.kept(), complete("andre")));

        assertThat(as(operator, newCentres::open))
                .extracting(draft -> draft.typed().names().key())
                .containsExactly("andre", "forste");
        assertThat(as(operator, () -> drafts.findNew(NewCentreRecord.KIND, first.id())))
                .hasValueSatisfying(draft -> assertThat(draft.typed()).isEqualTo(complete("forste")));
    }

    @Test
    void refusesWhatWasTypedOverAnOlderState() {
        Somebody operator = operator();
        Draft<NewCentre> read = begin(operator, NewCentre.empty());
        as(operator, () -> keep(read.kept(), complete("nyere")));

        assertThatThrownBy(() -> as(operator, () -> keep(read.kept(), complete("eldre"))))
                .isInstanceOf(DraftElsewhereException.class);
        assertThatThrownBy(() -> as(operator, () -> newCentres.order(read.kept(), "Test")))
                .isInstanceOf(DraftElsewhereException.class);
        assertThat(as(operator, () -> drafts.findNew(NewCentreRecord.KIND, read.id())))
                .hasValueSatisfying(
                        draft -> assertThat(draft.typed().names().key()).isEqualTo("nyere"));
    }

    @Test
    void ordersNothingThatIsNotComplete() {
        Somebody operator = operator();
        Draft<NewCentre> draft = begin(operator, complete("halv").serving(List.of()));

        assertThatThrownBy(() -> as(operator, () -> newCentres.order(draft.kept(), "Test")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(as(operator, () -> newCentres.inviteLeader(draft.id()))).isEmpty();
    }

    private KeptDraft keep(@Nullable KeptDraft seen, NewCentre typed) {
        return drafts.keepNew(NewCentreRecord.KIND, seen, NewCentre.empty(), typed);
    }

    private Draft<NewCentre> begin(Somebody operator, NewCentre typed) {
        return as(
                        operator,
                        () -> drafts.findNew(
                                NewCentreRecord.KIND, keep(null, typed).id()))
                .orElseThrow();
    }

    @Test
    void bringsOnACentreAndInvitesItsLeaderOnce() throws InterruptedException {
        Somebody operator = operator();
        Draft<NewCentre> draft = begin(operator, complete("prove-senter"));
        Draft<NewCentre> ordered = as(operator, () -> newCentres.order(draft.kept(), "Test"));
        assertThatThrownBy(() -> as(operator, () -> newCentres.order(ordered.kept(), "Igjen")))
                .isInstanceOf(DraftElsewhereException.class);

        TenantTask done = await(operator, ordered);

        assertThat(done.state()).isEqualTo(TenantTask.State.DONE);
        assertThat(as(operator, () -> newCentres.inviteLeader(draft.id()))).isPresent();
        assertThat(as(operator, () -> newCentres.inviteLeader(draft.id()))).isEmpty();
        assertThat(as(operator, invitations::open))
                .filteredOn(open -> open.workspace().equals(Workspace.centre(new CentreKey("prove-senter"))))
                .extracting(OpenInvitation::name, OpenInvitation::role)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Kari Prøve", Role.LEADER));
        assertThat(as(operator, newCentres::open)).isEmpty();
        assertThat(as(operator, overview::figures).get(new CentreKey("prove-senter")))
                .satisfies(figures -> assertThat(figures.bytes()).isPositive());
        assertThat(as(operator, memberships::tallies).get(new CentreKey("prove-senter")))
                .satisfies(tally -> assertThat(tally.people()).isZero());
    }

    @Test
    void makesADraftThatWasRefusedChangeableAgain() throws InterruptedException {
        Somebody operator = operator();
        Draft<NewCentre> draft = begin(operator, complete("vestfold"));
        Draft<NewCentre> ordered = as(operator, () -> newCentres.order(draft.kept(), "Test"));

        TenantTask failed = await(operator, ordered);
        Draft<NewCentre> open = as(operator, () -> newCentres.reopen(draft.id()));

        assertThat(failed.state()).isEqualTo(TenantTask.State.FAILED);
        assertThat(as(operator, () -> newCentres.inviteLeader(draft.id()))).isEmpty();
        assertThat(open.typed()).isEqualTo(complete("vestfold"));
    }

    @Test
    void judgesKeys() {
        Somebody operator = operator();
        assertThat(as(operator, () -> life.judge("vestfold"))).isEqualTo(KeyUse.TAKEN);
        assertThat(as(operator, () -> life.judge("plattform"))).isEqualTo(KeyUse.RESERVED);
        assertThat(as(operator, () -> life.judge("Ærlig"))).isEqualTo(KeyUse.MALFORMED);
        assertThat(as(operator, () -> life.judge("ledig-nok"))).isEqualTo(KeyUse.FREE);
    }

    @Test
    void tellsOverlapsAndGaps() {
        Somebody operator = operator();
        PlaceRegister register = territory.today();
        AreaCheck check = AreaCheck.of(
                List.of("3907", "0301"),
                LocalDate.of(2026, 11, 24),
                as(operator, life::definitions).stream()
                        .filter(file -> !file.key().value().equals("finnmark"))
                        .toList(),
                register);

        assertThat(check.sharedWith().get("3907"))
                .extracting(file -> file.key().value())
                .contains("vestfold");
        assertThat(check.sharedWith().get("0301"))
                .extracting(file -> file.key().value())
                .contains("oslo");
        assertThat(check.unserved()).contains("5601").allMatch(code -> code.startsWith("56"));
    }

    @Test
    void tellsMunicipalitiesOfOneNameApart() {
        PlaceRegister register = territory.today();
        assertThat(register.label("1515")).isEqualTo("Herøy (Møre og Romsdal)");
        assertThat(register.label("1818")).startsWith("Herøy (Nordland");
    }

    private Somebody operator() {
        return acting.person("Drift " + UUID.randomUUID(), Workspace.PLATFORM, Role.OPERATOR);
    }

    private <T extends @Nullable Object> T as(Somebody somebody, Supplier<T> work) {
        return acting.as(somebody, Workspace.PLATFORM, work);
    }

    private TenantTask await(Somebody operator, Draft<NewCentre> ordered) throws InterruptedException {
        OrderId order = Objects.requireNonNull(ordered.typed().going().order());
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < end) {
            TenantTask task = as(operator, () -> life.task(order)).orElseThrow();
            if (task.state() != TenantTask.State.ORDERED) {
                return task;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The order was not carried out");
    }

    private static NewCentre complete(String key) {
        return NewCentre.empty()
                .with(new NewCentre.Host("3907", "916882807", LocalDate.of(2026, 1, 1)))
                .with(new NewCentre.Names(key, "USHT Prøve", "USHT Prøve", "", "Prøve"))
                .serving(List.of("3907"))
                .with(new NewCentre.Look("nn", 100, "https://www.sandefjord.kommune.no/erklaering", "", "", null))
                .with(new NewCentre.Leader("Kari Prøve", "kari-" + key + "@example.no"));
    }
}
