package no.usht.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.usht.content.Problem;
import no.usht.shared.OrganisationNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in a partner, and what becomes of two that are one. */
class PartnerContentTests {

    private static final String NUMBER = "971032146";

    private static PartnerContent named(String name) {
        return PartnerContent.empty().withName(name);
    }

    private static List<String> problems(PartnerContent content) {
        return PartnerRecord.KIND.check(content).stream().map(Problem::key).toList();
    }

    @Test
    void wantsANameAndNothingElse() {
        assertThat(problems(PartnerContent.empty())).containsExactly("centre.partner.nameMissing");
        assertThat(problems(named("KS"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"971032147", "97103214", "9710321460", "ni siffer"})
    void refusesWhatIsNoOrganisationNumber(String number) {
        assertThat(problems(named("KS").withOrganisationNumber(number))).containsExactly("centre.partner.numberWrong");
    }

    @Test
    void keepsANumberWithoutTheBlanksThatPeopleWrite() {
        PartnerContent typed = named("KS").withOrganisationNumber(" 971 032\u00a0146 ");
        assertThat(problems(typed)).isEmpty();
        assertThat(PartnerRecord.KIND.tidied(typed).organisationNumber()).isEqualTo(NUMBER);
        assertThat(OrganisationNumber.isValid(NUMBER)).isTrue();
    }

    @Test
    void saysAtTheCellWhatIsWrongWithAPersonAndForgetsEmptyRows() {
        PartnerContent typed =
                named("KS").withContacts(List.of(Contact.blank(), new Contact("", "Leder", "ingen adresse", "")));
        assertThat(PartnerRecord.KIND.check(typed))
                .containsExactly(
                        Problem.ofCell(PartnerRecord.CONTACTS, 1, Contact.NAME, "centre.contact.nameMissing"),
                        Problem.ofCell(PartnerRecord.CONTACTS, 1, Contact.EMAIL, "centre.contact.emailWrong"));
        assertThat(named("KS").withContacts(List.of(Contact.blank())).tidied().contacts())
                .isEmpty();
    }

    @Test
    void joinsWhatTwoSayOfOneAndLosesNothing() {
        PartnerContent one = new PartnerContent(
                "Sykehuset", null, NUMBER, List.of(new Contact("Kari Ås", "", "kari@example.org", "")), "Ring", false);
        PartnerContent other = new PartnerContent(
                "Sykehuset HF",
                PartnerKind.HOSPITAL_TRUST,
                "938767265",
                List.of(new Contact("kari ås", "Leder", "annen@example.org", "1"), new Contact("Per", "", "", "")),
                "Skriv",
                true);
        assertThat(one.joinedWith(other))
                .isEqualTo(new PartnerContent(
                        "Sykehuset",
                        PartnerKind.HOSPITAL_TRUST,
                        NUMBER,
                        List.of(
                                new Contact("Kari Ås", "Leder", "kari@example.org", "1"),
                                new Contact("Per", "", "", "")),
                        "Ring\nSkriv\nSykehuset HF, 938767265",
                        false));
        assertThat(one.joinedWith(one)).isEqualTo(one);
    }
}
