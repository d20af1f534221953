package no.usht.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.concurrent.atomic.AtomicBoolean;

/** Opens dialogs that ask before something is lost: Enter, pressed too fast, then does no harm. */
public final class CancelFirst {

    private CancelFirst() {}

    /** Opens it with the focus on a button that closes it and does nothing else. */
    public static void open(ConfirmDialog dialog, String cancelText) {
        open(dialog, cancelText, () -> {});
    }

    /**
     * Opens it with the focus on a button that closes it.
     *
     * @param whenCancelled done once, when it was closed by that button or by Escape
     */
    public static void open(ConfirmDialog dialog, String cancelText, Runnable whenCancelled) {
        AtomicBoolean isCancelled = new AtomicBoolean();
        Runnable cancelOnce = () -> {
            if (isCancelled.compareAndSet(false, true)) {
                whenCancelled.run();
            }
        };
        Button cancel = new Button(cancelText, click -> {
            dialog.close();
            cancelOnce.run();
        });
        dialog.setCancelable(true);
        dialog.setCancelButton(cancel);
        // Escape presses no button.
        dialog.addCancelListener(event -> cancelOnce.run());
        dialog.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                // The dialog gives the focus to its confirming button a frame after it has opened.
                cancel.getElement().executeJs("requestAnimationFrame(() => requestAnimationFrame(() => this.focus()))");
            }
        });
        dialog.open();
    }
}
