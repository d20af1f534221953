package no.usht.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** With the bounds of {@link VisitsTests}: 100 bytes for visitors, 1 000 for people, 50 characters for a parameter, 200 for a query. */
class MessageBoundsFilterTests {

    private static final String UPLOAD = "/VAADIN/dynamic/resource/0/a/fil.zip";

    private final BoundSettings bounds = VisitsTests.bounds(8, 2);
    private final MessageBoundsFilter filter = new MessageBoundsFilter(bounds, new AddressBounds(bounds));
    private final AtomicReference<String> read = new AtomicReference<>("");

    private final FilterChain page = (request, response) ->
            read.set(new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8));

    @Test
    void letsThroughWhatPagesSend() throws Exception {
        assertThat(send(message("/", 100)).getStatus()).isEqualTo(200);
        assertThat(read.get()).hasSize(100);
    }

    @Test
    void refusesALargerMessageUnread() throws Exception {
        assertThat(send(message("/", 101)).getStatus()).isEqualTo(413);
        assertThat(read.get()).isEmpty();
    }

    @Test
    void refusesALargerMessageThatDoesNotSaySo() throws Exception {
        assertThat(send(inPieces(101)).getStatus()).isEqualTo(413);
        assertThat(read.get()).isEmpty();
        assertThat(send(inPieces(100)).getStatus()).isEqualTo(200);
        assertThat(read.get()).hasSize(100);
    }

    @Test
    void takesMoreFromPeopleAndTellsTheirPageWhenItIsTooMuch() throws Exception {
        assertThat(send(person(message("/", 1_000))).getStatus()).isEqualTo(200);
        assertThat(send(person(message("/", 1_001))).getStatus()).isEqualTo(413);
        MockHttpServletRequest script = person(message("/", 1_001));
        script.setQueryString("v-r=uidl&v-uiId=0");
        MockHttpServletResponse answer = send(script);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("appError", "For mye på én gang");
    }

    @Test
    void takesUploadsOfPeopleAlone() throws Exception {
        assertThat(send(message(UPLOAD, 5_000)).getStatus()).isEqualTo(413);
        assertThat(send(person(message(UPLOAD, 5_000))).getStatus()).isEqualTo(200);
        assertThat(send(person(message("/VAADIN/dynamic/push", 5_000))).getStatus())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%s", "unknown=%s", "%s", "a=b&q=%s", "q=%s&q=%s"})
    void refusesALongParameterWhateverItsName(String query) throws Exception {
        assertThat(status(query.replace("%s", "a".repeat(51)))).isEqualTo(414);
        assertThat(status(query.replace("%s", "a".repeat(50)))).isEqualTo(200);
    }

    @Test
    void countsCharactersNotTheirEncoding() throws Exception {
        assertThat(status("q=" + "%C3%A5".repeat(30))).isEqualTo(200);
        assertThat(status("q=" + "%C3%A5".repeat(51))).isEqualTo(414);
    }

    @Test
    void refusesALongQueryOfShortParameters() throws Exception {
        assertThat(status("q=a&".repeat(51))).isEqualTo(414);
    }

    @Test
    void takesACodeOfAnIssuerAsLongAsItIs() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/login/oauth2/code/usht");
        request.setQueryString("code=" + "a".repeat(2_000));
        assertThat(send(request).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%zz",
                "%=a",
                "v-r=uidl&v-uiId=x",
                "v-r=heartbeat&v-uiId=",
                "v-r=uidl&v-uiId=99999999999",
                "v%2Dr=uidl&v%2DuiId=x",
                "v-r=init&location=&query=%25zz",
                "v-r=init&location=&query=a%3D%25"
            })
    void refusesWhatVaadinWouldFailAt(String query) throws Exception {
        assertThat(status(query)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login/oauth2/code/usht", "/login/oauth2/code/a/b"})
    void refusesItOnTheWayBackFromAnIssuerToo(String path) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setQueryString("v-r=uidl&v-uiId=x");
        assertThat(send(request).getStatus()).isEqualTo(400);
    }

    @Test
    void takesWhatScriptsAskFor() throws Exception {
        assertThat(status("v-r=uidl&v-uiId=0")).isEqualTo(200);
        assertThat(status("v-r=init&location=&query=")).isEqualTo(200);
    }

    /** What the page itself may have behind the question mark, its script can tell of. */
    @Test
    void boundsTheAddressThatAScriptTellsOfLikeThePagesOwn() throws Exception {
        String two = "a=" + "a".repeat(50) + "&b=" + "%C3%A5".repeat(20);
        assertThat(status(two)).isEqualTo(200);
        assertThat(status(told("s/vestfold/arbeid", two))).isEqualTo(200);
        assertThat(status(told("", "a=" + "a".repeat(51)))).isEqualTo(414);
        assertThat(status(told("", "q=a&".repeat(51)))).isEqualTo(414);
        assertThat(status(told("a".repeat(201), ""))).isEqualTo(414);
        assertThat(status(told("", "") + "&c=" + "a".repeat(51))).isEqualTo(414);
    }

    private static String told(String location, String query) {
        return "v-r=init&location=" + URLEncoder.encode(location, StandardCharsets.UTF_8) + "&query="
                + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v-r=uidl&v-uiId=0", "v%2Dr=uidl", "a=b&v-r=x"})
    void takesNoMessageOfAScriptForAnUpload(String query) throws Exception {
        MockHttpServletRequest request = person(message(UPLOAD, 5_000));
        request.setQueryString(query);
        send(request);
        assertThat(read.get()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void boundsAMessageThatNeitherSaysHowLongItIsNorThatItComesInPieces(String method) throws Exception {
        assertThat(send(ofUnknownLength(method, "a".repeat(101))).getStatus()).isEqualTo(413);
        assertThat(read.get()).isEmpty();
        assertThat(send(ofUnknownLength(method, "a".repeat(100))).getStatus()).isEqualTo(200);
        assertThat(read.get()).hasSize(100);
    }

    @Test
    void keepsTheParametersOfAFormInPieces() throws Exception {
        MockHttpServletRequest form = form("name=%C3%85se+Li&q=2&empty");
        form.setParameter("q", "1");
        AtomicReference<Map<String, List<String>>> seen = new AtomicReference<>(Map.of());
        filter.doFilter(form, new MockHttpServletResponse(), (request, response) -> {
            Map<String, List<String>> all = new TreeMap<>();
            request.getParameterMap().forEach((name, values) -> all.put(name, List.of(values)));
            seen.set(all);
            assertThat(request.getParameter("q")).isEqualTo("1");
            assertThat(request.getParameterValues("q")).containsExactly("1", "2");
            assertThat(request.getParameter("other")).isNull();
            assertThat(Collections.list(request.getParameterNames())).containsExactlyInAnyOrder("q", "name", "empty");
        });
        assertThat(seen.get())
                .isEqualTo(Map.of("name", List.of("Åse Li"), "q", List.of("1", "2"), "empty", List.of("")));
    }

    /** Else Vaadin would begin a page with an address that nobody has looked at. */
    @Test
    void refusesAFormThatAsksForWhatScriptsDo() throws Exception {
        assertThat(send(form("v-r=init&location=&query=%25zz")).getStatus()).isEqualTo(400);
        assertThat(send(form("name=%zz")).getStatus()).isEqualTo(400);
        MockHttpServletRequest withLength = message("/", 10);
        withLength.setContentType("Application/X-www-form-urlencoded;charset=UTF-8");
        withLength.setParameter("v-r", "init");
        assertThat(send(withLength).getStatus()).isEqualTo(400);
        MockHttpServletRequest inParts = message("/", 10);
        inParts.setContentType("multipart/form-data; boundary=a");
        assertThat(send(inParts).getStatus()).isEqualTo(415);
    }

    /** A second line, for what comes by another way. */
    @Test
    void tellsVaadinTheSameBound() throws Exception {
        BoundSettings byDefault = new Binder().bindOrCreate("usht.edge.bounds", BoundSettings.class);
        PropertySource<?> settings = new YamlPropertySourceLoader()
                .load("settings", new ClassPathResource("application.yaml"))
                .getFirst();
        assertThat(String.valueOf(settings.getProperty("vaadin.max-request-body-size")))
                .isEqualTo(String.valueOf(byDefault.personMessage().toBytes()));
    }

    private static MockHttpServletRequest form(String content) {
        MockHttpServletRequest form = ofUnknownLength("POST", content);
        form.setContentType("application/x-www-form-urlencoded");
        return form;
    }

    private int status(String query) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setQueryString(query);
        return send(request).getStatus();
    }

    private MockHttpServletResponse send(MockHttpServletRequest request) throws Exception {
        read.set("");
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, page);
        return response;
    }

    private static MockHttpServletRequest message(String path, int length) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setContent("a".repeat(length).getBytes(StandardCharsets.UTF_8));
        return request;
    }

    private static MockHttpServletRequest inPieces(int length) {
        MockHttpServletRequest request = ofUnknownLength("POST", "a".repeat(length));
        request.addHeader("Transfer-Encoding", "chunked");
        return request;
    }

    private static MockHttpServletRequest ofUnknownLength(String method, String content) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/") {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setContent(content.getBytes(StandardCharsets.UTF_8));
        return request;
    }

    private static MockHttpServletRequest person(MockHttpServletRequest request) {
        request.getSession(true)
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, "somebody");
        return request;
    }
}
