package no.usht.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import no.usht.access.Acting;
import no.usht.access.Recipients;
import no.usht.access.Role;
import no.usht.keeping.RecordFilter;
import no.usht.keeping.RecordService;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.mailing.Audience.Receiver;
import no.usht.mailing.ReachedSubjects;
import no.usht.notify.Notice;
import no.usht.notify.NoticeService;
import no.usht.notify.Notifier;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreIds;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.testing.DatabaseTest;
import no.usht.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is asked whether what is kept of them is so, what they read, and who is reminded to ask. */
@DatabaseTest
class ContactConfirmationsTests {

    private static final Workspace TELEMARK = Workspace.centre(new CentreKey("telemark"));
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Autowired
    ConfirmationAudience audience;

    @Autowired
    LocalContactService contacts;

    @Autowired
    RecordService records;

    @Autowired
    NoticeService notices;

    @Autowired
    Workspaces workspaces;

    @Autowired
    CentreIds ids;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Acting acting;

    @Autowired
    ApplicationContext context;

    private final MigratedDatabase database = new MigratedDatabase(TestDatabase.NAME);
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private <T> T inTelemark(Supplier<T> work) {
        return acting.as(
                acting.person("Leder " + mark, TELEMARK, Role.LEADER),
                TELEMARK,
                () -> transactions.execute(status -> work.get()));
    }

    private LocalDate today() {
        return LocalDate.now(context.getBean(Clock.class).withZone(Norwegian.ZONE));
    }

    private LocalContactContent contact(String name) {
        return new LocalContactContent(
                name + " " + mark, "4003", "Leder for sykehjem", address(name), "", LONG_AGO, null, null);
    }

    private String address(String name) {
        return name + "." + mark + "@example.org";
    }

    private LocalContactId save(LocalContactContent content) {
        return new LocalContactId(inTelemark(() -> records.register(LocalContactRecord.KIND, content, null)));
    }

    private List<Receiver> receivers(String whom) {
        return inTelemark(() -> audience.receivers(whom)).stream()
                .filter(receiver -> receiver.email().contains(mark))
                .toList();
    }

    /** As if a mail had gone out to them. */
    private void asked(Receiver receiver, String state, LocalDate day) throws SQLException {
        UUID id = inTelemark(ids::next);
        database.change("""
                insert into usht_c_telemark.job (id, kind, payload, state, started_by, started_at, ended_at)
                values ('%1$s', 'mailing', '{}', 'DONE', 'Kari', now(), now());
                insert into usht_c_telemark.mailing values ('%1$s', 'contact-confirmation', 'all', 'Emne', 'Tekst', 'Kari', '%2$s', '%1$s');
                insert into usht_c_telemark.mailing_receiver values ('%1$s', '%1$s', 0, 'Kari', 'Skien', '%3$s', '%4$s', null, now(), '%5$s')\
                """.formatted(id, day, receiver.email(), state, receiver.subject()));
    }

    @Test
    void asksThoseOfWhomNobodyHasMadeSureOnceInAYear() throws SQLException {
        save(contact("Fersk").withSince(today().minusMonths(2)));
        save(contact("Bekreftet").withConfirmed(today().minusMonths(12)));
        save(contact("Borte").withUntil(today().minusDays(1)));
        save(contact("Kommer").withSince(today().plusDays(1)));
        save(contact("Per").withConfirmed(today().minusMonths(12).minusDays(1)));
        LocalContactId eva = save(contact("Eva").withSince(null));
        assertThat(receivers(ConfirmationAudience.UNASKED))
                .extracting(Receiver::email)
                .containsExactly(address("Eva"), address("Per"));
        assertThat(narrowed()).as("as the list has it").containsExactly("Eva", "Per");

        Receiver evas = receivers(ConfirmationAudience.ALL).getFirst();
        Receiver pers = receivers(ConfirmationAudience.ALL).getLast();
        asked(evas, "FAILED", today());
        asked(pers, "SENT", today().minusMonths(13));
        assertThat(receivers(ConfirmationAudience.UNASKED)).containsExactly(evas, pers);
        asked(pers, "SENT", today().minusMonths(11));
        assertThat(receivers(ConfirmationAudience.UNASKED)).containsExactly(evas);
        assertThat(receivers(ConfirmationAudience.ALL)).containsExactly(evas, pers);

        inTelemark(() -> {
            contacts.confirm(eva, 0);
            return "";
        });
        assertThat(receivers(ConfirmationAudience.ALL)).containsExactly(pers);
        assertThat(receivers("whatever")).isEmpty();
    }

    private List<String> narrowed() {
        RecordFilter<LocalContactContent> filter = new RecordFilter<LocalContactContent>(
                        mark, List.of(LocalContactRecord.NAME), Map.of())
                .of(LocalContactRecord.unsureSince(today().minusMonths(12)));
        List<String> names = new ArrayList<>(
                inTelemark(() -> records.page(LocalContactRecord.KIND, filter, Pageable.ofSize(10))).stream()
                        .map(contact -> contact.content().name().replaceAll(" .*", ""))
                        .toList());
        // One who is not in the role any more is narrowed away by another filter.
        names.remove("Borte");
        return names;
    }

    @Test
    void saysToEachWhatIsKeptOfThem() {
        save(contact("Per").with(per -> per.phone("91234567").confirmed(LONG_AGO)));
        save(contact("Per").withRole("Kreftkoordinator"));
        save(contact("Eva"));
        List<Receiver> all = receivers(ConfirmationAudience.UNASKED);
        assertThat(all)
                .extracting(Receiver::email)
                .as("each address once")
                .containsExactly(address("Eva"), address("Per"));
        String subject = all.getLast().subject();
        assertThat(subject).isNotNull();
        // At night nobody is signed in.
        String text = workspaces.callInNewTransaction(
                TELEMARK,
                () -> audience.textOf(String.valueOf(subject), Language.NN).orElseThrow());
        assertThat(List.of(text.replace('\u00a0', ' ').split("\n\n")))
                .containsExactlyInAnyOrder("""
                Namn: Per %1$s
                Rolle: Leiar for sjukeheim
                Kommune eller bydel: Skien
                E-post: Per.%1$s@example.org
                Telefon: 91234567
                Kontakt frå: 1. januar 2020
                Sist stadfesta: 1. januar 2020\
                """.formatted(mark), """
                Namn: Per %1$s
                Rolle: Kreftkoordinator
                Kommune eller bydel: Skien
                E-post: Per.%1$s@example.org
                Kontakt frå: 1. januar 2020\
                """.formatted(mark));
        assertThat(workspaces.callInNewTransaction(
                        TELEMARK, () -> audience.textOf(UUID.randomUUID().toString(), Language.NB)))
                .as("deleted meanwhile")
                .isEmpty();
    }

    @Test
    void remindsThoseWhoMayWriteContactsUntilAllAreAsked() throws SQLException {
        Acting.Somebody staff = acting.person("Kari " + mark, TELEMARK, Role.STAFF);
        Acting.Somebody economist = acting.person("Ola " + mark, TELEMARK, Role.ECONOMIST);
        save(contact("Per"));
        assertThat(nightOf(today())).isPositive();
        assertThat(told(staff)).hasSize(1).first().satisfies(notice -> {
            assertThat(Integer.parseInt(notice.title())).isPositive();
            assertThat(notice.isRead()).isFalse();
            assertThat(acting.as(staff, TELEMARK, () -> notices.open(notice.id())))
                    .contains("/kontakter?ubekreftet=ja");
        });
        assertThat(told(economist)).isEmpty();
        assertThat(nightOf(today().plusDays(1))).as("once").isZero();
        assertThat(nightOf(today().plusDays(32)))
                .as("if nobody does anything about it")
                .isPositive();

        for (Receiver receiver : inTelemark(() -> audience.receivers(ConfirmationAudience.UNASKED))) {
            asked(receiver, "QUEUED", today());
        }
        assertThat(nightOf(today().plusDays(65))).isZero();
        assertThat(told(staff)).first().matches(Notice::isRead);
    }

    private int nightOf(LocalDate day) {
        Clock night = Clock.fixed(day.atTime(4, 40).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        ContactConfirmations confirmations =
                new ContactConfirmations(context.getBean(ReachedSubjects.class), new ContactSettings(12), night);
        ConfirmationReminders reminders = new ConfirmationReminders(
                new ConfirmationAudience(
                        contacts,
                        context.getBean(LocalContactRepository.class),
                        context.getBean(ContactRoleRepository.class),
                        confirmations,
                        context.getBean(CentrePlaces.class)),
                confirmations,
                context.getBean(Recipients.class),
                context.getBean(Notifier.class),
                workspaces);
        return workspaces.callInNewTransaction(TELEMARK, reminders::work);
    }

    private List<Notice> told(Acting.Somebody person) {
        return acting.as(person, TELEMARK, () -> notices.newest(10)).stream()
                .filter(notice -> notice.kind().equals(ConfirmationReminders.UNSURE))
                .toList();
    }
}
