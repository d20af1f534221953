package no.usht.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.usht.access.Access;
import no.usht.access.Acting;
import no.usht.access.Addresses;
import no.usht.access.Permission;
import no.usht.access.PersonId;
import no.usht.access.Recipients;
import no.usht.access.Role;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.mail.MailText;
import no.usht.mail.Outboxes;
import no.usht.notify.Notifier.About;
import no.usht.shared.ActivityId;
import no.usht.shared.Language;
import no.usht.tenancy.CentreIds;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.testing.DatabaseTest;
import no.usht.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** People are told what is theirs to know or do, where and when they want to be. */
@DatabaseTest
class NotifierTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));

    @Autowired
    NoticeService notices;

    @Autowired
    NoticeRepository rows;

    @Autowired
    NoticeChoiceRepository choices;

    @Autowired
    Workspaces workspaces;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationContext context;

    @Autowired
    Acting acting;

    private final MigratedDatabase database = new MigratedDatabase(TestDatabase.NAME);
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final ActivityId subject = new ActivityId(UUID.randomUUID());
    private Acting.Somebody kari = new Acting.Somebody(UUID.randomUUID(), "");
    private Acting.Somebody leader = new Acting.Somebody(UUID.randomUUID(), "");

    @BeforeEach
    void people() throws SQLException {
        database.change("update usht_c_vestfold.notice set mail_due = false");
        kari = Addresses.person(context, "kari" + mark, VESTFOLD, Role.STAFF, Language.NB);
        leader = Addresses.person(context, "leder" + mark, VESTFOLD, Role.LEADER, Language.NN);
    }

    /** As the program would be with a mail server. */
    private NoticeMail mail() {
        return new NoticeMail(
                rows,
                choices,
                context.getBeanProvider(NoticeKind.class),
                context.getBean(Recipients.class),
                Outboxes.resting(context),
                workspaces,
                context.getBean(Clock.class));
    }

    private Notifier notifier() {
        return new Notifier(
                rows,
                choices,
                context.getBean(Recipients.class),
                mail(),
                context.getBean(CentreIds.class),
                context.getBean(Access.class),
                context.getBean(Clock.class));
    }

    private NoticeKind kind(String name) {
        return context.getBeanProvider(NoticeKind.class).stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private <T> T as(Acting.Somebody somebody, Supplier<T> work) {
        return acting.as(somebody, VESTFOLD, work);
    }

    private void tellAll(String title) {
        as(
                kari,
                () -> transactions.execute(status -> {
                    notifier().tellAll(kind("publication-asked"), new About(subject, title, "/aktiviteter/1/publiser"));
                    return "";
                }));
    }

    private void tellKari() {
        as(
                leader,
                () -> transactions.execute(status -> {
                    notifier()
                            .tell(
                                    kind("publication-done"),
                                    new PersonId(kari.id()),
                                    new About(subject, "Fagdag", "/aktiviteter/1"));
                    return "";
                }));
    }

    private void choose(Acting.Somebody somebody, String kind, NoticeWay way) {
        as(somebody, () -> {
            notices.choose(kind, way);
            return "";
        });
    }

    private List<Notice> of(Acting.Somebody somebody) {
        return as(somebody, () -> notices.newest(10));
    }

    private int digest() {
        return workspaces.callInNewTransaction(VESTFOLD, () -> mail().sendDigests());
    }

    /** Subjects and texts of the mails to that person. */
    private List<String> mails(Acting.Somebody somebody) throws SQLException {
        return database.asSuperuser("select subject || E'\\n' || content from platform.mail_outbox where recipient = '"
                + somebody.name() + "@example.org' order by created_at");
    }

    @Test
    void tellsThoseWhoMayInTheApplicationAndAtOnceByMailInTheirOwnForm() throws SQLException {
        tellAll("Fagdag");
        assertThat(of(leader)).singleElement().satisfies(notice -> {
            assertThat(notice.title()).isEqualTo("Fagdag");
            assertThat(notice.causedBy()).isEqualTo(kari.name());
            assertThat(notice.isRead()).isFalse();
        });
        assertThat(of(kari)).isEmpty();
        NoticeId id = of(leader).getFirst().id();
        assertThat(mails(leader))
                .singleElement()
                .satisfies(told -> assertThat(told)
                        .startsWith("Ønske om publisering: Fagdag\n")
                        .contains("https://usht.example.org/s/vestfold/varsler?melding=" + id)
                        .contains("Vel kva du vil ha på e-post")
                        // No more than the title.
                        .doesNotContain(kari.name()));
        assertThat(mails(kari)).isEmpty();
        assertThat(digest()).isZero();
    }

    @Test
    void writesAgainOnlyAfterADayHoweverOftenItIsTold() throws SQLException {
        tellAll("Fagdag");
        tellAll("Fagdag");
        assertThat(mails(leader)).hasSize(1);
        database.change("update usht_c_vestfold.notice set mailed_at = now() - interval '25 hours' where subject_id = '"
                + subject + "'");
        tellAll("Fagdag");
        assertThat(mails(leader)).hasSize(2);
        assertThat(of(leader)).hasSize(1);
    }

    @Test
    void writesOnceADayToThoseWhoWantThat() throws SQLException {
        choose(leader, "publication-asked", NoticeWay.DAILY);
        choose(kari, "publication-done", NoticeWay.DAILY);
        tellAll("Fagdag");
        tellKari();
        assertThat(mails(leader)).isEmpty();
        assertThat(digest()).isEqualTo(2);
        assertThat(mails(leader)).hasSize(1);
        assertThat(mails(kari))
                .singleElement()
                .satisfies(told -> assertThat(told).startsWith("Publisert: Fagdag\n"));
        assertThat(digest()).isZero();
    }

    @Test
    void leavesInTheApplicationWhatIsOnlyToBeKnown() throws SQLException {
        tellKari();
        assertThat(of(kari)).hasSize(1);
        assertThat(mails(kari)).isEmpty();
        choose(leader, "publication-asked", NoticeWay.APPLICATION);
        tellAll("Fagdag");
        assertThat(of(leader)).hasSize(1);
        assertThat(mails(leader)).isEmpty();
        assertThat(digest()).isZero();
    }

    @Test
    void writesInTheMorningWhereTheProcessDiedBeforeItCould() throws SQLException {
        tellAll("Fagdag");
        database.change("delete from platform.mail_outbox where recipient = '" + leader.name() + "@example.org'");
        database.change("update usht_c_vestfold.notice set mail_due = true, mailed_at = null where person_id = '"
                + leader.id() + "'");
        assertThat(digest()).isEqualTo(1);
        assertThat(mails(leader)).hasSize(1);
    }

    @Test
    void namesNothingThatWouldLeadElsewhere() throws SQLException {
        tellAll("Se https://example.com");
        assertThat(mails(leader))
                .singleElement()
                .satisfies(told ->
                        assertThat(told).startsWith("Ønske om publisering\n").doesNotContain("example.com"));
    }

    @Test
    void isReadByOpeningAndUnreadAgainByWish() {
        tellAll("Fagdag");
        NoticeId id = of(leader).getFirst().id();
        assertThat(as(leader, () -> notices.countUnread())).isEqualTo(1);
        assertThat(as(leader, () -> notices.open(id))).contains("/aktiviteter/1/publiser");
        assertThat(as(leader, () -> notices.countUnread())).isZero();
        as(leader, () -> {
            notices.keepUnread(id);
            return "";
        });
        assertThat(as(leader, () -> notices.countUnread())).isEqualTo(1);
        as(leader, () -> {
            notices.readAll();
            return "";
        });
        assertThat(as(leader, () -> notices.countUnread())).isZero();
    }

    @Test
    void isThePersonsOwnAndEachWorkspaceItsOwn() {
        tellAll("Fagdag");
        NoticeId id = of(leader).getFirst().id();
        assertThat(as(kari, () -> notices.open(id))).isEmpty();
        Acting.Somebody other = acting.person("Ola", OPPLAND, Role.LEADER);
        assertThat(acting.as(other, OPPLAND, () -> notices.open(id))).isEmpty();
        assertThat(acting.as(other, OPPLAND, () -> notices.newest(10))).isEmpty();
    }

    @Test
    void offersOnlyWhatThereMayBeForThePerson() {
        assertThat(as(leader, () -> notices.choices()).keySet())
                .extracting(NoticeKind::name)
                .contains("publication-asked");
        assertThat(as(kari, () -> notices.choices()).keySet())
                .extracting(NoticeKind::permission)
                .doesNotContain(Permission.ACTIVITY_PUBLISH);
    }

    @Test
    void saysWhatEachNoticeIsAboutInBothForms() {
        for (NoticeKind kind : context.getBeansOfType(NoticeKind.class).values()) {
            for (Language language : Language.values()) {
                assertThat(new MailText(language).of(kind.textKey(), "Fagdag", "noe annet"))
                        .as("%s in %s", kind.name(), language)
                        .contains("Fagdag")
                        .doesNotContain("noe annet");
            }
        }
    }
}
