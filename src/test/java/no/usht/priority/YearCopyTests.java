package no.usht.priority;

import static no.usht.priority.PriorityMother.content;
import static no.usht.priority.PriorityMother.covering;
import static no.usht.priority.PriorityMother.draft;
import static no.usht.priority.PriorityMother.published;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class YearCopyTests {

    private final Priority dementia = published(2026, "Demensplan");
    private final Priority reform = draft(content(
            2026, 2026, "Leve hele livet", null, covering(dementia)[0], new PriorityContent.Cover(null, "Ernæring")));

    @Test
    void carriesOnEachOlderOneAsADraftOfTheNewYear() {
        List<Priority> copies = YearCopy.of(List.of(reform, dementia), 2027);

        assertThat(copies).noneMatch(Priority::isPublished);
        assertThat(copies).allMatch(copy -> copy.yearFrom() == 2027 && copy.yearTo() == 2027);
        assertThat(copies).extracting(Priority::continuesId).containsExactly(reform.id(), dementia.id());
        assertThat(copies).extracting(Priority::key).containsExactly(reform.key(), dementia.key());
        assertThat(copies).extracting(Priority::position).containsExactly(1, 2);
    }

    @Test
    void spansTheUmbrellaOverTheNewOnes() {
        List<Priority> copies = YearCopy.of(List.of(reform, dementia), 2027);

        assertThat(copies.getFirst().covers())
                .extracting(Cover::coveredId)
                .containsExactly(copies.getLast().id(), null);
    }

    @Test
    void keepsTheNameOfWhatIsNotCarriedOnItself() {
        Priority umbrella =
                Priority.draft(reform.id(), reform.content(), List.of(new Cover("Demensplan", dementia.id())), 1);

        assertThat(YearCopy.of(List.of(umbrella), 2027).getFirst().covers())
                .containsExactly(new Cover("Demensplan", null));
    }
}
