package no.usht.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentMergeTests {

    private final ActivityContent base = ActivityMother.network();

    @Test
    void keepsBothWhereEachChangedAnotherField() {
        ActivityContent mine = ActivityMother.withTitle(base, "Mitt");
        ActivityContent theirs = ActivityMother.withResponsible(base, "Noen andre");
        ContentMerge merge = ContentMerge.of(base, mine, theirs);
        assertThat(merge.contested()).isEmpty();
        assertThat(merge.merged()).isEqualTo(ActivityMother.withResponsible(mine, "Noen andre"));
    }

    @Test
    void keepsMineAndSaysSoWhereBothChangedTheSame() {
        ContentMerge merge =
                ContentMerge.of(base, ActivityMother.withTitle(base, "Mitt"), ActivityMother.withTitle(base, "Deres"));
        assertThat(merge.contested()).containsExactly(ActivityField.TITLE);
        assertThat(merge.merged().title()).isEqualTo("Mitt");
    }

    @Test
    void hasNothingToSayWhereBothMadeTheSameChange() {
        ActivityContent both = ActivityMother.withTitle(base, "Det samme");
        assertThat(ContentMerge.of(base, both, both)).isEqualTo(new ContentMerge(both, List.of()));
    }

    @Test
    void takesOneFieldAlone() {
        ActivityContent other = ActivityMother.titled("Annet");
        for (ActivityField field : ActivityField.values()) {
            ActivityContent taken = ContentMerge.taking(field, other, base);
            assertThat(FieldValues.difference(base, taken))
                    .as(field.name())
                    .allSatisfy(change -> assertThat(change.field()).isEqualTo(field));
            assertThat(FieldValues.of(taken, field)).isEqualTo(FieldValues.of(other, field));
        }
    }
}
