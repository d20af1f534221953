package no.usht.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ThreeWayMergeTests {

    private static final PriorityContent BASE = content("Demensplan", "Gammelt oppdrag", 2026);

    @Test
    void keepsBothPersonsChangesToDifferentParts() {
        CatchUp catchUp =
                merge(content("Demensplan 2030", "Gammelt oppdrag", 2026), content("Demensplan", "Nytt oppdrag", 2027));

        assertThat(catchUp.content()).isEqualTo(content("Demensplan 2030", "Nytt oppdrag", 2027));
        assertThat(catchUp.theirs()).containsExactlyInAnyOrder(PriorityField.ASSIGNMENT_NB, PriorityField.YEARS);
        assertThat(catchUp.both()).isEmpty();
    }

    @Test
    void keepsOnesOwnWordsWhereBothWrote() {
        CatchUp catchUp =
                merge(content("Demensplan", "Mitt oppdrag", 2026), content("Demensplan", "Deres oppdrag", 2026));

        assertThat(catchUp.content().assignmentNb()).isEqualTo("Mitt oppdrag");
        assertThat(catchUp.both()).containsExactly(PriorityField.ASSIGNMENT_NB);
        assertThat(catchUp.theirs()).isEmpty();
        assertThat(catchUp.current().content().assignmentNb()).isEqualTo("Deres oppdrag");
    }

    @Test
    void sparesTheWordsWhereBothWroteTheSame() {
        CatchUp catchUp = merge(content("Demens", "Gammelt oppdrag", 2026), content("Demens", "Gammelt oppdrag", 2026));

        assertThat(catchUp.theirs()).isEmpty();
        assertThat(catchUp.both()).isEmpty();
    }

    private static CatchUp merge(PriorityContent mine, PriorityContent theirs) {
        PriorityName name = new PriorityName(
                UUID.randomUUID(), 2026, theirs.yearTo(), "demens", theirs.nameNb(), "", PriorityState.DRAFT);
        return ThreeWayMerge.merge(
                BASE, mine, new PriorityDetails(name, theirs, Optional.empty(), List.of(), List.of(), List.of(), 1, 1));
    }

    private static PriorityContent content(String name, String assignment, int yearTo) {
        return new PriorityContent(2026, yearTo, "demens", name, "", true, "", "", assignment, "", null, List.of());
    }
}
