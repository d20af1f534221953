package no.usht.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

class KeptAnswersTests {

    @Test
    void keepsTheSameJsonInCharactersOfOneByte() {
        String json = "{\"text\":\"Læring – på Kárášjohka \\\"nå\\\" 👵\",\"n\":1}";
        String narrow = KeptAnswers.inOneByteEach(json);
        assertThat(narrow.chars()).allMatch(character -> character < 0x100);
        assertThat(JsonMapper.shared().readTree(narrow))
                .isEqualTo(JsonMapper.shared().readTree(json));
    }

    @Test
    void leavesAloneWhatIsNarrowAlready() {
        String json = "{\"text\":\"Læring\"}";
        assertThat(KeptAnswers.inOneByteEach(json)).isSameAs(json);
    }

    /** Asking for a session that has ended would begin another, or fail where the answer is sent already. */
    @Test
    void asksForNoSessionWhenTheRequestEndsWithoutOne() {
        MockHttpServletRequest signOut = new MockHttpServletRequest("POST", "/");
        signOut.setParameter("v-r", "uidl");
        signOut.setParameter("v-uiId", "0");
        UIInternals page = end(signOut);
        assertThat(signOut.getSession(false)).isNull();
        verify(page).setLastRequestResponse(anyString());
    }

    @Test
    void leavesAPageOfAnotherSessionAlone() {
        VaadinSession other = mock(VaadinSession.class);
        UI ui = mock(UI.class);
        when(ui.getSession()).thenReturn(other);
        UI.setCurrent(ui);
        MockHttpServletRequest message = new MockHttpServletRequest("POST", "/");
        message.setParameter("v-r", "uidl");
        new KeptAnswers().requestEnd(request(message), mock(VaadinResponse.class), mock(VaadinSession.class));
        verify(ui, never()).getInternals();
    }

    @AfterEach
    void forget() {
        UI.setCurrent(null);
    }

    /** Ends a request of a page, whose session has ended before. */
    private static UIInternals end(MockHttpServletRequest message) {
        VaadinSession session = mock(VaadinSession.class);
        UIInternals page = mock(UIInternals.class);
        when(page.getLastRequestResponse()).thenReturn("{}");
        UI ui = mock(UI.class);
        when(ui.getSession()).thenReturn(session);
        when(ui.getInternals()).thenReturn(page);
        UI.setCurrent(ui);
        VaadinServletService service = mock(VaadinServletService.class);
        when(session.getService()).thenReturn(service);
        when(service.findUI(any())).thenCallRealMethod();
        new KeptAnswers().requestEnd(request(message), mock(VaadinResponse.class), session);
        return page;
    }

    private static VaadinServletRequest request(MockHttpServletRequest request) {
        return new VaadinServletRequest(request, mock(VaadinServletService.class));
    }
}
