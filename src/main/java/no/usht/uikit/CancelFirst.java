package no.usht.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Opens dialogs that ask before something is lost: Enter, pressed too fast, then does no harm. */
public final class CancelFirst {

    private CancelFirst() {}

    /** Opens it with the focus on a button that closes it and does nothing else. */
    public static void open(ConfirmDialog dialog, String cancelText) {
        Button cancel = new Button(cancelText, click -> dialog.close());
        dialog.setCancelable(true);
        dialog.setCancelButton(cancel);
        dialog.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                // The dialog gives the focus to its confirming button a frame after it has opened.
                cancel.getElement().executeJs("requestAnimationFrame(() => requestAnimationFrame(() => this.focus()))");
            }
        });
        dialog.open();
    }
}
