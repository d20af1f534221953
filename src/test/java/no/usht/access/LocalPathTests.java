package no.usht.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No address from outside leads a person elsewhere. */
class LocalPathTests {

    private static final URI BASE = URI.create("https://usht.example.no/under/");

    /** Each names evil.example, or a step that somebody on the way may read as another. */
    static Stream<String> hostile() {
        return Stream.of(
                "",
                "s/vestfold",
                "https://evil.example/",
                "//evil.example",
                "///evil.example",
                "/https://evil.example",
                "/https:evil.example",
                "/https:/evil.example",
                "/javascript:alert(1)",
                "/\\evil.example",
                "/\\/evil.example",
                "\\\\evil.example",
                "\\/evil.example",
                "/%2Fevil.example",
                "/%2f%2fevil.example",
                "/%5Cevil.example",
                "/%5cevil.example",
                "/%252Fevil.example",
                "/%25252Fevil.example",
                "/s/%2e%2e/%2e%2e/logout",
                "/s/..%2f..%2flogout",
                "/s/%252e%252e/logout",
                "/.//evil.example",
                "/a/..//evil.example",
                "/a/../logout",
                "/..",
                "/.",
                "/s//vestfold",
                "/\t/evil.example",
                "/%09/evil.example",
                "\t//evil.example",
                "/\n/evil.example",
                "/%0A/evil.example",
                "/%0d%0aLocation:%20https://evil.example",
                "/s/vestfold\r\nSet-Cookie: a=b",
                "/s/vestfold?q=%0d%0aSet-Cookie:a=b",
                "/%00",
                " /s/vestfold",
                "/ /evil.example",
                "/s/vestfold#//evil.example",
                "/@evil.example\\",
                "//user@evil.example",
                "/\u2044evil.example",
                "/\u2215evil.example",
                "/\uFF0Fevil.example",
                "/\uFF3Cevil.example",
                "/%E2%81%84evil.example",
                "/%E2%88%95evil.example",
                "/%EF%BC%8Fevil.example",
                "/%EF%BC%BCevil.example",
                "/%EF%BC%8E%EF%BC%8E/logout",
                "/%C0%AFevil.example",
                "/%zz",
                "/%",
                "/%u2215evil.example",
                "/s/vestfold?<script>",
                "javascript:alert(1)",
                "data:text/html,a",
                "/" + "a".repeat(1_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesWhatLeadsElsewhere(String value) {
        assertThat(LocalPath.parse(value)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void makesNoneOfAViewThatAMessageAsksFor(String value) {
        LocalPath.parse("/" + value)
                .ifPresent(path ->
                        assertThat(BASE.resolve(path.href())).asString().startsWith("https://usht.example.no/under/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/s/vestfold/",
                "/s/vestfold/aktiviteter?status=PLANNED&q=l%C3%A6ring",
                "/s/vestfold?q=https://example.org/%2F..%2F",
                "/nasjonal",
                "/senter/oppland",
                "/@evil.example",
                "/s/a:b"
            })
    void takesAddressesOfThisService(String value) {
        assertThat(LocalPath.parse(value)).hasValueSatisfying(path -> {
            assertThat(path.value()).isEqualTo(value);
            assertThat(BASE.resolve(path.href())).hasToString("https://usht.example.no/under" + value);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/logout",
                "/%6Cogout",
                "/oauth2/authorization/usht",
                "/okt-utlopt?retur=/okt-utlopt",
                "/logg-inn"
            })
    void leadsNobodyBackToWhereSessionsBeginAndEnd(String value) {
        assertThat(LocalPath.parse(value))
                .hasValueSatisfying(path -> assertThat(path.isPlace()).isFalse());
        assertThat(new LocalPath("/s/vestfold").isPlace()).isTrue();
    }

    @Test
    void isMadeOfTheAddressOfAView() {
        assertThat(LocalPath.of(new Location("s/vestfold/aktiviteter?q=l%C3%A6ring")))
                .contains(new LocalPath("/s/vestfold/aktiviteter?q=l%C3%A6ring"));
        assertThat(LocalPath.of(new Location(""))).contains(new LocalPath("/"));
    }
}
