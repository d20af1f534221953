package no.usht.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.IOException;
import java.util.Optional;
import no.usht.shared.PlainText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes every string that a browser sends plain before a field, a filter or a listener sees it, so that no field has to.
 *
 * <p>Whether line breaks belong in it only the field's record knows, which makes it one line where it is to be one.
 */
@Component
class PlainTextMessages implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(PlainTextMessages.class);

    private static final String LOAD_ANEW = VaadinService.createCriticalNotificationJSON(null, null, null, null);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        // Asked before Vaadin's own, which then has nothing left to answer.
        event.addRequestHandler(new Handler());
    }

    /** Reads messages as Vaadin's own handler does. */
    private static final class Handler extends UidlRequestHandler {

        private static final long serialVersionUID = 1L;

        @Override
        protected ServerRpcHandler createRpcHandler() {
            return new PlainRpcHandler();
        }

        /** Vaadin's own would tell the log of what is no message with all of its own calls, however often it comes. */
        @Override
        public Optional<ResponseWriter> synchronizedHandleRequest(
                VaadinSession session, VaadinRequest request, VaadinResponse response, String message)
                throws IOException {
            if (message.isEmpty() || isMessage(message)) {
                return super.synchronizedHandleRequest(session, request, response, message);
            }
            log.warn("Refused what is no message of a page");
            return Optional.of(() -> commitJsonResponse(response, LOAD_ANEW));
        }
    }

    /** Whether it has the form of what a page's script sends; not whether what it says can be done. */
    static boolean isMessage(String text) {
        try {
            JsonNode message = JacksonUtils.getMapper().readTree(text);
            JsonNode calls = message.path("rpc");
            return message.isObject()
                    && (calls.isMissingNode()
                            || (calls.isArray()
                                    && calls.valueStream()
                                            .allMatch(call -> call.path("type").isString())));
        } catch (JacksonException e) {
            return false;
        }
    }

    private static final class PlainRpcHandler extends ServerRpcHandler {

        private static final long serialVersionUID = 1L;

        @Override
        protected void handleRpc(UI ui, String message, VaadinRequest request, RpcRequest rpc)
                throws MessageIdSyncException {
            // The message itself stays as it came: by it, one that was sent twice is known.
            makePlain(rpc.getRpcInvocationsData());
            super.handleRpc(ui, message, request, rpc);
        }
    }

    /** Replaces each string in it that is not plain. */
    static void makePlain(JsonNode data) {
        switch (data) {
            case ObjectNode object ->
                object.properties().forEach(entry -> {
                    if (entry.getValue().isString()) {
                        entry.setValue(plain(entry.getValue()));
                    } else {
                        makePlain(entry.getValue());
                    }
                });
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    if (array.get(i).isString()) {
                        array.set(i, plain(array.get(i)));
                    } else {
                        makePlain(array.get(i));
                    }
                }
            }
            default -> {}
        }
    }

    private static JsonNode plain(JsonNode text) {
        return JsonNodeFactory.instance.stringNode(PlainText.of(text.stringValue()));
    }
}
