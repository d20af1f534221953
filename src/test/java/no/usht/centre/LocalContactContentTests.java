package no.usht.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.usht.content.Problem;
import no.usht.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/** What may stand in a contact. */
class LocalContactContentTests {

    /** Of nobody: the month is none that anybody is born in. */
    private static final String IDENTITY_NUMBER = "018107 50045";

    private static final LocalContactContent PER = new LocalContactContent(
            "Per", "3907", "Demenskoordinator", "per@example.org", "91234567", null, null, null);

    private static List<String> problems(LocalContactContent content) {
        return LocalContactRecord.KIND.check(content).stream().map(Problem::key).toList();
    }

    @Test
    void refusesIdentityNumbersInAnyField() {
        assertThat(problems(PER)).isEmpty();
        assertThat(problems(PER.withName("Per " + IDENTITY_NUMBER))).containsExactly(Problem.IDENTITY_NUMBER);
        assertThat(problems(PER.withPhone(IDENTITY_NUMBER))).containsExactly(Problem.IDENTITY_NUMBER);
        assertThat(problems(PER.withEmail(IDENTITY_NUMBER.replace(" ", "") + "@example.org")))
                .containsExactly(Problem.IDENTITY_NUMBER);
    }

    @Test
    void wantsAnAddressAndDaysInOrder() {
        assertThat(problems(PER.withEmail("per"))).containsExactly("centre.localContact.emailWrong");
        assertThat(problems(PER.withSince(LocalDate.of(2026, 2, 1)).withUntil(LocalDate.of(2026, 1, 31))))
                .containsExactly("content.problem.periodBackwards");
        assertThat(problems(PER.withSince(LocalDate.of(2026, 2, 1)).withUntil(LocalDate.of(2026, 2, 1))))
                .isEmpty();
    }

    @Test
    void isUnsureWhereNobodyHasMadeSureSinceNorBegun() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        assertThat(PER.isUnsureSince(day)).isTrue();
        assertThat(PER.withConfirmed(day).isUnsureSince(day)).isFalse();
        assertThat(PER.withConfirmed(day.minusDays(1)).isUnsureSince(day)).isTrue();
        assertThat(PER.withSince(day).isUnsureSince(day)).isFalse();
        assertThat(PER.withSince(day.minusDays(1)).isUnsureSince(day)).isTrue();
        assertThat(PER.withSince(day.minusDays(1)).withConfirmed(day).isUnsureSince(day))
                .isFalse();
    }

    @Test
    void isSureForSomeMonths() {
        assertThat(new ContactSettings(12).sureSince(LocalDate.of(2028, 2, 29))).isEqualTo(LocalDate.of(2027, 2, 28));
        for (int wrong : new int[] {-1, 0, 121}) {
            assertThatThrownBy(() -> new ContactSettings(wrong))
                    .isInstanceOf(InvalidConfigurationPropertyValueException.class);
        }
    }

    @Test
    void callsARoleByItsReadersName() {
        ContactRole leader = new ContactRole("Leder", "Leiar", false);
        assertThat(leader.words(Language.NN)).isEqualTo("Leiar");
        assertThat(leader.words(Language.NB)).isEqualTo("Leder");
        assertThat(new ContactRole("ABC-kontakt", "", false).words(Language.NN)).isEqualTo("ABC-kontakt");
    }
}
