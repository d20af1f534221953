package no.usht.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.activity.ActivityContent;
import no.usht.activity.ActivityMother;
import no.usht.activity.ActivityPublishing;
import no.usht.activity.ActivityRecord;
import no.usht.activity.ActivityService;
import no.usht.activity.ActivitySuggestions;
import no.usht.centre.PartnerService.TakenIn;
import no.usht.content.Change;
import no.usht.content.InvalidContentException;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.keeping.Deletion;
import no.usht.keeping.Deletions;
import no.usht.keeping.Drafts;
import no.usht.keeping.FileImport;
import no.usht.keeping.FileImport.Left;
import no.usht.keeping.FileImport.Undone;
import no.usht.keeping.FileImport.Why;
import no.usht.keeping.FileImports;
import no.usht.keeping.History;
import no.usht.keeping.HistoryEntry;
import no.usht.keeping.RecordFilter;
import no.usht.keeping.RecordInWorkException;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.keeping.UnknownRecordException;
import no.usht.shared.ActivityId;
import no.usht.shared.NameKey;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;

/** Keeping partners as records of any kind are kept, and what is named after them; on a real database. */
@DatabaseTest
class PartnerServiceTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));

    @Autowired
    PartnerService partners;

    @Autowired
    RecordService records;

    @Autowired
    ActivityService activities;

    @Autowired
    ActivityPublishing publishing;

    @Autowired
    ActivitySuggestions suggestions;

    @Autowired
    Deletions deletions;

    @Autowired
    FileImports imports;

    @Autowired
    Drafts drafts;

    @Autowired
    History history;

    @Autowired
    Acting acting;

    /** Makes this test's names tell from all others' in the shared database. */
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

    private PartnerContent named(String name) {
        return PartnerContent.empty().withName(name + " " + mark);
    }

    private PartnerId register(PartnerContent content) {
        return new PartnerId(inVestfold(() -> records.register(PartnerRecord.KIND, content, null)));
    }

    private Saved<PartnerContent> read(PartnerId id) {
        return inVestfold(() -> records.find(PartnerRecord.KIND, id.value())).orElseThrow();
    }

    private ActivityId activity(String... partnerNames) {
        ActivityContent content = ActivityMother.titled("Aktivitet " + mark).withPartners(List.of(partnerNames));
        return inVestfold(() -> activities.register(content, null));
    }

    private List<String> partnersOf(ActivityId activity) {
        return inVestfold(() -> activities.find(activity))
                .orElseThrow()
                .content()
                .partners();
    }

    private List<List<Saved<PartnerContent>>> doubles() {
        return inVestfold(partners::doubles).stream()
                .filter(group -> group.getFirst().content().name().contains(mark))
                .toList();
    }

    @Test
    void keepsAllOfIt() {
        PartnerContent content = named("Sykehuset")
                .withKind(PartnerKind.HOSPITAL_TRUST)
                .withOrganisationNumber("971032146")
                .withContacts(List.of(
                        new Contact("Kari", "Leder", "kari@example.org", "12345678"), new Contact("Per", "", "", "")))
                .withNotes("Én linje\nog én til");
        PartnerId id = register(content);
        assertThat(read(id)).isEqualTo(new Saved<>(id.value(), 0, content));
        PartnerContent changed = content.withContacts(content.contacts().reversed());
        doInVestfold(() -> partners.rework(id, 0, changed, null));
        assertThat(read(id).content()).isEqualTo(changed);
        assertThat(read(id).version()).isEqualTo(1);
        doInVestfold(() -> partners.rework(id, 1, changed, null));
        assertThat(read(id).version()).isEqualTo(1);
        assertThat(inVestfold(() -> history.newest(PartnerRecord.KIND, id.value()))
                        .entries())
                .extracting(HistoryEntry::what)
                .containsExactly(HistoryEntry.What.CHANGED, HistoryEntry.What.REGISTERED);
    }

    @Test
    void listsWhatTheFilterLeavesInTheOrderOfTheAlphabet() {
        register(named("Ås skole").withKind(PartnerKind.SCHOOL));
        register(named("Øst skole").withKind(PartnerKind.SCHOOL));
        register(named("Arbeidslivet").withKind(PartnerKind.BUSINESS));
        register(named("Gammel skole").withKind(PartnerKind.SCHOOL).withArchived(true));
        RecordFilter<PartnerContent> schools = new RecordFilter<>(
                "SKOLE " + mark + "\u200b",
                List.of(PartnerRecord.NAME, PartnerRecord.NOTES),
                Map.of(PartnerRecord.KIND_OF, PartnerKind.SCHOOL, PartnerRecord.ARCHIVED, false));
        assertThat(inVestfold(() -> records.page(PartnerRecord.KIND, schools, PageRequest.of(0, 10))))
                .extracting(partner -> partner.content().name())
                .containsExactly("Øst skole " + mark, "Ås skole " + mark);
        assertThat(inVestfold(() -> records.page(
                        PartnerRecord.KIND,
                        schools,
                        PageRequest.of(1, 1, Sort.by(PartnerRecord.NAME.key()).descending()))))
                .extracting(partner -> partner.content().name())
                .containsExactly("Øst skole " + mark);
        assertThat(inVestfold(() -> records.count(PartnerRecord.KIND, schools))).isEqualTo(2);
        RecordFilter<PartnerContent> percent = new RecordFilter<>("100 %", List.of(PartnerRecord.NAME), Map.of());
        assertThat(inVestfold(() -> records.count(PartnerRecord.KIND, percent))).isZero();
    }

    @Test
    void refusesWhatSomebodyElseHasChanged() {
        PartnerId id = register(named("KS"));
        doInVestfold(() -> partners.rework(id, 0, named("KS").withNotes("Ny"), null));
        assertThatThrownBy(() ->
                        doInVestfold(() -> partners.rework(id, 0, named("KS").withNotes("Annet"), null)))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> doInVestfold(() -> records.delete(PartnerRecord.KIND, id.value(), 0)))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> register(PartnerContent.empty())).isInstanceOf(InvalidContentException.class);
    }

    @Test
    void deletesAndBringsBackButNotWhatAnotherWritesOn() {
        PartnerId id = register(named("KS").withContacts(List.of(new Contact("Kari", "", "", ""))));
        PartnerContent content = read(id).content();
        Acting.Somebody ola = acting.person("Ola", VESTFOLD, Role.STAFF);
        UUID draft = acting.as(
                        ola, VESTFOLD, () -> drafts.keep(PartnerRecord.KIND, id.value(), 0, content, content, null))
                .id();
        assertThatThrownBy(() -> doInVestfold(() -> records.delete(PartnerRecord.KIND, id.value(), 0)))
                .isInstanceOf(RecordInWorkException.class);
        acting.as(ola, VESTFOLD, () -> drafts.discard(PartnerRecord.KIND, draft));
        doInVestfold(() -> records.delete(PartnerRecord.KIND, id.value(), 0));
        assertThat(inVestfold(() -> records.find(PartnerRecord.KIND, id.value())))
                .isEmpty();
        doInVestfold(() -> deletions.restore(PartnerRecord.KIND, id.value()));
        assertThat(read(id).content()).isEqualTo(content);
    }

    @Test
    void isForThoseWhoKeepActivitiesAlone() {
        PartnerId id = register(named("KS"));
        for (Role role : List.of(Role.COUNCIL_MEMBER, Role.AUDITOR)) {
            assertThatThrownBy(() -> acting.as(role, VESTFOLD, () -> records.find(PartnerRecord.KIND, id.value())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> acting.as(role, VESTFOLD, partners::names))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(acting.as(Role.CENTRE_READER, VESTFOLD, () -> records.find(PartnerRecord.KIND, id.value())))
                .isPresent();
        assertThatThrownBy(() -> acting.as(
                        Role.CENTRE_READER, VESTFOLD, () -> records.delete(PartnerRecord.KIND, id.value(), 0)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void leavesActivitiesToTheirOwnService() {
        ActivityId id = activity();
        assertThatThrownBy(() -> doInVestfold(() -> records.delete(ActivityRecord.KIND, id.value(), 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void offersItsNamesToActivitiesAndHasThemWrittenSo() {
        register(named("Sykehuset i Vestfold HF"));
        register(named("Gammel partner").withArchived(true));
        assertThat(inVestfold(suggestions::partners))
                .contains("Sykehuset i Vestfold HF " + mark)
                .doesNotContain("Gammel partner " + mark);
        assertThat(partnersOf(activity("sykehuset i  vestfold-hf " + mark)))
                .containsExactly("Sykehuset i Vestfold HF " + mark);
    }

    @Test
    void namesItOtherwiseInActivitiesTooWhereItGetsAnotherName() {
        PartnerId id = register(named("Høgskolen"));
        ActivityId published = activity("Høgskolen " + mark, "KS " + mark);
        ActivityId other = activity("KS " + mark);
        doInVestfold(() -> publishing.publish(published, 0));
        doInVestfold(() -> partners.rework(id, 0, named("Universitetet"), null));
        assertThat(partnersOf(published)).containsExactly("KS " + mark, "Universitetet " + mark);
        assertThat(inVestfold(() -> activities.find(published)).orElseThrow().published())
                .hasValueSatisfying(state -> assertThat(state.changedSince()).isTrue());
        assertThat(inVestfold(() -> activities.find(other)).orElseThrow().version())
                .isZero();
        assertThat(inVestfold(() -> activities.naming("universitetet " + mark)))
                .extracting(activity -> activity.id())
                .containsExactly(published);
    }

    @Test
    void leavesANameThatAnotherHasToo() {
        PartnerId one = register(named("Høgskolen"));
        register(named("høgskolen"));
        ActivityId activity = activity("Høgskolen " + mark);
        doInVestfold(() -> partners.rework(one, 0, named("Universitetet"), null));
        assertThat(NameKey.of(partnersOf(activity).getFirst())).isEqualTo(NameKey.of("Høgskolen " + mark));
    }

    @Test
    void makesOneOfSeveralThatAreAlike() {
        PartnerContent first = named("Sykehuset").withContacts(List.of(new Contact("Kari", "", "", "")));
        PartnerId kept = register(first);
        PartnerId gone = register(named("Sykehuset HF")
                .withName("Sykehuset " + mark + " HF")
                .withNotes("Fra den andre")
                .withContacts(List.of(new Contact("Per", "", "", ""))));
        ActivityId activity = activity("Sykehuset " + mark + " HF");
        assertThat(doubles())
                .singleElement()
                .satisfies(group ->
                        assertThat(group).extracting(Saved::id).containsExactlyInAnyOrder(kept.value(), gone.value()));
        assertThat(inVestfold(() -> partners.alike(gone, first))).contains(first);
        assertThatThrownBy(() -> doInVestfold(() -> partners.merge(kept, 0, Map.of(gone, 7))))
                .isInstanceOf(ChangedMeanwhileException.class);
        doInVestfold(() -> partners.merge(kept, 0, Map.of(gone, 0)));
        assertThat(read(kept).content().contacts()).extracting(Contact::name).containsExactly("Kari", "Per");
        assertThat(read(kept).content().notes()).isEqualTo("Fra den andre");
        assertThat(partnersOf(activity)).containsExactly("Sykehuset " + mark);
        assertThat(inVestfold(() -> records.find(PartnerRecord.KIND, gone.value())))
                .isEmpty();
        assertThat(doubles()).isEmpty();
        assertThatThrownBy(() -> doInVestfold(() -> partners.merge(kept, 1, Map.of(gone, 0))))
                .isInstanceOf(UnknownRecordException.class);
        assertThat(read(kept).version()).isEqualTo(1);
    }

    @Test
    void takesAWholeImportBackButForWhatWasChangedSince() {
        Contact kari = new Contact("Kari", "", "", "");
        Contact per = new Contact("Per", "", "", "");
        PartnerId there = register(named("Sykehuset").withContacts(List.of(kari)));
        PartnerId reworked = register(named("Universitetet"));
        PartnerId inWork = register(named("Statsforvalteren"));
        PartnerId gone = register(named("Bedriften"));
        PartnerContent before = read(there).content();
        List<PartnerContent> rows = List.of(
                named("Sykehuset").withContacts(List.of(per)).withNotes("Fra filen"),
                named("Universitetet").withContacts(List.of(per)),
                named("Statsforvalteren").withContacts(List.of(per)),
                named("Bedriften").withContacts(List.of(per)),
                named("Skolen").withContacts(List.of(per)),
                named("Frivilligsentralen"),
                named("KS"));
        TakenIn taken = inVestfold(() -> partners.takeIn(rows, true, Map.of("name", "samarbeidspartner")));
        assertThat(taken).isEqualTo(new TakenIn(taken.id(), 3, 4, 0));
        PartnerId volunteers = find("Frivilligsentralen");
        PartnerId union = find("KS");
        doInVestfold(() -> partners.rework(reworked, 1, read(reworked).content().withNotes("Etterpå"), null));
        doInVestfold(() -> partners.rework(union, 0, read(union).content().withNotes("Etterpå"), null));
        doInVestfold(() -> records.delete(PartnerRecord.KIND, gone.value(), 1));
        doInVestfold(() -> records.delete(PartnerRecord.KIND, volunteers.value(), 0));
        Acting.Somebody other = acting.person("Per Prøve", VESTFOLD, Role.STAFF);
        acting.as(
                other,
                VESTFOLD,
                () -> drafts.keep(PartnerRecord.KIND, inWork.value(), 1, before, before.withNotes("Utkast"), null));

        Undone undone = inVestfold(() -> imports.undo(PartnerRecord.KIND, taken.id()));

        assertThat(undone.deleted()).isEqualTo(1);
        assertThat(undone.restored()).isEqualTo(1);
        assertThat(undone.left())
                .containsExactlyInAnyOrder(
                        new Left("Universitetet " + mark, Why.CHANGED),
                        new Left("Statsforvalteren " + mark, Why.IN_WORK),
                        new Left("Bedriften " + mark, Why.DELETED),
                        new Left("KS " + mark, Why.CHANGED));
        assertThat(read(there)).isEqualTo(new Saved<>(there.value(), 2, before));
        assertThat(inVestfold(partners::byMark)).doesNotContainKey(NameKey.of("Skolen " + mark));
        assertThat(inVestfold(() -> history.newest(PartnerRecord.KIND, there.value()))
                        .entries()
                        .getFirst()
                        .changes())
                .extracting(Change::field)
                .containsExactly(PartnerRecord.CONTACTS, PartnerRecord.NOTES);
        // What it made can be had back as after any other deletion, and undoing it twice does nothing.
        assertThat(inVestfold(() -> deletions.newest(PartnerRecord.KIND, 9)))
                .extracting(Deletion::title)
                .contains("Skolen " + mark);
        assertThat(inVestfold(() -> imports.undo(PartnerRecord.KIND, taken.id())))
                .isEqualTo(new Undone(0, 0, List.of()));
        assertThat(inVestfold(() -> imports.newest(PartnerRecord.KIND, 1)))
                .extracting(FileImport::made, FileImport::changed, FileImport::undoneBy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, 4, Optional.of("Test Testesen")));
        assertThat(inVestfold(() -> imports.columns(PartnerRecord.KIND))).containsEntry("name", "samarbeidspartner");
        Acting.Somebody reader = acting.person("Les Leser", VESTFOLD, Role.CENTRE_READER);
        assertThatThrownBy(() -> acting.as(reader, VESTFOLD, () -> imports.undo(PartnerRecord.KIND, taken.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private PartnerId find(String name) {
        return new PartnerId(Objects.requireNonNull(inVestfold(partners::byMark).get(NameKey.of(name + " " + mark)))
                .id());
    }

    @Test
    void takesInWhatIsNewAndJoinsOrLeavesWhatIsThere() {
        PartnerId there = register(named("Sykehuset"));
        List<PartnerContent> rows = List.of(
                named("sykehuset").withContacts(List.of(new Contact("Kari", "", "", ""))),
                named("Skolen").withContacts(List.of(new Contact("Per", "", "", ""))),
                named("Skolen").withContacts(List.of(new Contact("Pål", "", "", ""))));
        assertThat(inVestfold(() -> partners.takeIn(rows, false, Map.of())))
                .extracting(TakenIn::made, TakenIn::joined, TakenIn::left)
                .containsExactly(1, 0, 1);
        assertThat(read(there).version()).isZero();
        assertThat(inVestfold(() -> partners.takeIn(rows, true, Map.of())))
                .extracting(TakenIn::made, TakenIn::joined, TakenIn::left)
                .containsExactly(0, 2, 0);
        assertThat(read(there).content().contacts()).extracting(Contact::name).containsExactly("Kari");
        assertThat(read(there).content().name()).isEqualTo("Sykehuset " + mark);
        Saved<PartnerContent> school =
                Objects.requireNonNull(inVestfold(partners::byMark).get(NameKey.of("Skolen " + mark)));
        assertThat(school.content().contacts()).extracting(Contact::name).containsExactly("Per", "Pål");
        assertThat(doubles()).isEmpty();
    }
}
