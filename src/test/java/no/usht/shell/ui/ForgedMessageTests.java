package no.usht.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.communication.ServerRpcHandler;
import org.junit.jupiter.api.Test;

class ForgedMessageTests {

    private static final StackTraceElement READER = frame(ServerRpcHandler.class.getName());
    private static final StackTraceElement VAADIN = frame("com.vaadin.flow.internal.StateTree");
    private static final StackTraceElement OURS = frame("no.usht.publicsite.ui.FrontPageView");

    @Test
    void isWhatFailsBeforeAnythingOfOursIsCalled() {
        // Ours stand around it too: the door that every message comes in at.
        assertThat(ForgedMessage.caused(failure(VAADIN, READER, OURS))).isTrue();
    }

    @Test
    void isNotWhatAPageOfOursDidWithIt() {
        assertThat(ForgedMessage.caused(failure(OURS, VAADIN, READER))).isFalse();
        assertThat(ForgedMessage.caused(failure(VAADIN, OURS, READER))).isFalse();
        assertThat(ForgedMessage.caused(failure(VAADIN))).isFalse();
    }

    private static Throwable failure(StackTraceElement... calls) {
        Throwable failure = new IllegalArgumentException("Unsupported event type");
        failure.setStackTrace(calls);
        return failure;
    }

    private static StackTraceElement frame(String type) {
        return new StackTraceElement(type, "method", "File.java", 1);
    }
}
