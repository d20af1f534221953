package no.usht.print;

import java.util.concurrent.RejectedExecutionException;

/** So many documents are being printed that another one would have to wait too long. */
public final class PrinterBusyException extends RejectedExecutionException {

    private static final long serialVersionUID = 1L;

    PrinterBusyException() {
        super("All printers are busy");
    }
}
