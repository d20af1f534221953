package no.usht.edge;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;

/**
 * Makes little of the answer that Vaadin keeps for each open page, in case it gets lost on the way: it is the most of what a page
 * holds.
 *
 * <p>A visitor has nothing to lose, so that the page is loaded anew. What a person would be sent again is kept in characters of
 * one byte, which with a single dash in it would be two for each.
 */
final class KeptAnswers implements VaadinRequestInterceptor {

    private static final long serialVersionUID = 1L;

    private static final String LOAD_ANEW = VaadinService.createCriticalNotificationJSON(null, null, null, null);
    private static final int ONE_BYTE = 0x100;

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        // Nothing is kept yet.
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {
        // Nothing new is kept.
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        if (session == null || !HandlerHelper.isRequestType(request, HandlerHelper.RequestType.UIDL)) {
            return;
        }
        session.lock();
        try {
            // Asking the request for its page would begin a session anew for whoever has just signed out.
            UI ui = UI.getCurrent();
            if (ui != null && session.equals(ui.getSession())) {
                shrink(ui.getInternals(), PageBounds.isPerson(request));
            }
        } finally {
            session.unlock();
        }
    }

    private static void shrink(UIInternals page, boolean isPerson) {
        String answer = page.getLastRequestResponse();
        if (answer != null) {
            page.setLastRequestResponse(isPerson ? inOneByteEach(answer) : LOAD_ANEW);
        }
    }

    /** The same JSON: outside its strings there are such characters alone. */
    static String inOneByteEach(String json) {
        if (json.chars().allMatch(character -> character < ONE_BYTE)) {
            return json;
        }
        StringBuilder narrow = new StringBuilder(json.length() + 100);
        json.chars().forEach(character -> {
            if (character < ONE_BYTE) {
                narrow.append((char) character);
            } else {
                narrow.append("\\u%04x".formatted(character));
            }
        });
        return narrow.toString();
    }
}
