package no.usht.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Looks again every now and then, as long as something on a page is about to change by itself; one on a page at a time. */
public final class Polling implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int EVERY_MS = 2000;
    private static final Duration MOSTLY = Duration.ofMinutes(2);

    private final SerializableSupplier<Boolean> settled;
    private final long most;
    private @Nullable Registration polling;
    private int looked;

    private Polling(Duration longest, SerializableSupplier<Boolean> settled) {
        this.most = longest.toMillis() / EVERY_MS;
        this.settled = settled;
    }

    /**
     * Looks again while the component is shown, for two minutes at most.
     *
     * @param settled shows what is so now, and tells whether that is the end of it
     */
    public static void until(Component shown, SerializableSupplier<Boolean> settled) {
        until(shown, MOSTLY, settled);
    }

    /** The same for what may take longer; a page that looks again keeps its session open as long. */
    public static void until(Component shown, Duration longest, SerializableSupplier<Boolean> settled) {
        Polling polling = new Polling(longest, settled);
        shown.addAttachListener(polling::start);
        shown.addDetachListener(gone -> polling.stop(gone.getUI()));
    }

    private void start(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(EVERY_MS);
        polling = ui.addPollListener(poll -> look(ui));
    }

    private void look(UI ui) {
        // Where looking fails, one message about it is enough.
        boolean over = true;
        try {
            over = settled.get() || ++looked >= most;
        } finally {
            if (over) {
                stop(ui);
            }
        }
    }

    private void stop(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }
}
