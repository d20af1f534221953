package no.usht.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.centre.LocalContactService.TakenIn;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.keeping.Deletions;
import no.usht.keeping.FileImport;
import no.usht.keeping.FileImports;
import no.usht.keeping.History;
import no.usht.keeping.RecordFilter;
import no.usht.keeping.RecordFilter.Days;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;

/** Keeping contacts where the centre is and in roles that it has; on a real database. */
@DatabaseTest
class LocalContactServiceTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));

    @Autowired
    LocalContactService contacts;

    @Autowired
    FileImports imports;

    @Autowired
    ContactRoles roles;

    @Autowired
    RecordService records;

    @Autowired
    Deletions deletions;

    @Autowired
    History history;

    @Autowired
    Acting acting;

    /** Makes this test's contacts tell from all others' in the shared database. */
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private Acting.Somebody kari = new Acting.Somebody(UUID.randomUUID(), "");

    @BeforeEach
    void people() {
        kari = acting.person("Test Testesen", VESTFOLD, Role.LEADER);
    }

    private <T> T inVestfold(Supplier<T> work) {
        return acting.as(kari, VESTFOLD, work);
    }

    private void doInVestfold(Runnable work) {
        inVestfold(() -> {
            work.run();
            return "";
        });
    }

    private LocalContactContent contact(String name) {
        return new LocalContactContent(
                name + " " + mark,
                "3907",
                "Demenskoordinator",
                name.toLowerCase(Locale.ROOT) + "." + mark + "@example.org",
                "",
                null,
                null,
                null);
    }

    private LocalContactId save(LocalContactContent content) {
        return inVestfold(() -> contacts.save(null, 0, content, null));
    }

    private Saved<LocalContactContent> read(LocalContactId id) {
        return inVestfold(() -> records.find(LocalContactRecord.KIND, id.value()))
                .orElseThrow();
    }

    private List<String> problems(LocalContactContent content) {
        return inVestfold(contacts::rules).apply(content).stream()
                .map(Problem::key)
                .toList();
    }

    @Test
    void keepsAllOfIt() {
        LocalContactContent content = contact("Per")
                .with(per -> per.phone("91234567")
                        .since(LocalDate.of(2025, 1, 1))
                        .until(LocalDate.of(2031, 1, 1))
                        .confirmed(LocalDate.of(2026, 1, 2)));
        LocalContactId id = save(content);
        assertThat(read(id)).isEqualTo(new Saved<>(id.value(), 0, content));
        LocalContactContent changed = content.withRole("Kreftkoordinator");
        doInVestfold(() -> contacts.save(id, 0, changed, null));
        assertThat(read(id)).isEqualTo(new Saved<>(id.value(), 1, changed));
        assertThat(inVestfold(() -> history.newest(LocalContactRecord.KIND, id.value()))
                        .entries())
                .hasSize(2)
                .first()
                .satisfies(entry -> assertThat(entry.changes())
                        .extracting(change -> change.field().key())
                        .containsExactly("role"));
        assertThatThrownBy(() -> doInVestfold(() -> contacts.save(id, 0, content, null)))
                .isInstanceOf(ChangedMeanwhileException.class);
        doInVestfold(() -> records.delete(LocalContactRecord.KIND, id.value(), 1));
        doInVestfold(() -> deletions.restore(LocalContactRecord.KIND, id.value()));
        assertThat(read(id).content()).isEqualTo(changed);
    }

    @Test
    void refusesPlacesAndRolesThatAreNoneAndSaysWhy() {
        LocalContactContent right = contact("Per");
        assertThat(problems(right)).isEmpty();
        assertThat(problems(right.withPlace("9999"))).containsExactly("centre.localContact.placeUnknown");
        assertThat(problems(right.withPlace("3405"))).containsExactly("centre.localContact.placeElsewhere");
        assertThat(problems(right.withRole("Ordfører"))).containsExactly("centre.localContact.roleUnknown");
        assertThat(problems(right.withConfirmed(LocalDate.of(2199, 1, 1))))
                .containsExactly("centre.localContact.confirmedLater");
        assertThat(problems(LocalContactContent.empty()))
                .containsExactly(
                        "centre.localContact.nameMissing",
                        "centre.localContact.placeMissing",
                        "centre.localContact.roleMissing",
                        "centre.localContact.emailMissing");
        assertThatThrownBy(() -> save(right.withPlace("9999"))).isInstanceOf(InvalidContentException.class);
    }

    @Test
    void understandsPlacesAsPeopleWriteThem() {
        doInVestfold(() -> {
            assertThat(contacts.place("Sandefjord")).contains("3907");
            assertThat(contacts.place(" sandefjord kommune ")).contains("3907");
            assertThat(contacts.place("3907")).contains("3907");
            assertThat(contacts.place("301")).contains("0301");
            assertThat(contacts.place("30101")).contains("030101");
            // Two are called so, and neither is the centre's.
            assertThat(contacts.place("Herøy")).isEmpty();
            assertThat(contacts.place("Ingensteds")).isEmpty();
            assertThat(contacts.role("demenskoordinator")).contains("Demenskoordinator");
            assertThat(contacts.role("Leiar for heimetenesta")).contains("Leder for hjemmetjenesten");
            assertThat(contacts.role("Ordfører")).isEmpty();
        });
    }

    @Test
    void confirmsWithoutTouchingTheRest() {
        LocalContactId id = save(contact("Per"));
        doInVestfold(() -> contacts.confirm(id, 0));
        LocalContactContent confirmed = read(id).content();
        assertThat(confirmed.confirmed()).isNotNull();
        assertThat(confirmed.withConfirmed(null)).isEqualTo(contact("Per"));
        assertThatThrownBy(() -> doInVestfold(() -> contacts.confirm(id, 0)))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void listsThoseOfSomeDays() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        save(contact("Borte").withUntil(day.minusDays(1)));
        save(contact("Siste").withUntil(day));
        save(contact("Blir"));
        assertThat(named(Days.from(LocalContactRecord.UNTIL, day))).containsExactly("Siste");
        assertThat(named(Days.from(LocalContactRecord.UNTIL, day).orNever())).containsExactly("Blir", "Siste");
        assertThat(named(Days.before(LocalContactRecord.UNTIL, day))).containsExactly("Borte");
        assertThat(inVestfold(contacts::current))
                .extracting(contact -> contact.content().name())
                .contains("Blir " + mark)
                .doesNotContain("Borte " + mark);
    }

    private List<String> named(Days<LocalContactContent> days) {
        RecordFilter<LocalContactContent> filter =
                new RecordFilter<>(mark, List.of(LocalContactRecord.NAME), Map.of(), List.of(days));
        return inVestfold(() -> records.page(LocalContactRecord.KIND, filter, Pageable.ofSize(10))).stream()
                .map(contact -> contact.content().name().replaceAll(" .*", ""))
                .toList();
    }

    @Test
    void takesInWhatIsNewAndSaysMoreOfWhatIsThere() {
        LocalContactId id = save(contact("Per").withPhone("91234567"));
        LocalContactContent again = contact("Per")
                .with(per -> per.name("Per Testesen " + mark)
                        .email("PER." + mark + "@example.org")
                        .confirmed(LocalDate.of(2026, 1, 2)));
        TakenIn taken = inVestfold(
                () -> contacts.takeIn(List.of(again, contact("Per").withRole("Kreftkoordinator")), Map.of()));
        assertThat(taken).isEqualTo(new TakenIn(taken.id(), 1, 1));
        assertThat(read(id).content())
                .isEqualTo(again.with(
                        per -> per.email("PER." + mark + "@example.org").phone("91234567")));
        assertThatThrownBy(() -> inVestfold(() ->
                        contacts.takeIn(List.of(contact("Ola"), contact("Kari").withPlace("9999")), Map.of())))
                .isInstanceOf(InvalidContentException.class);
        assertThat(inVestfold(contacts::byMark))
                .doesNotContainKey(contact("Ola").mark());
    }

    @Test
    void isAsItWasOnceAnImportIsUndone() {
        LocalContactId id = save(contact("Per").withPhone("91234567"));
        LocalContactContent before = read(id).content();
        TakenIn taken = inVestfold(
                () -> contacts.takeIn(List.of(contact("Per").withPhone("22334455"), contact("Ny")), Map.of()));
        assertThat(read(id).content().phone()).isEqualTo("22334455");

        assertThat(inVestfold(() -> imports.undo(LocalContactRecord.KIND, taken.id())))
                .isEqualTo(new FileImport.Undone(1, 1, List.of()));

        assertThat(read(id)).isEqualTo(new Saved<>(id.value(), 2, before));
        assertThat(inVestfold(contacts::byMark)).doesNotContainKey(contact("Ny").mark());
    }

    @Test
    void renamesARoleWhereverItIsAndRetiresIt() {
        String name = "Rolle " + mark;
        doInVestfold(() -> roles.put("", new ContactRole(name, "", false)));
        assertThat(inVestfold(roles::all)).extracting(ContactRole::name).contains(name, "Demenskoordinator");
        LocalContactId id = save(contact("Per").withRole(name));
        doInVestfold(() -> roles.put(name, new ContactRole(name + " ny", "Rolla " + mark, false)));
        assertThat(read(id).content().role()).isEqualTo(name + " ny");
        assertThat(read(id).version()).isEqualTo(1);
        doInVestfold(() -> roles.put(name + " ny", new ContactRole(name + " ny", "Rolla " + mark, true)));
        assertThat(problems(contact("Ola").withRole(name + " ny"))).containsExactly("centre.localContact.roleUnknown");
        // Who has it keeps it.
        doInVestfold(() -> contacts.confirm(id, 1));
        LocalContactContent now = read(id).content();
        doInVestfold(() -> contacts.save(id, 2, now.withPhone("91234567"), null));
        assertThatThrownBy(() -> doInVestfold(() -> roles.put(name, new ContactRole("Annet " + mark, "", false))))
                .isInstanceOf(InvalidContentException.class);
        assertThatThrownBy(() -> doInVestfold(() -> roles.put("", new ContactRole("demens-koordinator", "", false))))
                .isInstanceOf(InvalidContentException.class);
    }

    @Test
    void leavesRolesToTheLeaderAndAllOfItToTheCentre() {
        Acting.Somebody staff = acting.person("Staff of Vestfold", VESTFOLD, Role.STAFF);
        assertThat(acting.as(staff, VESTFOLD, () -> contacts.save(null, 0, contact("Per"), null)))
                .isNotNull();
        assertThatThrownBy(() -> acting.as(staff, VESTFOLD, () -> {
                    roles.put("", new ContactRole("Rolle", "", false));
                    return "";
                }))
                .isInstanceOf(AccessDeniedException.class);
        for (Role none : List.of(Role.AUDITOR, Role.COUNCIL_MEMBER)) {
            Acting.Somebody somebody = acting.person("Guest of Vestfold", VESTFOLD, none);
            assertThatThrownBy(() -> acting.as(somebody, VESTFOLD, contacts::current))
                    .isInstanceOf(AccessDeniedException.class);
        }
        save(contact("Ola"));
        Acting.Somebody other = acting.person("Leader of Oppland", OPPLAND, Role.LEADER);
        assertThat(acting.as(other, OPPLAND, contacts::current))
                .extracting(contact -> contact.content().name())
                .doesNotContain("Ola " + mark);
    }
}
