package no.usht.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.usht.content.Changes;
import no.usht.content.Field;
import no.usht.content.Merge;
import org.junit.jupiter.api.Test;

class ActivityMergeTests {

    private final ActivityContent base = ActivityMother.network();

    @Test
    void keepsBothWhereEachChangedAnotherField() {
        ActivityContent mine = ActivityMother.withTitle(base, "Mitt");
        ActivityContent theirs = ActivityMother.withResponsible(base, "Noen andre");
        Merge<ActivityContent> merge = Merge.of(ActivityField.ALL, base, mine, theirs);
        assertThat(merge.contested()).isEmpty();
        assertThat(merge.merged()).isEqualTo(ActivityMother.withResponsible(mine, "Noen andre"));
    }

    @Test
    void keepsMineAndSaysSoWhereBothChangedTheSame() {
        Merge<ActivityContent> merge = Merge.of(
                ActivityField.ALL,
                base,
                ActivityMother.withTitle(base, "Mitt"),
                ActivityMother.withTitle(base, "Deres"));
        assertThat(merge.contested()).containsExactly(ActivityField.TITLE);
        assertThat(merge.merged().title()).isEqualTo("Mitt");
    }

    @Test
    void hasNothingToSayWhereBothMadeTheSameChange() {
        ActivityContent both = ActivityMother.withTitle(base, "Det samme");
        assertThat(Merge.of(ActivityField.ALL, base, both, both)).isEqualTo(new Merge<>(both, List.of(), List.of()));
    }

    @Test
    void takesOneFieldAlone() {
        ActivityContent other = ActivityMother.titled("Annet");
        for (Field<ActivityContent, ?> field : ActivityField.ALL) {
            ActivityContent taken = field.taking(other, base);
            assertThat(Changes.between(ActivityField.ALL, base, taken))
                    .as(field.key())
                    .allSatisfy(change -> assertThat(change.field()).isEqualTo(field));
            assertThat(field.get(taken)).isEqualTo(field.get(other));
        }
    }
}
