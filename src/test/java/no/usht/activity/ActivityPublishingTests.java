package no.usht.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.activity.ActivityFilter.PublicationState;
import no.usht.content.Change;
import no.usht.content.Problem;
import no.usht.handover.HandedOver;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.keeping.History;
import no.usht.keeping.HistoryEntry;
import no.usht.keeping.UnknownRecordException;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityName;
import no.usht.publication.Publication;
import no.usht.publication.PublicationService;
import no.usht.publication.SharedActivity;
import no.usht.shared.ActivityId;
import no.usht.steps.StepRefusedException;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Handing over: exactly what was previewed, whole or not at all. */
@DatabaseTest
class ActivityPublishingTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));

    @Autowired
    ActivityPublishing publishing;

    @Autowired
    ActivityService activities;

    @Autowired
    History history;

    @Autowired
    PublicationService publications;

    @Autowired
    PriorityCatalogue priorities;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Acting acting;

    private Acting.Somebody leader = new Acting.Somebody(UUID.randomUUID(), "");

    @BeforeEach
    void people() {
        leader = acting.person("Test Leder", VESTFOLD, Role.LEADER);
    }

    private <T> T asLeader(Supplier<T> work) {
        return acting.as(leader, VESTFOLD, work);
    }

    private ActivityContent network() {
        List<PriorityName> names = asLeader(() -> priorities.ofYear(2026));
        return ActivityMother.withPriorities(
                ActivityMother.network(), names.get(0).id(), names.get(1).id());
    }

    private ActivityId registered() {
        return asLeader(() -> activities.register(network(), null));
    }

    private ActivityDetails read(ActivityId id) {
        return asLeader(() -> activities.find(id)).orElseThrow();
    }

    private void rework(ActivityId id, ActivityContent content) {
        asLeader(() -> {
            activities.rework(id, read(id).version(), content, null);
            return "";
        });
    }

    private HandedOver<Publication> publish(ActivityId id) {
        return asLeader(() -> publishing.publish(id, read(id).version()));
    }

    @Test
    void saysWhichActivityOfAnotherCentreItIsAndTellsItInTheHistory() {
        ActivityId others = acting.asLeader("telemark", () -> {
            ActivityId id = activities.register(
                    ActivityMother.withCoArrangers(ActivityMother.titled("Felles nettverk"), new CentreKey("vestfold")),
                    null);
            publishing.publish(id, activities.find(id).orElseThrow().version());
            return id;
        });
        assertThat(asLeader(publications::sharedWithUs))
                .extracting(SharedActivity::activityId)
                .contains(others);
        ActivityId id = registered();
        rework(id, ActivityMother.theSameAs(network(), others));
        assertThat(publish(id).content().sameAs()).isEqualTo(others);
        assertThat(read(id).content().sameAs()).isEqualTo(others);
        assertThat(asLeader(() -> history.newest(ActivityRecord.KIND, id.value()))
                        .entries())
                .flatExtracting(HistoryEntry::changes)
                .contains(new Change(ActivityField.SAME_AS, List.of(), List.of(others)));
    }

    @Test
    void handsOverExactlyWhatThePreviewShowed() {
        ActivityId id = registered();
        PublicationPreview preview = asLeader(() -> publishing.preview(id));
        assertThat(preview.current()).isEmpty();
        assertThat(preview.next().version()).isEqualTo(1);
        assertThat(preview.nothingNew()).isFalse();
        publish(id);
        HandedOver<Publication> current =
                asLeader(() -> publications.current(id)).orElseThrow();
        assertThat(current.content()).isEqualTo(preview.next().content());
        assertThat(current.content().toString()).doesNotContain(network().responsible());
        assertThat(read(id).published()).hasValueSatisfying(state -> {
            assertThat(state.version()).isEqualTo(1);
            assertThat(state.at()).isEqualTo(current.publishedAt());
            assertThat(state.changedSince()).isFalse();
        });
    }

    @Test
    void isForThoseWhoMayPublishInThisCentre() {
        ActivityId id = registered();
        Acting.Somebody staff = acting.person("Test Rådgiver", VESTFOLD, Role.STAFF);
        assertThatThrownBy(() -> acting.as(staff, VESTFOLD, () -> publishing.publish(id, 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> acting.as(Role.LEADER, OPPLAND, () -> publishing.publish(id, 0)))
                .isInstanceOf(UnknownRecordException.class);
        assertThat(asLeader(() -> publications.current(id))).isEmpty();
    }

    @Test
    void refusesTheSecondOfTwoWhoPublishWhatTheyBothSaw() {
        ActivityId id = registered();
        asLeader(() -> publishing.publish(id, 0));
        assertThatThrownBy(() -> asLeader(() -> publishing.publish(id, 0)))
                .asInstanceOf(type(ChangedMeanwhileException.class))
                .satisfies(conflict -> assertThat(conflict.change()).hasValueSatisfying(change -> {
                    assertThat(change.person()).contains("Test Leder");
                    assertThat(change.fields()).containsExactly(ActivityField.PUBLICATION);
                }));
        assertThat(asLeader(() -> publications.history(id))).hasSize(1);
    }

    @Test
    void refusesToPublishWhatHasChangedSinceThePreview() {
        ActivityId id = registered();
        rework(id, ActivityMother.withTitle(network(), "Endret"));
        assertThatThrownBy(() -> asLeader(() -> publishing.publish(id, 0)))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void supersedesTheVersionBeforeAndSaysWhatChanged() {
        ActivityId id = registered();
        publish(id);
        rework(id, ActivityMother.withTitle(network(), "Ny tittel"));
        assertThat(read(id).published().orElseThrow().changedSince()).isTrue();
        PublicationPreview preview = asLeader(() -> publishing.preview(id));
        assertThat(preview.nothingNew()).isFalse();
        assertThat(preview.changes()).extracting(Change::field).containsExactly(ActivityField.TITLE);
        assertThat(publish(id).version()).isEqualTo(2);
        assertThat(asLeader(() -> publications.history(id)))
                .extracting(HandedOver::current)
                .containsExactly(true, false);
        assertThat(read(id).published().orElseThrow().changedSince()).isFalse();
    }

    @Test
    void isNotBehindWhereOnlyWhatStaysHereHasChanged() {
        ActivityId id = registered();
        publish(id);
        assertThat(asLeader(() -> publishing.preview(id)).nothingNew()).isTrue();
        rework(id, ActivityMother.withResponsible(network(), "Noen andre"));
        assertThat(asLeader(() -> publishing.preview(id)).nothingNew()).isTrue();
        assertThat(read(id).published().orElseThrow().changedSince()).isFalse();
        rework(id, ActivityMother.withTitle(network(), "Endret"));
        rework(id, network());
        assertThat(read(id).published().orElseThrow().changedSince()).isFalse();
    }

    @Test
    void takesBackWhatWasPublishedAndKeepsItsVersions() {
        ActivityId id = registered();
        publish(id);
        asLeader(() -> {
            publishing.withdraw(id, read(id).version());
            return "";
        });
        assertThat(asLeader(() -> publications.current(id))).isEmpty();
        assertThat(read(id).published()).isEmpty();
        assertThat(asLeader(() -> activities.whyNotDelete(id)))
                .containsExactly(Problem.ofAll("activity.ending.publishedOnce"));
        assertThatThrownBy(() -> asLeader(() -> {
                    activities.delete(id, read(id).version());
                    return "";
                }))
                .asInstanceOf(type(StepRefusedException.class))
                .satisfies(refused ->
                        assertThat(refused.problems()).containsExactly(Problem.ofAll("activity.ending.publishedOnce")));
        assertThat(publish(id).version()).isEqualTo(2);
    }

    @Test
    void takesWhatIsArchivedAwayFromOthersAndPublishesItAgainWhenItIsBroughtBack() {
        ActivityId id = registered();
        publish(id);
        assertThatThrownBy(() -> asLeader(() -> {
                    activities.archive(id, read(id).version());
                    return "";
                }))
                .isInstanceOf(StepRefusedException.class);
        asLeader(() -> {
            publishing.withdrawAndArchive(id, read(id).version());
            return "";
        });
        assertThat(asLeader(() -> publications.current(id))).isEmpty();
        assertThat(read(id).archivedAt()).isPresent();
        assertThatThrownBy(() -> publish(id))
                .asInstanceOf(type(StepRefusedException.class))
                .satisfies(refused ->
                        assertThat(refused.problems()).containsExactly(Problem.ofAll("activity.refused.archived")));
        asLeader(() -> {
            activities.bringBack(id, read(id).version());
            return "";
        });
        publish(id);
        assertThat(read(id).archivedAt()).isEmpty();
        assertThat(read(id).published()).isPresent();
    }

    @Test
    void previewsTheLargerActivityByTheTitleThatOthersSee() {
        ActivityId whole = registered();
        ActivityId part = asLeader(
                () -> activities.register(ActivityMother.withParent(ActivityMother.titled("Del"), whole), null));
        assertThat(asLeader(() -> publishing.preview(part)).whole()).isEmpty();
        publish(whole);
        rework(whole, ActivityMother.withTitle(network(), "Ny tittel som ingen andre ser"));
        assertThat(asLeader(() -> publishing.preview(part)).whole())
                .contains(network().title());
    }

    @Test
    void leavesNothingWhereTheTransactionFails() {
        ActivityId id = registered();
        assertThatThrownBy(() -> asLeader(() -> transaction.execute(status -> {
                    publishing.publish(id, 0);
                    throw new IllegalStateException("after publishing");
                })))
                .hasMessage("after publishing");
        assertThat(asLeader(() -> publications.history(id))).isEmpty();
        assertThat(read(id).published()).isEmpty();
        assertThat(read(id).version()).isZero();
    }

    @Test
    void findsActivitiesByWhetherOthersSeeThem() {
        String mark = UUID.randomUUID().toString();
        ActivityId published = asLeader(() -> activities.register(ActivityMother.titled("Publisert " + mark), null));
        ActivityId changed = asLeader(() -> activities.register(ActivityMother.titled("Endret " + mark), null));
        asLeader(() -> activities.register(ActivityMother.titled("Upublisert " + mark), null));
        publish(published);
        publish(changed);
        rework(changed, ActivityMother.titled("Endret mer " + mark));
        assertThat(found(mark, PublicationState.PUBLISHED)).containsExactlyInAnyOrder(published, changed);
        assertThat(found(mark, PublicationState.CHANGED)).containsExactly(changed);
        assertThat(found(mark, PublicationState.UNPUBLISHED)).hasSize(1).doesNotContain(published, changed);
    }

    private List<ActivityId> found(String mark, PublicationState state) {
        ActivityFilter none = ActivityFilter.none();
        ActivityFilter filter = ActivityFilterBuilder.builder()
                .text(mark)
                .kind(none.kind())
                .status(none.status())
                .year(none.year())
                .priority(none.priority())
                .territoryCode(none.territoryCode())
                .takingPart(none.takingPart())
                .coArranged(none.coArranged())
                .funding(none.funding())
                .publication(Optional.of(state))
                .build();
        return asLeader(() -> activities.list(filter, PageRequest.of(0, 10))).stream()
                .map(ActivityListItem::id)
                .toList();
    }

    @Test
    void tellsInTheHistoryWhoDidWhat() {
        ActivityId id = registered();
        publish(id);
        rework(id, ActivityMother.withTitle(network(), "Ny tittel"));
        List<HistoryEntry> entries =
                asLeader(() -> history.newest(ActivityRecord.KIND, id.value())).entries();
        assertThat(entries)
                .extracting(HistoryEntry::person)
                .allSatisfy(person -> assertThat(person).contains("Test Leder"));
        assertThat(entries).hasSize(3);
        assertThat(entries.get(0).changes())
                .containsExactly(new Change(ActivityField.TITLE, List.of("Demensnettverk"), List.of("Ny tittel")));
        assertThat(entries.get(1).changes())
                .containsExactly(new Change(ActivityField.PUBLICATION, List.of(), List.of(1)));
        assertThat(entries.get(2).what()).isEqualTo(HistoryEntry.What.REGISTERED);
        assertThat(entries.get(2).changes())
                .extracting(Change::field)
                .contains(ActivityField.FUNDING, ActivityField.REACH, ActivityField.LINKS, ActivityField.CO_ARRANGERS);
        assertThatThrownBy(() -> acting.as(Role.LEADER, OPPLAND, () -> history.newest(ActivityRecord.KIND, id.value())))
                .isInstanceOf(UnknownRecordException.class);
    }
}
