package no.usht.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.shared.FundingState;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Drafts are a person's own, and lose nothing. */
@DatabaseTest
class ActivityDraftServiceTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));

    @Autowired
    ActivityDraftService drafts;

    @Autowired
    ActivityService activities;

    @Autowired
    Acting acting;

    private Acting.Somebody kari = new Acting.Somebody(UUID.randomUUID(), "");
    private Acting.Somebody per = new Acting.Somebody(UUID.randomUUID(), "");

    /** Half-finished: no kind, a title that is too long, a funding without a source. */
    private final ActivityContent typed = ActivityMother.withFunding(
            ActivityMother.withPeriod(
                    ActivityMother.withTitle(ActivityContent.empty(), "å".repeat(300)),
                    LocalDate.of(2026, 12, 31),
                    LocalDate.of(2026, 1, 1)),
            new ActivityContent.Funding(null, 2026, FundingState.PLANNED, null, true));

    @BeforeEach
    void people() {
        kari = acting.person("Test En", VESTFOLD, Role.STAFF);
        per = acting.person("Test To", VESTFOLD, Role.STAFF);
    }

    private <T> T as(Acting.Somebody somebody, Supplier<T> work) {
        return acting.as(somebody, VESTFOLD, work);
    }

    private UUID registered() {
        return as(kari, () -> activities.register(ActivityMother.titled("Med utkast"), null));
    }

    @Test
    void keepsWhatIsHalfFinishedAsItWasTyped() {
        as(kari, () -> drafts.keep(null, 0, ActivityContent.empty(), typed, null));
        ActivityDraft draft = as(kari, () -> drafts.find(null)).orElseThrow();
        assertThat(draft.typed()).isEqualTo(typed);
        assertThat(draft.base()).isEqualTo(ActivityContent.empty());
        assertThat(draft.changedSince()).isEmpty();
    }

    @Test
    void keepsAWholeContentToo() {
        UUID id = registered();
        as(kari, () -> drafts.keep(id, 0, ActivityMother.titled("Med utkast"), ActivityMother.network(), null));
        assertThat(as(kari, () -> drafts.find(id)).orElseThrow().typed()).isEqualTo(ActivityMother.network());
    }

    @Test
    void keepsTheLatestAlone() {
        Instant first = as(kari, () -> drafts.keep(null, 0, ActivityContent.empty(), typed, null));
        as(kari, () -> drafts.keep(null, 0, ActivityContent.empty(), ActivityMother.titled("Senere"), first));
        assertThat(as(kari, () -> drafts.find(null)).orElseThrow().typed().title())
                .isEqualTo("Senere");
        assertThat(as(kari, () -> drafts.all(10))).hasSize(1);
    }

    @Test
    void keepsADraftThatAnotherTabHasNotSeen() {
        Instant first = as(kari, () -> drafts.keep(null, 0, ActivityContent.empty(), typed, null));
        ActivityContent other = ActivityMother.titled("Fra en annen fane");
        assertThatThrownBy(() -> as(kari, () -> drafts.keep(null, 0, ActivityContent.empty(), other, null)))
                .isInstanceOf(DraftElsewhereException.class);
        ActivityDraft kept = as(kari, () -> drafts.find(null)).orElseThrow();
        assertThat(kept.typed()).isEqualTo(typed);
        assertThat(kept.keptAt()).isEqualTo(first);
    }

    @Test
    void keepsWhatIsPastedWithoutCharactersThatTheDatabaseRefuses() {
        ActivityContent pasted = ActivityMother.withTitle(ActivityContent.empty(), "Null\0tegn og \uD83D alene");
        as(kari, () -> drafts.keep(null, 0, ActivityContent.empty(), pasted, null));
        assertThat(as(kari, () -> drafts.find(null)).orElseThrow().typed().title())
                .isEqualTo("Nulltegn og  alene");
    }

    @Test
    void showsADraftToNobodyElse() {
        UUID id = registered();
        as(kari, () -> drafts.keep(id, 0, ActivityContent.empty(), typed, null));
        assertThat(as(per, () -> drafts.find(id))).isEmpty();
        assertThat(as(per, () -> drafts.all(10))).isEmpty();
        Acting.Somebody leader = acting.person("Test Leder", VESTFOLD, Role.LEADER);
        assertThat(as(leader, () -> drafts.find(id))).isEmpty();
    }

    @Test
    void keepsDraftsOfOnePersonInTwoCentresApart() {
        Acting.Somebody elsewhere = acting.person("Test Tre", OPPLAND, Role.STAFF);
        as(kari, () -> drafts.keep(null, 0, ActivityContent.empty(), typed, null));
        assertThat(acting.as(elsewhere, OPPLAND, () -> drafts.find(null))).isEmpty();
        UUID id = registered();
        assertThatThrownBy(() ->
                        acting.as(elsewhere, OPPLAND, () -> drafts.keep(id, 0, ActivityContent.empty(), typed, null)))
                .isInstanceOf(UnknownActivityException.class);
    }

    @Test
    void isForThoseWhoMayWrite() {
        Acting.Somebody reader = acting.person("Test Leser", VESTFOLD, Role.CENTRE_READER);
        assertThatThrownBy(() -> as(reader, () -> drafts.keep(null, 0, ActivityContent.empty(), typed, null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void tellsWhoHasChangedTheActivitySinceTheDraftWasBegun() {
        UUID id = registered();
        ActivityContent base = ActivityMother.titled("Med utkast");
        as(kari, () -> drafts.keep(id, 0, base, ActivityMother.withTitle(base, "Karis tittel"), null));
        as(per, () -> {
            activities.rework(id, 0, ActivityMother.withResponsible(base, "Per"), null);
            return "";
        });
        ActivityDraft draft = as(kari, () -> drafts.find(id)).orElseThrow();
        assertThat(draft.changedSince()).hasValueSatisfying(change -> {
            assertThat(change.person()).contains("Test To");
            assertThat(change.fields()).containsExactly(ActivityField.RESPONSIBLE);
        });
        ActivityDetails now = as(kari, () -> activities.find(id)).orElseThrow();
        ContentMerge merge = ContentMerge.of(draft.base(), draft.typed(), now.content());
        assertThat(merge.contested()).isEmpty();
        assertThat(merge.merged().title()).isEqualTo("Karis tittel");
        assertThat(merge.merged().responsible()).isEqualTo("Per");
    }

    @Test
    void forgetsTheDraftOnceItIsSavedOrDiscarded() {
        UUID id = registered();
        Instant kept = as(kari, () -> drafts.keep(id, 0, ActivityContent.empty(), typed, null));
        as(per, () -> drafts.keep(id, 0, ActivityContent.empty(), typed, null));
        as(kari, () -> {
            activities.rework(id, 0, ActivityMother.titled("Fra en annen fane"), kept.minusSeconds(1));
            return "";
        });
        assertThat(as(kari, () -> drafts.find(id))).isPresent();
        as(kari, () -> {
            activities.rework(id, 1, ActivityMother.titled("Lagret"), kept);
            return "";
        });
        assertThat(as(kari, () -> drafts.find(id))).isEmpty();
        assertThat(as(per, () -> drafts.find(id))).isPresent();
        as(per, () -> {
            drafts.discard(id);
            return "";
        });
        assertThat(as(per, () -> drafts.find(id))).isEmpty();
    }

    @Test
    void forgetsTheDraftOfANewActivityOnlyWhereTheFormHasSeenIt() {
        Instant kept = as(kari, () -> drafts.keep(null, 0, ActivityContent.empty(), typed, null));
        as(kari, () -> activities.register(ActivityMother.titled("Noe annet"), null));
        as(kari, () -> activities.register(ActivityMother.titled("Noe annet"), kept.minusSeconds(1)));
        assertThat(as(kari, () -> drafts.find(null))).isPresent();
        as(kari, () -> activities.register(ActivityMother.titled("Det samme"), kept));
        assertThat(as(kari, () -> drafts.find(null))).isEmpty();
    }

    @Test
    void keepsAnActivityThatSomebodyElseIsWritingOn() {
        UUID id = registered();
        as(kari, () -> drafts.keep(id, 0, ActivityContent.empty(), typed, null));
        as(per, () -> drafts.keep(id, 0, ActivityContent.empty(), typed, null));
        assertThatThrownBy(() -> as(kari, () -> {
                    activities.delete(id, 0);
                    return "";
                }))
                .asInstanceOf(type(ActivityNotDeletableException.class))
                .satisfies(refused -> assertThat(refused.isDraftOfAnother()).isTrue());
        assertThat(as(per, () -> drafts.find(id))).isPresent();
        as(per, () -> {
            drafts.discard(id);
            return "";
        });
        as(kari, () -> {
            activities.delete(id, 0);
            return "";
        });
        assertThat(as(kari, () -> activities.find(id))).isEmpty();
    }

    @Test
    void keepsTheDraftWhereSavingIsRefused() {
        UUID id = registered();
        as(kari, () -> drafts.keep(id, 0, ActivityContent.empty(), typed, null));
        assertThatThrownBy(() -> as(kari, () -> {
                    activities.rework(id, 0, typed, null);
                    return "";
                }))
                .isInstanceOf(InvalidActivityException.class);
        assertThat(as(kari, () -> drafts.find(id))).isPresent();
    }
}
