package no.usht.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import no.usht.shared.PlainText;
import org.springframework.stereotype.Component;
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
