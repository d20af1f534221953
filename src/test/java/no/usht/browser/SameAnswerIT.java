package no.usht.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.usht.access.Role;
import no.usht.demo.DemoPerson;
import no.usht.demo.DemoPerson.DemoMembership;
import no.usht.demo.DemoPersons;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.testing.HttpVisitor;
import no.usht.testing.HttpVisitor.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What another centre's address answers is, byte for byte, what the address of a centre that exists nowhere answers. */
class SameAnswerIT {

    /** The first has a language form and colours of its own. */
    private static final List<String> CENTRES = List.of("hordaland", "oppland", "rogaland");

    private static final String NOWHERE = "zzzzzzzzzzzz";

    private static final List<String> VIEWS = List.of(
            "", "/aktiviteter", "/aktiviteter/00000000-0000-4000-8000-000000000001", "/personer", "/ingen/slik");

    private static final HttpClient LINE =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final JsonMapper ORDERLY = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @AfterAll
    static void stop() {
        LINE.shutdownNow();
    }

    @Test
    void toWhoeverIsNotSignedIn() throws Exception {
        compare("oppland", List.of());
    }

    @TestFactory
    Stream<DynamicTest> toEveryRole() {
        return Arrays.stream(Role.values())
                .map(role -> dynamicTest(role.name(), () -> {
                    DemoPerson person = DemoPersons.all().stream()
                            .filter(one -> one.memberships().stream()
                                    .map(DemoMembership::role)
                                    .anyMatch(role::equals))
                            .findFirst()
                            .orElseThrow();
                    String foreign = CENTRES.stream()
                            .filter(key -> person.memberships().stream()
                                    .map(DemoMembership::workspace)
                                    .noneMatch(Workspace.centre(new CentreKey(key))::equals))
                            .findFirst()
                            .orElseThrow();
                    compare(foreign, List.of(person));
                }));
    }

    private static void compare(String foreign, List<DemoPerson> person) throws Exception {
        String nowhere = NOWHERE.substring(0, foreign.length());
        HttpVisitor first = visitor(person);
        HttpVisitor second = visitor(person);
        for (String view : VIEWS) {
            for (String before : List.of("/s/", "/vaadinServlet/s/")) {
                assertThat(plain(first.get(before + foreign + view), foreign))
                        .as(before + foreign + view)
                        .isEqualTo(plain(second.get(before + nowhere + view), nowhere));
            }
            String location = "?v-r=init&query=&location=s%2F";
            String rest = view.replace("/", "%2F");
            HttpResponse<String> begun = first.get("/" + location + foreign + rest);
            assertThat(plain(begun, foreign))
                    .as("location " + view)
                    .isEqualTo(plain(second.get("/" + location + nowhere + rest), nowhere));
            Optional<Page> known = first.open("/s/" + foreign + view);
            Optional<Page> unknown = second.open("/s/" + nowhere + view);
            assertThat(known.isPresent()).isEqualTo(unknown.isPresent());
            if (known.isPresent() && unknown.isPresent()) {
                HttpResponse<String> shown = first.show(known.get(), "s/" + foreign + view, "");
                assertThat(shown.statusCode()).isEqualTo(200);
                assertThat(plain(shown, foreign))
                        .as("shown " + view)
                        .isEqualTo(plain(second.show(unknown.get(), "s/" + nowhere + view, ""), nowhere));
            }
        }
    }

    private static HttpVisitor visitor(List<DemoPerson> person) throws Exception {
        HttpVisitor visitor = new HttpVisitor(LINE, RunningApplication.address(), "192.0.2.1");
        for (DemoPerson one : person) {
            visitor.signIn(one.identity(), "/velg");
        }
        return visitor;
    }

    /** Without what is made anew for each answer: nonces, tokens, names of sessions, times. */
    private static String plain(HttpResponse<String> answer, String key) {
        TreeMap<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        List.of("date", "x-request-id", "connection").forEach(headers::remove);
        return (answer.statusCode() + "\n" + headers + "\n" + inOrder(answer.body()))
                .replaceAll("name=\"_csrf\" content=\"[^\"]+\"", "token")
                .replaceAll("(?i)nonce[-=]\"?[A-Za-z0-9+/=]+", "nonce")
                .replaceAll("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}", "id")
                .replaceAll("USHT_SESSION=[^;,\\]]+", "USHT_SESSION")
                .replaceAll("ROOT-[0-9]+", "ROOT")
                .replaceAll("\"timestamp\":\"[^\"]+\"", "")
                .replace(key, "key")
                .replace(key.toUpperCase(Locale.ROOT), "KEY");
    }

    /** Vaadin writes some names of its messages as its sets have them. */
    private static String inOrder(String body) {
        return body.startsWith("{") ? ORDERLY.writeValueAsString(ORDERLY.readValue(body, Object.class)) : body;
    }
}
