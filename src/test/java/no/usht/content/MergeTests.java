package no.usht.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Records of any kind are brought together, compared and checked field by field. */
class MergeTests {

    private record Span(String name, int from, int to, List<String> tags) {

        Span withName(String other) {
            return new Span(other, from, to, tags);
        }

        Span withFrom(Integer other) {
            return new Span(name, other, to, tags);
        }

        Span withTo(Integer other) {
            return new Span(name, from, other, tags);
        }

        Span withTags(List<String> others) {
            return new Span(name, from, to, others);
        }
    }

    private static final Field<Span, String> NAME =
            Field.line("test.field.name", Span::name, Span::withName).atMost(5).required("test.missing");
    private static final Field<Span, Integer> FROM = Field.number("test.field.yearFrom", Span::from, Span::withFrom);
    private static final Field<Span, Integer> TO = Field.number("test.field.yearTo", Span::to, Span::withTo);
    private static final Field<Span, List<String>> TAGS = Field.several("test.field.tags", Span::tags, Span::withTags);
    private static final Fields<Span> ALL = Fields.of(NAME, FROM, TO, TAGS).together(FROM, TO);

    private final Span base = new Span("a", 2025, 2026, List.of());

    @Test
    void takesWhatTheOtherAloneHasChanged() {
        Merge<Span> merge = Merge.of(ALL, base, base.withName("b"), base.withFrom(2024));
        assertThat(merge.merged()).isEqualTo(new Span("b", 2024, 2026, List.of()));
        assertThat(merge.theirs()).containsExactly(FROM);
        assertThat(merge.contested()).isEmpty();
    }

    @Test
    void neverMixesWhatMakesSenseOnlyTogether() {
        Merge<Span> merge = Merge.of(ALL, base, base.withFrom(2030).withTo(2031), base.withTo(2027));
        assertThat(merge.merged()).isEqualTo(new Span("a", 2030, 2031, List.of()));
        assertThat(merge.contested()).containsExactly(FROM, TO);
    }

    @Test
    void tellsWhatCameAndWentAndPassesOverAnOrderThatNobodyChose() {
        Span before = base.withTags(List.of("x", "y"));
        assertThat(Changes.between(ALL, before, before.withTags(List.of("y", "x"))))
                .isEmpty();
        assertThat(Changes.between(ALL, before, before.withTags(List.of("y", "z"))))
                .containsExactly(new Change(TAGS, List.of("x"), List.of("z")));
    }

    @Test
    void asksForWhatIsMissingAndSaysWhatIsTooLong() {
        assertThat(ALL.check(base.withName(" "))).containsExactly(Problem.of(NAME, "test.missing"));
        assertThat(ALL.check(base.withName("abcdef"))).containsExactly(Problem.of(NAME, Problem.TOO_LONG, "5"));
        assertThat(ALL.check(base.withName(" abcde "))).isEmpty();
        assertThat(ALL.tidied(base.withName("  a  b "))).isEqualTo(base.withName("a b"));
    }

    @Test
    void namesColumnsAsTheDatabaseDoes() {
        assertThat(FROM.column()).isEqualTo("year_from");
        assertThat(FROM.key()).isEqualTo("yearFrom");
        assertThat(NAME.column("title").column()).isEqualTo("title");
    }
}
