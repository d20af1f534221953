package no.usht.publicsite;

import static no.usht.publication.PublicationMother.anActivity;
import static no.usht.publication.PublicationTest.OPPLAND;
import static no.usht.publication.PublicationTest.VESTFOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.usht.priority.PriorityId;
import no.usht.publication.PublicationTest;
import no.usht.publication.PublishedActivities;
import no.usht.publication.PublishedItem;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PublicationTest
class PublicSearchTests {

    @Autowired
    PublicationTest.Desk desk;

    @Autowired
    PublicationTest.Grants grants;

    @Autowired
    Workspaces workspaces;

    @Autowired
    PublicSearch search;

    @Autowired
    PublishedActivities activities;

    @BeforeEach
    void signIn() throws SQLException {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("test", "", "any"));
        desk.clear();
        grants.all();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource({
        "demens,Demensnettverk for kommunene",
        "demensnettverk,Demensnettverk for kommunene",
        "nettverk,Demensnettverk for kommunene",
        "kommune,Demensnettverk for kommunene",
        "PÅRØRENDE,Pårørendes hverdag",
        "pårøren,Pårørendes hverdag",
        "pårør,Pårørendes hverdag",
        "medisiner,Trygg medisinering",
        "tryggh,Fagdag om å bo trygt",
        "de,Demensnettverk for kommunene",
    })
    void findsInflectedHalfTypedAndCompoundWords(String typed, String title) {
        desk.publish(VESTFOLD, anActivity().titled("Demensnettverk for kommunene"));
        desk.publish(VESTFOLD, anActivity().titled("Pårørendes hverdag"));
        desk.publish(OPPLAND, anActivity().titled("Trygg medisinering"));
        desk.publish(OPPLAND, anActivity().titled("Fagdag om å bo trygt").aimingAt("Økt trygghet hjemme"));

        assertThat(titles(text(typed))).contains(title);
    }

    @ParameterizedTest
    @CsvSource({
        "demenssykdom,Demens hjemme",
        "demenssykdommer hjemme,Demens hjemme",
        "fallforebygging,Fallforebyggende trening",
        "ernæringsarbeid,Ernæring for eldre",
    })
    void takesWordsApartThatStandNowhere(String typed, String title) {
        desk.publish(VESTFOLD, anActivity().titled("Demens hjemme"));
        desk.publish(VESTFOLD, anActivity().titled("Fallforebyggende trening"));
        desk.publish(OPPLAND, anActivity().titled("Ernæring for eldre"));

        assertThat(titles(text(typed))).containsExactly(title);
    }

    @Test
    void takesNoWordApartThatStandsSomewhere() {
        desk.publish(VESTFOLD, anActivity().titled("Demens hjemme"));
        desk.publish(OPPLAND, anActivity().titled("Demenssykdom og hverdag"));

        assertThat(titles(text("demenssykdom"))).containsExactly("Demenssykdom og hverdag");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\"",
                "\"a",
                "a' or 1=1 --",
                "& | ! ( )",
                ":*",
                "a:b",
                "<->",
                "%",
                "_",
                "\\",
                "\\'",
                "a\u0000b",
                "-",
                "- -",
                "or",
                "or or",
                "€",
                "日本",
                "𝒳",
                "č đ ŋ",
                "<script>",
                "{}",
                "?1",
                "a -",
                "''''",
                "é&"
            })
    void neverFailsWhateverIsTyped(String typed) {
        desk.publish(VESTFOLD, anActivity());
        assertThatCode(() -> titles(text(typed))).doesNotThrowAnyException();
    }

    @Test
    void leavesOutWhatAMinusStandsBefore() {
        desk.publish(VESTFOLD, anActivity().titled("Kurs om demens"));
        desk.publish(VESTFOLD, anActivity().titled("Kurs om ernæring"));
        assertThat(titles(text("kurs -demens"))).containsExactly("Kurs om ernæring");
    }

    @Test
    void putsTheWordInATitleBeforeTheWordInATextByRelevance() {
        desk.publish(VESTFOLD, anActivity().titled("Demens i hjemmet"));
        desk.publish(VESTFOLD, anActivity().titled("Fagdag").aimingAt("Kunnskap om demens"));
        PublicQuery relevant = new PublicQuery("demens", Set.of(), null, null, null, null, PublicQuery.Order.RELEVANCE);
        assertThat(titles(relevant)).containsExactly("Demens i hjemmet", "Fagdag");
    }

    @Test
    void findsOnlyWhatIsCurrent() {
        ActivityId changed = new ActivityId(UUID.randomUUID());
        ActivityId withdrawn = new ActivityId(UUID.randomUUID());
        desk.publish(VESTFOLD, anActivity().id(changed).titled("Gammelt navn"));
        desk.publish(VESTFOLD, anActivity().id(changed).titled("Nytt navn"));
        desk.publish(OPPLAND, anActivity().id(withdrawn).titled("Trukket navn"));
        workspaces.run(Workspace.centre(OPPLAND), () -> desk.publications().withdraw(withdrawn));

        assertThat(titles(text("navn"))).containsExactly("Nytt navn");
        // The directorate's role may read older versions, so the query itself has to leave them out.
        assertThat(workspaces.call(Workspace.NATIONAL, () -> search.find(PublicQuery.ALL, PageRequest.of(0, 10))))
                .extracting(PublishedItem::title)
                .containsExactly("Nytt navn");
    }

    @Test
    void filtersByThemeCentreKindAndYear() {
        PriorityId theme = new PriorityId(UUID.randomUUID());
        desk.publish(VESTFOLD, anActivity().titled("Kurs").of(ActivityKind.COURSE, ActivityStatus.PLANNED));
        desk.publish(
                OPPLAND,
                anActivity().titled("Sammen").with(VESTFOLD).serving(new PriorityId(UUID.randomUUID()), theme));
        desk.publish(OPPLAND, anActivity().titled("Eldre").lasting("2021-03-01", "2022-02-01"));

        assertThat(titles(query(Set.of(theme), null, null, null, null))).containsExactly("Sammen");
        assertThat(titles(query(Set.of(), VESTFOLD, null, null, null))).containsExactlyInAnyOrder("Kurs", "Sammen");
        assertThat(titles(query(Set.of(), null, ActivityKind.COURSE, null, null)))
                .containsExactly("Kurs");
        assertThat(titles(query(Set.of(), null, null, null, 2022))).containsExactly("Eldre");
    }

    @Test
    void tellsWhatComesFromWhatGoesOnAndWhatIsOver() {
        desk.publish(
                VESTFOLD,
                anActivity()
                        .titled("Kommer")
                        .of(ActivityKind.COURSE, ActivityStatus.PLANNED)
                        .lasting("2026-06-16", null));
        desk.publish(VESTFOLD, anActivity().titled("Siste dag").lasting("2026-01-01", "2026-06-15"));
        desk.publish(VESTFOLD, anActivity().titled("Uten datoer").lasting(null, null));
        desk.publish(VESTFOLD, anActivity().titled("Over").lasting("2026-01-01", "2026-06-14"));
        desk.publish(OPPLAND, anActivity().titled("Avlyst").of(ActivityKind.COURSE, ActivityStatus.CANCELLED));

        assertThat(titles(query(Set.of(), null, null, PublicQuery.Time.UPCOMING, null)))
                .containsExactly("Kommer");
        assertThat(titles(query(Set.of(), null, null, PublicQuery.Time.ONGOING, null)))
                .containsExactlyInAnyOrder("Siste dag", "Uten datoer");
        assertThat(titles(query(Set.of(), null, null, PublicQuery.Time.ENDED, null)))
                .containsExactlyInAnyOrder("Over", "Avlyst");
    }

    @Test
    void readsOnlyAsMuchAsIsShown() {
        for (int i = 0; i < 5; i++) {
            desk.publish(
                    VESTFOLD,
                    anActivity().serving(new PriorityId(UUID.randomUUID()), new PriorityId(UUID.randomUUID())));
        }
        Slice<PublishedItem> first = visit(PublicQuery.ALL, 0);
        Slice<PublishedItem> last = visit(PublicQuery.ALL, 2);
        assertThat(first.getContent()).hasSize(2);
        assertThat(first.hasNext()).isTrue();
        assertThat(last.getContent()).hasSize(1);
        assertThat(last.hasNext()).isFalse();
    }

    @Test
    void listsThePublishedPartsOfALargerActivity() {
        ActivityId larger = new ActivityId(UUID.randomUUID());
        desk.publish(VESTFOLD, anActivity().id(larger));
        desk.publish(VESTFOLD, anActivity().titled("Del 2").partOf(larger).lasting("2026-05-01", null));
        desk.publish(VESTFOLD, anActivity().titled("Del 1").partOf(larger).lasting("2026-02-01", null));
        assertThat(workspaces.call(Workspace.PUBLIC, () -> activities.partsOf(larger)))
                .extracting(PublishedItem::title)
                .containsExactly("Del 1", "Del 2");
    }

    @Test
    void listsNothingThatAnotherCentreHangsOnALargerActivity() {
        ActivityId larger = new ActivityId(UUID.randomUUID());
        // Before there is anything to hang it on, where the database can't tell whose it will be.
        desk.publish(OPPLAND, anActivity().titled("Ikke deres").partOf(larger));
        desk.publish(VESTFOLD, anActivity().id(larger));
        desk.publish(VESTFOLD, anActivity().titled("Del 1").partOf(larger));

        assertThat(workspaces.call(Workspace.PUBLIC, () -> activities.partsOf(larger)))
                .extracting(PublishedItem::title)
                .containsExactly("Del 1");
    }

    private List<String> titles(PublicQuery query) {
        return workspaces.call(Workspace.PUBLIC, () -> search.find(query, PageRequest.of(0, 50))).stream()
                .map(PublishedItem::title)
                .toList();
    }

    private Slice<PublishedItem> visit(PublicQuery query, int page) {
        return workspaces.call(Workspace.PUBLIC, () -> search.find(query, PageRequest.of(page, 2)));
    }

    private static PublicQuery text(String typed) {
        return new PublicQuery(typed, Set.of(), null, null, null, null, PublicQuery.Order.NEWEST);
    }

    private static PublicQuery query(
            Set<PriorityId> priorities,
            @Nullable CentreKey centre,
            @Nullable ActivityKind kind,
            PublicQuery.@Nullable Time time,
            @Nullable Integer year) {
        return new PublicQuery("", priorities, centre, kind, time, year, PublicQuery.Order.NEWEST);
    }
}
