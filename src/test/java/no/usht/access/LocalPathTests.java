package no.usht.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No address from outside leads a person elsewhere. */
class LocalPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "s/vestfold",
                "https://example.org/",
                "//example.org",
                "/\\example.org",
                "/\t/example.org",
                "/\n/example.org",
                "\\\\example.org",
                "javascript:alert(1)",
                "/s/vestfold\r\nSet-Cookie: a=b",
                "/%zz",
                "/a/..//example.org",
                "/logout",
                "/oauth2/authorization/usht",
                "/okt-utlopt?retur=/okt-utlopt",
                "/a/../logout"
            })
    void refusesWhatLeadsElsewhere(String value) {
        assertThat(LocalPath.parse(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/s/vestfold/aktiviteter?status=PLANNED&q=l%C3%A6ring", "/nasjonal", "/senter/oppland"})
    void takesAddressesOfThisService(String value) {
        assertThat(LocalPath.parse(value))
                .hasValueSatisfying(path -> assertThat(path.value()).isEqualTo(value));
    }
}
