package no.usht.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        assertThat(status("q=%" + "zz".repeat(30))).isEqualTo(414);
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
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/") {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.addHeader("Transfer-Encoding", "chunked");
        request.setContent("a".repeat(length).getBytes(StandardCharsets.UTF_8));
        return request;
    }

    private static MockHttpServletRequest person(MockHttpServletRequest request) {
        request.getSession(true)
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, "somebody");
        return request;
    }
}
