package no.usht.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.content.InvalidContentException;
import no.usht.content.Merge;
import no.usht.content.Problem;
import no.usht.keeping.Draft;
import no.usht.keeping.DraftElsewhereException;
import no.usht.keeping.Drafts;
import no.usht.keeping.KeptDraft;
import no.usht.keeping.UnknownRecordException;
import no.usht.shared.ActivityId;
import no.usht.shared.FundingState;
import no.usht.steps.StepRefusedException;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Drafts are a person's own, and lose nothing. */
@DatabaseTest
class ActivityDraftsTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));

    @Autowired
    Drafts drafts;

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

    private ActivityId registered() {
        return as(kari, () -> activities.register(ActivityMother.titled("Med utkast"), null));
    }

    @Test
    void keepsWhatIsHalfFinishedAsItWasTyped() {
        KeptDraft kept = as(kari, () -> drafts.keepNew(ActivityRecord.KIND, null, ActivityContent.empty(), typed));
        Draft<ActivityContent> draft =
                as(kari, () -> drafts.findNew(ActivityRecord.KIND, kept.id())).orElseThrow();
        assertThat(draft.typed()).isEqualTo(typed);
        assertThat(draft.base()).isEqualTo(ActivityContent.empty());
        assertThat(draft.changedSince()).isEmpty();
    }

    @Test
    void keepsAWholeContentToo() {
        ActivityId id = registered();
        as(
                kari,
                () -> drafts.keep(
                        ActivityRecord.KIND,
                        id.value(),
                        0,
                        ActivityMother.titled("Med utkast"),
                        ActivityMother.network(),
                        null));
        assertThat(as(kari, () -> drafts.find(ActivityRecord.KIND, id.value()))
                        .orElseThrow()
                        .typed())
                .isEqualTo(ActivityMother.network());
    }

    @Test
    void keepsTheLatestAlone() {
        KeptDraft first = as(kari, () -> drafts.keepNew(ActivityRecord.KIND, null, ActivityContent.empty(), typed));
        KeptDraft later = as(
                kari,
                () -> drafts.keepNew(
                        ActivityRecord.KIND, first, ActivityContent.empty(), ActivityMother.titled("Senere")));
        assertThat(later.id()).isEqualTo(first.id());
        assertThat(as(kari, () -> drafts.findNew(ActivityRecord.KIND, first.id()))
                        .orElseThrow()
                        .typed()
                        .title())
                .isEqualTo("Senere");
        assertThat(as(kari, () -> drafts.newest(ActivityRecord.KIND, 10))).hasSize(1);
    }

    @Test
    void keepsADraftThatAnotherTabHasNotSeen() {
        KeptDraft first = as(kari, () -> drafts.keepNew(ActivityRecord.KIND, null, ActivityContent.empty(), typed));
        KeptDraft second = as(kari, () -> drafts.keepNew(ActivityRecord.KIND, first, ActivityContent.empty(), typed));
        ActivityContent other = ActivityMother.titled("Fra en annen fane");
        assertThatThrownBy(() ->
                        as(kari, () -> drafts.keepNew(ActivityRecord.KIND, first, ActivityContent.empty(), other)))
                .isInstanceOf(DraftElsewhereException.class);
        ActivityId id = registered();
        as(kari, () -> drafts.keep(ActivityRecord.KIND, id.value(), 0, ActivityContent.empty(), typed, null));
        assertThatThrownBy(() -> as(
                        kari,
                        () -> drafts.keep(ActivityRecord.KIND, id.value(), 0, ActivityContent.empty(), other, null)))
                .isInstanceOf(DraftElsewhereException.class);
        Draft<ActivityContent> kept =
                as(kari, () -> drafts.findNew(ActivityRecord.KIND, first.id())).orElseThrow();
        assertThat(kept.typed()).isEqualTo(typed);
        assertThat(kept.kept()).isEqualTo(second);
    }

    @Test
    void keepsSeveralNewActivitiesAtOnceAndRegistersEachByItsOwnDraft() {
        ActivityContent one = ActivityMother.titled("Den ene");
        ActivityContent two = ActivityMother.titled("Den andre");
        KeptDraft first = as(kari, () -> drafts.keepNew(ActivityRecord.KIND, null, ActivityContent.empty(), one));
        KeptDraft second = as(kari, () -> drafts.keepNew(ActivityRecord.KIND, null, ActivityContent.empty(), two));
        assertThat(as(kari, () -> drafts.newest(ActivityRecord.KIND, 10)))
                .extracting(draft -> draft.typed().title())
                .containsExactlyInAnyOrder("Den ene", "Den andre");
        assertThat(as(kari, () -> drafts.count(ActivityRecord.KIND))).isEqualTo(2);
        assertThat(as(kari, () -> activities.register(one, first))).isEqualTo(new ActivityId(first.id()));
        assertThat(as(kari, () -> drafts.newest(ActivityRecord.KIND, 10)))
                .extracting(Draft::id)
                .containsExactly(second.id());
        // Saved in one tab and written on in another: a draft of its own, and not of the activity that there is now.
        KeptDraft again = as(kari, () -> drafts.keepNew(ActivityRecord.KIND, first, ActivityContent.empty(), one));
        assertThat(again.id()).isNotEqualTo(first.id());
        assertThat(as(kari, () -> activities.register(one, again))).isEqualTo(new ActivityId(again.id()));
    }

    @Test
    void givesNobodyAnIdOfTheirOwnChoice() {
        KeptDraft kept = as(kari, () -> drafts.keepNew(ActivityRecord.KIND, null, ActivityContent.empty(), typed));
        ActivityContent content = ActivityMother.titled("Uten utkast");
        assertThat(as(per, () -> activities.register(content, kept))).isNotEqualTo(kept.id());
        KeptDraft madeUp = new KeptDraft(UUID.randomUUID(), kept.at());
        assertThat(as(kari, () -> activities.register(content, madeUp))).isNotEqualTo(madeUp.id());
        assertThat(as(kari, () -> drafts.findNew(ActivityRecord.KIND, kept.id())))
                .isPresent();
    }

    @Test
    void beginsTheNextTimeFromAnActivity() {
        ActivityId id = as(
                kari,
                () -> activities.register(
                        ActivityMother.withPeriod(
                                ActivityMother.titled("Årshjul 2026"),
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2026, 12, 31)),
                        null));
        KeptDraft copy = as(kari, () -> activities.copy(id));
        ActivityContent next = as(kari, () -> drafts.findNew(ActivityRecord.KIND, copy.id()))
                .orElseThrow()
                .typed();
        assertThat(next.title()).isEqualTo("Årshjul 2027");
        assertThat(next.from()).isEqualTo(LocalDate.of(2027, 1, 1));
        ActivityId registered = as(kari, () -> activities.register(next, copy));
        assertThat(as(kari, () -> activities.find(registered)).orElseThrow().published())
                .isEmpty();
        Acting.Somebody elsewhere = acting.person("Test Fire", OPPLAND, Role.STAFF);
        assertThatThrownBy(() -> acting.as(elsewhere, OPPLAND, () -> activities.copy(id)))
                .isInstanceOf(UnknownRecordException.class);
    }

    @Test
    void keepsWhatIsPastedWithoutCharactersThatTheDatabaseRefuses() {
        ActivityContent pasted = ActivityMother.withTitle(ActivityContent.empty(), "Null\0tegn og \uD83D alene");
        KeptDraft kept = as(kari, () -> drafts.keepNew(ActivityRecord.KIND, null, ActivityContent.empty(), pasted));
        assertThat(as(kari, () -> drafts.findNew(ActivityRecord.KIND, kept.id()))
                        .orElseThrow()
                        .typed()
                        .title())
                .isEqualTo("Nulltegn og  alene");
    }

    @Test
    void showsADraftToNobodyElse() {
        ActivityId id = registered();
        as(kari, () -> drafts.keep(ActivityRecord.KIND, id.value(), 0, ActivityContent.empty(), typed, null));
        assertThat(as(per, () -> drafts.find(ActivityRecord.KIND, id.value()))).isEmpty();
        assertThat(as(per, () -> drafts.newest(ActivityRecord.KIND, 10))).isEmpty();
        Acting.Somebody leader = acting.person("Test Leder", VESTFOLD, Role.LEADER);
        assertThat(as(leader, () -> drafts.find(ActivityRecord.KIND, id.value())))
                .isEmpty();
    }

    @Test
    void keepsDraftsOfOnePersonInTwoCentresApart() {
        Acting.Somebody elsewhere = acting.person("Test Tre", OPPLAND, Role.STAFF);
        KeptDraft kept = as(kari, () -> drafts.keepNew(ActivityRecord.KIND, null, ActivityContent.empty(), typed));
        assertThat(acting.as(elsewhere, OPPLAND, () -> drafts.findNew(ActivityRecord.KIND, kept.id())))
                .isEmpty();
        assertThat(acting.as(elsewhere, OPPLAND, () -> drafts.newest(ActivityRecord.KIND, 10)))
                .isEmpty();
        ActivityId id = registered();
        assertThatThrownBy(() -> acting.as(
                        elsewhere,
                        OPPLAND,
                        () -> drafts.keep(ActivityRecord.KIND, id.value(), 0, ActivityContent.empty(), typed, null)))
                .isInstanceOf(UnknownRecordException.class);
    }

    @Test
    void isForThoseWhoMayWrite() {
        Acting.Somebody reader = acting.person("Test Leser", VESTFOLD, Role.CENTRE_READER);
        assertThatThrownBy(() ->
                        as(reader, () -> drafts.keepNew(ActivityRecord.KIND, null, ActivityContent.empty(), typed)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void tellsWhoHasChangedTheActivitySinceTheDraftWasBegun() {
        ActivityId id = registered();
        ActivityContent base = ActivityMother.titled("Med utkast");
        as(
                kari,
                () -> drafts.keep(
                        ActivityRecord.KIND,
                        id.value(),
                        0,
                        base,
                        ActivityMother.withTitle(base, "Karis tittel"),
                        null));
        as(per, () -> {
            activities.rework(id, 0, ActivityMother.withResponsible(base, "Per"), null);
            return "";
        });
        Draft<ActivityContent> draft =
                as(kari, () -> drafts.find(ActivityRecord.KIND, id.value())).orElseThrow();
        assertThat(draft.changedSince()).hasValueSatisfying(change -> {
            assertThat(change.person()).contains("Test To");
            assertThat(change.fields()).containsExactly(ActivityField.RESPONSIBLE);
        });
        ActivityDetails now = as(kari, () -> activities.find(id)).orElseThrow();
        Merge<ActivityContent> merge = Merge.of(ActivityField.ALL, draft.base(), draft.typed(), now.content());
        assertThat(merge.contested()).isEmpty();
        assertThat(merge.merged().title()).isEqualTo("Karis tittel");
        assertThat(merge.merged().responsible()).isEqualTo("Per");
    }

    @Test
    void forgetsTheDraftOnceItIsSavedOrDiscarded() {
        ActivityId id = registered();
        KeptDraft kept =
                as(kari, () -> drafts.keep(ActivityRecord.KIND, id.value(), 0, ActivityContent.empty(), typed, null));
        KeptDraft others =
                as(per, () -> drafts.keep(ActivityRecord.KIND, id.value(), 0, ActivityContent.empty(), typed, null));
        as(kari, () -> {
            activities.rework(
                    id,
                    0,
                    ActivityMother.titled("Fra en annen fane"),
                    new KeptDraft(kept.id(), kept.at().minusSeconds(1)));
            return "";
        });
        assertThat(as(kari, () -> drafts.find(ActivityRecord.KIND, id.value()))).isPresent();
        as(kari, () -> {
            activities.rework(id, 1, ActivityMother.titled("Lagret"), kept);
            drafts.discard(ActivityRecord.KIND, others.id());
            return "";
        });
        assertThat(as(kari, () -> drafts.find(ActivityRecord.KIND, id.value()))).isEmpty();
        assertThat(as(per, () -> drafts.find(ActivityRecord.KIND, id.value()))).isPresent();
        as(per, () -> {
            drafts.discard(ActivityRecord.KIND, others.id());
            return "";
        });
        assertThat(as(per, () -> drafts.find(ActivityRecord.KIND, id.value()))).isEmpty();
    }

    @Test
    void forgetsTheDraftOfANewActivityOnlyWhereTheFormHasSeenIt() {
        KeptDraft kept = as(kari, () -> drafts.keepNew(ActivityRecord.KIND, null, ActivityContent.empty(), typed));
        KeptDraft before = new KeptDraft(kept.id(), kept.at().minusSeconds(1));
        as(kari, () -> activities.register(ActivityMother.titled("Noe annet"), null));
        as(kari, () -> activities.register(ActivityMother.titled("Noe annet"), before));
        assertThat(as(kari, () -> drafts.findNew(ActivityRecord.KIND, kept.id())))
                .isPresent();
        as(kari, () -> activities.register(ActivityMother.titled("Det samme"), kept));
        assertThat(as(kari, () -> drafts.findNew(ActivityRecord.KIND, kept.id())))
                .isEmpty();
    }

    @Test
    void keepsAnActivityThatSomebodyElseIsWritingOn() {
        ActivityId id = registered();
        as(kari, () -> drafts.keep(ActivityRecord.KIND, id.value(), 0, ActivityContent.empty(), typed, null));
        KeptDraft others =
                as(per, () -> drafts.keep(ActivityRecord.KIND, id.value(), 0, ActivityContent.empty(), typed, null));
        assertThatThrownBy(() -> as(kari, () -> {
                    activities.delete(id, 0);
                    return "";
                }))
                .asInstanceOf(type(StepRefusedException.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(Problem.ofAll("activity.ending.draftOfAnother")));
        assertThat(as(per, () -> drafts.find(ActivityRecord.KIND, id.value()))).isPresent();
        as(per, () -> {
            drafts.discard(ActivityRecord.KIND, others.id());
            return "";
        });
        as(kari, () -> {
            activities.delete(id, 0);
            return "";
        });
        assertThat(as(kari, () -> activities.find(id))).isEmpty();
    }

    @Test
    void throwsAwayWhatWasKeptLastAndGivesItBackForAChangeOfMind() {
        KeptDraft seen = as(kari, () -> drafts.keepNew(ActivityRecord.KIND, null, ActivityContent.empty(), typed));
        ActivityContent newer = ActivityMother.titled("Nyere, i en annen fane");
        as(kari, () -> drafts.keepNew(ActivityRecord.KIND, seen, ActivityContent.empty(), newer));
        assertThat(as(per, () -> drafts.discard(ActivityRecord.KIND, seen.id())))
                .isEmpty();
        assertThat(as(kari, () -> drafts.discard(ActivityRecord.KIND, seen.id())))
                .hasValueSatisfying(thrown -> assertThat(thrown.typed()).isEqualTo(newer));
        assertThat(as(kari, () -> drafts.discard(ActivityRecord.KIND, seen.id())))
                .isEmpty();
    }

    @Test
    void keepsTheDraftWhereSavingIsRefused() {
        ActivityId id = registered();
        as(kari, () -> drafts.keep(ActivityRecord.KIND, id.value(), 0, ActivityContent.empty(), typed, null));
        assertThatThrownBy(() -> as(kari, () -> {
                    activities.rework(id, 0, typed, null);
                    return "";
                }))
                .isInstanceOf(InvalidContentException.class);
        assertThat(as(kari, () -> drafts.find(ActivityRecord.KIND, id.value()))).isPresent();
    }
}
