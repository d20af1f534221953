package no.usht.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.usht.shared.EmailAddress.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ola@sandefjord.kommune.no",
                "ola.nordmann+usht@kommune.no",
                "o'brien_2@kommune.no",
                "A-B@kommune.no",
                "post@ål.kommune.no",
                "post@deanu-šaddu.no",
                "x@example.museum"
            })
    void takesWhatMailServersCarry(String typed) {
        assertThat(EmailAddress.parse(typed)).map(EmailAddress::toString).hasValue(typed);
        assertThat(EmailAddress.fault(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "noen",
                "noen@",
                "@kommune.no",
                "a..b@kommune.no",
                "prikk.@kommune.no",
                ".prikk@kommune.no",
                "a@kommune",
                "a@kommune..no",
                "a@-kommune.no",
                "a@kommune_no.no",
                "a@kommune.komune",
                "a@kommune.123",
                "a@[127.0.0.1]",
                "a@b@kommune.no",
                "<a@kommune.no>",
                "\"a\"@kommune.no",
                "a\\b@kommune.no",
                "a@kommune.no,b@kommune.no",
                "mailto:a@kommune.no"
            })
    void refusesWhatIsNone(String typed) {
        assertThat(EmailAddress.fault(typed)).hasValue(Fault.FORM);
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ola\u200bnordmann@kommune.no",
                "ola@kommu\u00adne.no",
                "ola@kommune.no\u2060",
                "\ufeffola@kommune.no",
                "ola@\u202ekommune.no",
                "ola nordmann@kommune.no",
                "ola\u00a0@kommune.no",
                "ola@kommune.no\nBcc: kari@kommune.no",
                "ola\u0000@kommune.no"
            })
    void refusesWhatNobodySees(String typed) {
        assertThat(EmailAddress.fault(typed)).hasValue(Fault.UNSEEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bjørn@kommune.no", "đáhta@kommune.no", "\uff41@kommune.no"})
    void refusesLettersThatAreLostOnTheWay(String typed) {
        assertThat(EmailAddress.fault(typed)).hasValue(Fault.LETTERS);
    }

    @Test
    void knowsHowLongAnAddressMayBe() {
        String domain = ("d".repeat(60) + ".").repeat(3) + "no";
        assertThat(EmailAddress.parse("x".repeat(64) + "@" + domain)).isPresent();
        assertThat(EmailAddress.parse("x".repeat(65) + "@kommune.no")).isEmpty();
        assertThat(EmailAddress.parse("x@" + "d".repeat(64) + ".no")).isEmpty();
        assertThat(EmailAddress.parse("x".repeat(64) + "@d" + domain + ".no")).isPresent();
        assertThat(EmailAddress.parse("x".repeat(64) + "@dddddd." + domain)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "' post@kommune.no ', post@kommune.no",
        "'post@kommune.no\u00a0', post@kommune.no",
        "Post@KOMMUNE.no, Post@kommune.no",
        "post@xn--l-1fa.kommune.no, post@ål.kommune.no",
        "post@ÅL.kommune.no, post@ål.kommune.no",
        "post@a\u030al.kommune.no, post@ål.kommune.no"
    })
    void writesOneAddressInOneWay(String typed, String written) {
        assertThat(EmailAddress.of(typed)).hasToString(written).isEqualTo(EmailAddress.of(written));
    }

    @Test
    void tellsMailServersTheDomainInTheirLetters() {
        assertThat(EmailAddress.of("post@ål.kommune.no").onTheWire()).isEqualTo("post@xn--l-1fa.kommune.no");
    }

    @Test
    void isNothingElseThanAnAddress() {
        assertThatThrownBy(() -> EmailAddress.of("prikk.@kommune.no")).isInstanceOf(IllegalArgumentException.class);
    }
}
