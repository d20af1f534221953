package no.usht.operator.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import no.usht.lifecycle.TenantLifeService;
import no.usht.lifecycle.TenantTask;
import no.usht.tenancy.OrderId;
import org.jspecify.annotations.Nullable;

/** Watches an order until it has ended, and says what is being done; the order goes on whether somebody watches or not. */
final class OrderProgress extends Div {

    private static final int EVERY_MS = 300;

    private final transient TenantLifeService life;
    private final transient Words words;
    private final OrderId id;
    private final SerializableConsumer<TenantTask> ended;
    private final Paragraph now = new Paragraph();
    private @Nullable Registration polling;

    OrderProgress(TenantLifeService life, Words words, OrderId id, SerializableConsumer<TenantTask> ended) {
        this.life = life;
        this.words = words;
        this.id = id;
        this.ended = ended;
        addClassName("usht-progress");
        now.getElement().setAttribute("role", "status");
        now.setText(words.text("operator.progress.waiting"));
        Div moving = new Div();
        moving.addClassName("usht-progress-bar");
        moving.getElement().setAttribute("aria-hidden", "true");
        add(now, moving, Words.caption(words.text("operator.progress.leave")));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(EVERY_MS);
        polling = ui.addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop(event.getUI());
    }

    private void look() {
        Optional<TenantTask> task = life.task(id);
        if (task.isEmpty()) {
            return;
        }
        if (task.get().state() == TenantTask.State.ORDERED) {
            now.setText(task.get().step().map(words::step).orElseGet(() -> words.text("operator.progress.waiting")));
            return;
        }
        getUI().ifPresent(this::stop);
        ended.accept(task.get());
    }

    private void stop(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }
}
