package no.usht.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.AreaPart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergingTests {

    private static final LocalDate MERGED_ON = LocalDate.of(2026, 11, 26);

    @Test
    void servesFromThatDayWhatTheOtherServed() {
        assertThat(merged(List.of(part("3201", "2017-01-01", null)), List.of(part("3203", "2017-01-01", null))))
                .containsExactly(part("3201", "2017-01-01", null), part("3203", "2026-11-26", null));
    }

    @Test
    void servesOnceWhatBothServe() {
        assertThat(merged(List.of(part("3201", "2017-01-01", null)), List.of(part("3201", "2020-01-01", null))))
                .containsExactly(part("3201", "2017-01-01", null));
    }

    @Test
    void leavesOutWhatTheOtherHadGivenUp() {
        assertThat(merged(List.of(part("3201", "2017-01-01", null)), List.of(part("3203", "2017-01-01", "2026-11-25"))))
                .containsExactly(part("3201", "2017-01-01", null));
    }

    @Test
    void servesOnWhatItWasToHandToTheOtherLater() {
        assertThat(merged(List.of(part("3201", "2017-01-01", "2026-12-31")), List.of(part("3201", "2027-01-01", null))))
                .containsExactly(part("3201", "2017-01-01", "2026-12-31"), part("3201", "2027-01-01", null));
    }

    @Test
    void fillsTheDaysBetween() {
        assertThat(merged(
                        List.of(part("3201", "2017-01-01", "2026-12-31"), part("3201", "2028-01-01", "2028-12-31")),
                        List.of(part("3201", "2017-01-01", "2029-06-30"))))
                .containsExactly(
                        part("3201", "2017-01-01", "2026-12-31"),
                        part("3201", "2028-01-01", "2028-12-31"),
                        part("3201", "2027-01-01", "2027-12-31"),
                        part("3201", "2029-01-01", "2029-06-30"));
    }

    private static List<AreaPart> merged(List<AreaPart> stays, List<AreaPart> goes) {
        TenantFile one = OperatedDatabase.FILES.getFirst().withArea(stays);
        TenantFile other = OperatedDatabase.FILES.getLast().withArea(goes);
        return Merging.extended(one, other, new TenantOrder.Merge(other.key(), one.key(), MERGED_ON, null, false))
                .area();
    }

    private static AreaPart part(String code, String from, @Nullable String to) {
        return new AreaPart(code, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
