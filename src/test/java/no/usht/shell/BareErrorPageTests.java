package no.usht.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

class BareErrorPageTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void saysThatThereIsNoSuchPageAndTheWayOn() throws Exception {
        request.addPreferredLocale(Locale.forLanguageTag("nb-NO"));
        assertThat(page(HttpStatus.BAD_REQUEST))
                .contains("lang=\"nb\"", "Vi finner ikke denne siden", "href=\"/\"")
                .doesNotContain("<script");
    }

    @Test
    void tellsTheReferenceOfAFailureInTheReadersForm() throws Exception {
        request.addPreferredLocale(Locale.forLanguageTag("nn-NO"));
        response.setHeader("X-Request-Id", "ab12<>cd");
        assertThat(page(HttpStatus.INTERNAL_SERVER_ERROR)).contains("lang=\"nn\"", "Noko gjekk gale", "ab12&lt;&gt;cd");
    }

    @Test
    void usesTheFormThatTheBrowserHasChosen() throws Exception {
        request.addPreferredLocale(Locale.forLanguageTag("nb-NO"));
        request.setCookies(new Cookie("usht_lang", "nn"));
        request.setContextPath("/usht");
        assertThat(page(HttpStatus.FORBIDDEN))
                .contains("lang=\"nn\"", "href=\"/usht/\"")
                .doesNotContain("velg");
    }

    @Test
    void saysThatTheDatabaseIsAwayAndThatItPasses() throws Exception {
        request.addPreferredLocale(Locale.forLanguageTag("nb-NO"));
        request.setAttribute(
                RequestDispatcher.ERROR_EXCEPTION,
                new ServletException(new IllegalStateException(new SQLTransientConnectionException("no connection"))));
        assertThat(page(HttpStatus.INTERNAL_SERVER_ERROR, HttpStatus.SERVICE_UNAVAILABLE))
                .contains("ikke svar akkurat", "Databasen svarer ikke")
                .doesNotContain("Noe gikk galt");
    }

    private String page(HttpStatus status) throws Exception {
        return page(status, status);
    }

    private String page(HttpStatus status, HttpStatus answered) throws Exception {
        ModelAndView shown = new BareErrorPage().resolveErrorView(request, status, Map.of());
        assertThat(shown.getStatus()).isEqualTo(answered);
        Objects.requireNonNull(shown.getView()).render(shown.getModel(), request, response);
        return response.getContentAsString();
    }
}
