package no.usht.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import no.usht.access.Acting;
import no.usht.centre.Contact;
import no.usht.centre.LocalContactContent;
import no.usht.centre.LocalContactRecord;
import no.usht.centre.PartnerContent;
import no.usht.centre.PartnerRecord;
import no.usht.content.InvalidContentException;
import no.usht.gathering.ParticipantContent;
import no.usht.gathering.ParticipantId;
import no.usht.gathering.ParticipantRecord;
import no.usht.gathering.ParticipantService;
import no.usht.guidance.GuidanceContent;
import no.usht.guidance.GuidanceRecord;
import no.usht.keeping.Deletions;
import no.usht.keeping.Drafts;
import no.usht.keeping.RecordService;
import no.usht.keeping.UnknownRecordException;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.staff.Position;
import no.usht.staff.PositionKind;
import no.usht.staff.StaffContent;
import no.usht.staff.StaffRecord;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.testing.DatabaseTest;
import no.usht.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is forgotten is forgotten everywhere, and what was counted stays. */
@DatabaseTest
class PrivacyTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));

    @Autowired
    Acting acting;

    @Autowired
    Privacy privacy;

    @Autowired
    NightlyForgetting night;

    @Autowired
    List<PersonalData> kinds;

    @Autowired
    ListReadings readings;

    @Autowired
    ParticipantService participants;

    @Autowired
    RecordService records;

    @Autowired
    Drafts drafts;

    @Autowired
    Deletions deletions;

    @Autowired
    Workspaces workspaces;

    private final MigratedDatabase database = new MigratedDatabase(TestDatabase.NAME);
    private final String name = "Kari " + UUID.randomUUID().toString().substring(0, 8);

    private String email() {
        return name.replace(" ", ".").toLowerCase(Locale.ROOT) + "@example.org";
    }

    private ParticipantId participant() {
        return acting.asLeader("vestfold", () -> {
            ParticipantId id = participants.save(
                    null,
                    0,
                    ParticipantContent.empty()
                            .with(person -> person.name(name).email(email()).profession("Sykepleier")),
                    null);
            participants.save(id, 0, content(id).withRole("Leder"), null);
            return id;
        });
    }

    private ParticipantContent content(ParticipantId id) {
        return records.find(ParticipantRecord.KIND, id.value()).orElseThrow().content();
    }

    private String everything() throws SQLException {
        return String.join("\n", database.asSuperuser("""
                select to_jsonb(r)::text from usht_c_vestfold.participant r union all
                select to_jsonb(r)::text from usht_c_vestfold.history r union all
                select to_jsonb(r)::text from usht_c_vestfold.draft r"""));
    }

    @Test
    void forgetsAPersonInTheRecordTheHistoryAndDrafts() throws SQLException {
        ParticipantId id = participant();
        acting.asLeader(
                "vestfold",
                () -> drafts.keep(
                        ParticipantRecord.KIND,
                        id.value(),
                        1,
                        content(id),
                        content(id).withRole("Styrer"),
                        null));
        assertThat(everything()).contains(name);

        acting.asLeader("vestfold", () -> {
            List<Trace> found = privacy.find(name.toLowerCase(Locale.ROOT));
            assertThat(found)
                    .extracting(trace -> trace.whose().kind(), Trace::path)
                    .containsExactly(tuple("participant", "deltakere/" + id), tuple("draft", ""));
            assertThat(found.getFirst().id().value()).isEqualTo(id.value());
            privacy.forget(found.getFirst().whose(), found.getFirst().id());
            assertThat(privacy.find(name)).isEmpty();
            assertThat(content(id).name()).isEqualTo(PersonalData.FORGOTTEN);
            assertThat(content(id).email()).isEmpty();
            assertThat(content(id).profession()).isEqualTo("Sykepleier");
            assertThat(content(id).marks()).isEmpty();
            assertThat(privacy.erasures(1)).singleElement().satisfies(erasure -> {
                assertThat(erasure.kind()).isEqualTo("participant");
                assertThat(erasure.person()).isPresent();
            });
            return null;
        });

        assertThat(everything()).doesNotContain(name).doesNotContain(email());
        assertThatThrownBy(() -> acting.asLeader("vestfold", () -> {
                    privacy.forget(new Trace.Whose("participant", name), new PersonalId(UUID.randomUUID()));
                    return null;
                }))
                .isInstanceOf(UnknownRecordException.class);
    }

    @Test
    void forgetsByNightWhatIsOldAndWhatWasDeletedForGood() throws SQLException {
        // What other tests have left.
        workspaces.callInNewTransaction(VESTFOLD, night::work);
        ParticipantId old = participant();
        ParticipantId deleted = participant();
        ParticipantId restorable = participant();
        ParticipantId used = participant();
        acting.asLeader("vestfold", () -> {
            participants.delete(deleted, 1);
            participants.delete(restorable, 1);
            return null;
        });
        // As if it were long ago; the history tells its own time, and nobody else may change it.
        database.change(
                "update usht_c_vestfold.participant set updated_at = now() - interval '37 months' where id = '%s'"
                        .formatted(old));
        database.change("""
                begin; set local usht.forgetting = 'yes';
                update usht_c_vestfold.history set at = now() - interval '31 days' where subject_id = '%s'; commit""".formatted(deleted));

        assertThat(workspaces.callInNewTransaction(VESTFOLD, night::work)).isEqualTo(2);

        acting.asLeader("vestfold", () -> {
            assertThat(content(old).name()).isEqualTo(PersonalData.FORGOTTEN);
            assertThat(content(used).name()).isEqualTo(name);
            assertThat(deletions.newest(ParticipantRecord.KIND, 100))
                    .extracting(deletion -> deletion.id())
                    .contains(restorable.value());
            assertThat(privacy.erasures(1).getFirst().number()).isEqualTo(2);
            assertThat(privacy.erasures(1).getFirst().person()).isEmpty();
            return null;
        });
        assertThat(database.asSuperuser(
                        "select old_row ->> 'name' from usht_c_vestfold.history where operation = 'DELETE'"
                                + " and subject_id in ('%s', '%s')".formatted(deleted, restorable)))
                .containsExactlyInAnyOrder("", name);
        assertThat(workspaces.callInNewTransaction(VESTFOLD, night::work)).isZero();
    }

    @Test
    void keepsTheHistoryFromAllElse() {
        ParticipantId id = participant();
        assertThatThrownBy(() -> database.change(
                        "update usht_c_vestfold.history set person = 'x' where subject_id = '%s'".formatted(id)))
                .hasMessageContaining("append-only");
        // The centre's own role may change no row of it, whatever it sets.
        assertThatThrownBy(() -> database.change("""
                begin; set local usht.forgetting = 'yes'; set local role usht_c_vestfold;
                update usht_c_vestfold.history set person = 'x'; commit""")).hasMessageContaining("permission denied");
    }

    @Test
    void keepsNoNameLongerThanThePlatformAllows() {
        acting.asLeader("vestfold", () -> {
            assertThatThrownBy(() -> privacy.put("participant", new Retention("Kurs", 61)))
                    .isInstanceOf(InvalidContentException.class);
            assertThatThrownBy(() -> privacy.put("participant", new Retention("", 12)))
                    .isInstanceOf(InvalidContentException.class);
            privacy.put("local_contact", new Retention("Nå dem", 12));
            privacy.put("local_contact", new Retention("Nå dem", 18));
            assertThat(privacy.kinds())
                    .filteredOn(kept -> kept.kind().equals("local_contact"))
                    .singleElement()
                    .satisfies(kept -> {
                        assertThat(kept.retention()).isEqualTo(new Retention("Nå dem", 18));
                        assertThat(kept.setBy()).isPresent();
                    });
            return null;
        });
    }

    @Test
    void notesWhoLookedAtAListOnceAnHour() {
        String path = "deltakere/aktivitet/" + UUID.randomUUID();
        acting.asLeader("vestfold", () -> {
            readings.note("participation", path);
            readings.note("participation", path);
            assertThat(privacy.readings(100))
                    .filteredOn(reading -> reading.path().equals(path))
                    .hasSize(1);
            return null;
        });
    }

    @Test
    void findsAndForgetsPeopleOfEveryKind() throws SQLException {
        UUID partner = acting.asLeader("vestfold", () -> {
            records.register(
                    LocalContactRecord.KIND,
                    LocalContactContent.empty()
                            .with(contact -> contact.name(name)
                                    .email(email())
                                    .place("3907")
                                    .role("Demenskoordinator")),
                    null);
            records.register(
                    StaffRecord.KIND,
                    StaffContent.empty()
                            .withName(name)
                            .withPositions(List.of(new Position(
                                    PositionKind.POSITION, "Rådgiver", 80, LocalDate.of(2025, 1, 1), null, null))),
                    null);
            records.register(
                    GuidanceRecord.KIND,
                    GuidanceContent.empty()
                            .with(advice -> advice.topic("Smerte")
                                    .day(LocalDate.of(2026, 3, 18))
                                    .minutes(20)
                                    .receiver(name)),
                    null);
            return records.register(
                    PartnerRecord.KIND,
                    PartnerContent.empty()
                            .withName("Høgskolen")
                            .withContacts(List.of(
                                    Contact.blank().withName(name),
                                    Contact.blank().withName("Per Testesen"))),
                    null);
        });
        database.change("""
                insert into usht_c_vestfold.job (id, kind, payload, state, started_by, started_at, ended_at)
                values ('%1$s', 'mailing', '{}', 'DONE', 'Kari', now(), now());
                insert into usht_c_vestfold.mailing values ('%1$s', 'contact-role', 'Rolle', 'Emne', 'Tekst', 'Kari', now(), '%1$s');
                insert into usht_c_vestfold.mailing_receiver values ('%1$s', '%1$s', 0, '%2$s', 'Asker', 'ola@example.org',
                    'SENT', null, now())""".formatted(UUID.randomUUID(), name));

        acting.asLeader("vestfold", () -> {
            List<Trace> found = privacy.find(name);
            assertThat(found)
                    .extracting(trace -> trace.whose().kind())
                    .containsExactlyInAnyOrder(
                            "local_contact", "partner", "staff_member", "guidance", "mailing_receiver");
            found.forEach(trace -> privacy.forget(trace.whose(), trace.id()));
            assertThat(privacy.find(name)).isEmpty();
            assertThat(records.find(PartnerRecord.KIND, partner)
                            .orElseThrow()
                            .content()
                            .contacts())
                    .extracting(Contact::name)
                    .containsExactly("Per Testesen");
            return null;
        });
        assertThat(database.asSuperuser("select to_jsonb(r)::text from usht_c_vestfold.history r"))
                .noneMatch(row -> row.contains(name));
    }

    @Test
    void findsAndForgetsSomebodyWhoWasDeletedAndCouldBeHadBack() {
        ParticipantId deleted = participant();
        acting.asLeader("vestfold", () -> {
            participants.delete(deleted, 1);
            List<Trace> found = privacy.find(name);
            assertThat(found)
                    .singleElement()
                    .satisfies(trace -> assertThat(trace.path()).isEmpty());
            privacy.forget(found.getFirst().whose(), found.getFirst().id());
            assertThat(privacy.find(name)).isEmpty();
            assertThat(deletions.newest(ParticipantRecord.KIND, 200))
                    .noneMatch(deletion -> deletion.title().equals(name));
            return null;
        });
    }

    @Test
    void findsAndForgetsWhatOthersHaveTypedAndNotSaved() throws SQLException {
        acting.asLeader(
                "vestfold",
                () -> drafts.keepNew(
                        ParticipantRecord.KIND,
                        null,
                        ParticipantContent.empty(),
                        ParticipantContent.empty()
                                .with(person -> person.name(name).profession("Vernepleier"))));
        acting.asLeader("vestfold", () -> {
            List<Trace> found = privacy.find(name);
            assertThat(found).singleElement().satisfies(trace -> {
                assertThat(trace.whose()).isEqualTo(new Trace.Whose("draft", name));
                assertThat(trace.facts().getFirst().values()).hasToString("[" + name + ", Vernepleier]");
            });
            privacy.forget(found.getFirst().whose(), found.getFirst().id());
            assertThat(privacy.find(name)).isEmpty();
            return null;
        });
        assertThat(everything()).doesNotContain(name);
    }

    @Test
    void forgetsByNightWhatNobodyHasWrittenOnForLong() throws SQLException {
        UUID draft = acting.asLeader(
                "vestfold",
                () -> drafts.keepNew(
                                ParticipantRecord.KIND,
                                null,
                                ParticipantContent.empty(),
                                ParticipantContent.empty().withName(name))
                        .id());
        workspaces.callInNewTransaction(VESTFOLD, night::work);
        assertThat(everything()).contains(name);
        database.change("update usht_c_vestfold.draft set updated_at = now() - interval '7 months' where id = '%s'"
                .formatted(draft));
        workspaces.callInNewTransaction(VESTFOLD, night::work);
        assertThat(everything()).doesNotContain(name);
    }

    @Test
    void namesTheColumnsOfEachKindThatTheHistoryForgets() throws SQLException {
        for (PersonalData data : kinds) {
            // Receivers of mails and drafts have no history, and a partner's people stand in a table of their own.
            String table = data.key().equals("partner") ? "partner_contact" : data.key();
            if (!Set.of("mailing_receiver", "draft").contains(table)) {
                assertThat(database.asSuperuser("select unnest(usht_c_vestfold.personal_columns('" + table + "'))"))
                        .as(table)
                        .isNotEmpty();
            }
        }
    }
}
