package no.usht.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.usht.access.Acting;
import no.usht.activity.ActivityMother;
import no.usht.activity.ActivityService;
import no.usht.centre.CountedFigures.Within;
import no.usht.content.InvalidContentException;
import no.usht.gathering.Participations.Expected;
import no.usht.gathering.Participations.With;
import no.usht.keeping.Deletions;
import no.usht.keeping.FileImports;
import no.usht.keeping.RecordService;
import no.usht.shared.ActivityId;
import no.usht.steps.StepRefusedException;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ParticipationsTests {

    @Autowired
    Acting acting;

    @Autowired
    ActivityService activities;

    @Autowired
    GatheringService gatherings;

    @Autowired
    ParticipantService participants;

    @Autowired
    Participations participations;

    @Autowired
    GatheringFigures figures;

    @Autowired
    RecordService records;

    @Autowired
    Deletions deletions;

    @Autowired
    FileImports imports;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private ActivityId activity = new ActivityId(UUID.randomUUID());
    private GatheringId gathering = new GatheringId(UUID.randomUUID());

    @BeforeEach
    void meet() {
        activity = acting.asLeader("vestfold", () -> activities.register(ActivityMother.titled("Kurs " + mark), null));
        gathering = acting.asLeader("vestfold", () -> gatherings.save(null, 0, GatheringMother.of(activity), null));
    }

    private ParticipantId person(String name) {
        return acting.asLeader(
                "vestfold",
                () -> participants.save(null, 0, ParticipantContent.empty().withName(name + " " + mark), null));
    }

    private List<Expected> expected() {
        return acting.asLeader("vestfold", () -> participations.expectedAt(gathering));
    }

    @Test
    void ticksOncePerPersonWhoeverTicks() {
        ParticipantId kari = person("Kari");
        ParticipantId ola = person("Ola");
        acting.asLeader("vestfold", () -> {
            participations.put(activity, Set.of(kari), ParticipationState.SIGNED_UP);
            return null;
        });
        assertThat(expected()).extracting(Expected::present).containsExactly(false);
        for (int twice = 0; twice < 2; twice++) {
            acting.asLeader("vestfold", () -> {
                participations.tick(gathering, Set.of(kari), true);
                participations.tick(gathering, Set.of(ola), true);
                return null;
            });
        }
        assertThat(expected()).extracting(Expected::present).containsExactly(true, true);
        assertThat(acting.asLeader("vestfold", () -> participations.of(activity)))
                .extracting(With::state)
                .containsExactly(ParticipationState.MET, ParticipationState.MET);
        acting.asLeader("vestfold", () -> {
            participations.tick(gathering, Set.of(ola), false);
            return null;
        });
        assertThat(expected()).extracting(Expected::present).containsExactly(true, false);
    }

    @Test
    void findsPastedNamesAndGuessesNobody() {
        ParticipantId kari = person("Kari");
        person("Per");
        person("Per");
        Participations.Pasted answer = acting.asLeader(
                "vestfold",
                () -> participations.pasted(gathering, List.of("kari " + mark, "Per " + mark, "Ingen " + mark)));
        assertThat(answer.found()).containsOnlyKeys(kari);
        assertThat(answer.unknown()).containsExactly("Per " + mark, "Ingen " + mark);
    }

    @Test
    void keepsWhoTakesPartAndWhatPeopleMeetIn() {
        ParticipantId kari = person("Kari");
        acting.asLeader("vestfold", () -> {
            participations.tick(gathering, Set.of(kari), true);
            return null;
        });
        assertThatThrownBy(() -> acting.asLeader("vestfold", () -> {
                    participants.delete(kari, 0);
                    return null;
                }))
                .isInstanceOf(InvalidContentException.class);
        assertThatThrownBy(() -> acting.asLeader("vestfold", () -> {
                    activities.delete(activity, 0);
                    return null;
                }))
                .isInstanceOf(StepRefusedException.class);
        assertThat(acting.asLeader("vestfold", () -> participations.remove(activity, kari)))
                .isFalse();
    }

    @Test
    void bringsADeletedGatheringBackWithWhoCame() {
        ParticipantId kari = person("Kari");
        acting.asLeader("vestfold", () -> {
            participations.tick(gathering, Set.of(kari), true);
            return null;
        });
        acting.asLeader("vestfold", () -> records.delete(GatheringRecord.KIND, gathering.value(), 0));
        assertThat(expected()).isEmpty();
        acting.asLeader("vestfold", () -> {
            gatherings.restore(gathering);
            return null;
        });
        assertThat(expected()).extracting(Expected::present).containsExactly(true);
    }

    @Test
    void countsEachAttendanceOnceAndEachPersonOnce() {
        ParticipantId kari = acting.asLeader(
                "vestfold",
                () -> participants.save(
                        null,
                        0,
                        ParticipantContent.empty()
                                .with(one -> one.name("Kari " + mark).place("3907")),
                        null));
        GatheringId second = acting.asLeader(
                "vestfold",
                () -> gatherings.save(
                        null,
                        0,
                        GatheringMother.of(activity)
                                .with(one -> one.countedMinutes(60)
                                        .headcounts(List.of(new Headcount("3907", 4), new Headcount("0301", 2)))),
                        null));
        acting.asLeader("vestfold", () -> {
            gatherings.save(null, 0, GatheringMother.of(activity).withCancelledReason("Sykdom"), null);
            participations.tick(gathering, Set.of(kari), true);
            participations.tick(second, Set.of(kari), true);
            return null;
        });
        GatheringFigures.Counted counted = acting.asLeader("vestfold", () -> figures.of(activity));
        assertThat(counted).isEqualTo(new GatheringFigures.Counted(2, 150 + 60, 8, 1, Map.of("3907", 6L, "0301", 2L)));
        assertThat(acting.asLeader("vestfold", () -> figures.met(2026)).gatherings())
                .isGreaterThanOrEqualTo(2);
        Within march = new Within(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), Optional.of(Set.of(activity)));
        Within april = new Within(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30), Optional.of(Set.of(activity)));
        assertThat(acting.asLeader("vestfold", () -> figures.within(Set.of(march, april))))
                .containsEntry(march, counted)
                .containsEntry(april, new GatheringFigures.Counted(0, 0, 0, 0, Map.of()));
        assertThat(acting.asLeader("vestfold", () -> figures.held(march)))
                .extracting(GatheringFigures.Held::attendances)
                .containsExactlyInAnyOrder(1L, 7L);
        assertThat(acting.asLeader("vestfold", () -> figures.people(march)))
                .extracting(GatheringFigures.Person::name, GatheringFigures.Person::gatherings)
                .containsExactly(tuple("Kari " + mark, 2L));
    }

    @Test
    void makesOneOfTwoWithAllThatBothWereIn() {
        ParticipantId kept = person("Kari");
        ParticipantId gone = acting.asLeader(
                "vestfold",
                () -> participants.save(
                        null,
                        0,
                        ParticipantContent.empty()
                                .with(one -> one.name("Kari " + mark).profession("Sykepleier")),
                        null));
        acting.asLeader("vestfold", () -> {
            participations.tick(gathering, Set.of(gone), true);
            return null;
        });
        acting.asLeader("vestfold", () -> {
            participants.merge(kept, 0, Map.of(gone, 0));
            return null;
        });
        assertThat(expected()).extracting(Expected::id).containsExactly(kept);
        assertThat(acting.asLeader("vestfold", () -> records.find(ParticipantRecord.KIND, kept.value()))
                        .orElseThrow()
                        .content()
                        .profession())
                .isEqualTo("Sykepleier");
    }

    @Test
    void takesAFileInOnceAndUndoesAllButWhoWasUsedSince() {
        ParticipantContent kari = ParticipantContent.empty()
                .with(one ->
                        one.name("Kari " + mark).email(mark + "@example.org").place("3907"));
        ParticipantService.TakenIn taken = acting.asLeader(
                "vestfold",
                () -> participants.takeIn(
                        List.of(
                                kari,
                                kari.withEmail("").withRole("Leder"),
                                kari.with(other -> other.name("Ola " + mark).email(""))),
                        Map.of()));
        assertThat(taken.made()).isEqualTo(2);
        ParticipantId used = new ParticipantId(Objects.requireNonNull(
                        acting.asLeader("vestfold", () -> participants.byMark()).get(mark + "@example.org"))
                .id());
        acting.asLeader("vestfold", () -> {
            participations.tick(gathering, Set.of(used), true);
            return null;
        });
        assertThat(acting.asLeader("vestfold", () -> imports.undo(ParticipantRecord.KIND, taken.id()))
                        .deleted())
                .isEqualTo(1);
        assertThat(expected()).extracting(Expected::id).containsExactly(used);
    }

    @Test
    void refusesIdentityNumbersAndPlacesThatThereAreNot() {
        ParticipantContent numbered = ParticipantContent.empty().withName("Kari 01010750160");
        assertThatThrownBy(() -> acting.asLeader("vestfold", () -> participants.save(null, 0, numbered, null)))
                .isInstanceOf(InvalidContentException.class);
        assertThatThrownBy(() -> acting.asLeader(
                        "vestfold",
                        () -> participants.save(
                                null,
                                0,
                                ParticipantContent.empty()
                                        .with(one -> one.name("Kari").place("9999")),
                                null)))
                .isInstanceOf(InvalidContentException.class);
    }
}
