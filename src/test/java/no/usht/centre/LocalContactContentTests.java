package no.usht.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.usht.content.Problem;
import no.usht.shared.Language;
import org.junit.jupiter.api.Test;

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
    void isStaleAfterAYear() {
        LocalDate today = LocalDate.of(2026, 6, 1);
        assertThat(PER.isStale(today)).isTrue();
        assertThat(PER.withConfirmed(today.minusYears(1)).isStale(today)).isFalse();
        assertThat(PER.withConfirmed(today.minusYears(1).minusDays(1)).isStale(today))
                .isTrue();
    }

    @Test
    void callsARoleByItsReadersName() {
        ContactRole leader = new ContactRole("Leder", "Leiar", false);
        assertThat(leader.words(Language.NN)).isEqualTo("Leiar");
        assertThat(leader.words(Language.NB)).isEqualTo("Leder");
        assertThat(new ContactRole("ABC-kontakt", "", false).words(Language.NN)).isEqualTo("ABC-kontakt");
    }
}
