package no.usht.shell.ui;

import com.vaadin.flow.server.communication.ServerRpcHandler;

/** Tells what a message alone brought about from what one of our pages did with it. */
final class ForgedMessage {

    private static final String OURS = "no.usht.";
    private static final String READER = ServerRpcHandler.class.getName();

    private ForgedMessage() {}

    /** Whether it failed in Vaadin's reading of a message, before anything of ours was called. */
    static boolean caused(Throwable failure) {
        for (StackTraceElement call : failure.getStackTrace()) {
            if (call.getClassName().equals(READER)) {
                return true;
            }
            if (call.getClassName().startsWith(OURS)) {
                return false;
            }
        }
        return false;
    }
}
