package no.usht.jobs.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.Duration;
import java.util.Optional;
import no.usht.jobs.JobProgress;
import no.usht.jobs.JobState;
import no.usht.uikit.Polling;

/** How far a job is, and a button that stops it; the job goes on whether somebody watches or not. */
public final class JobPanel extends Div {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int TENTHS = 10;

    private final SerializableSupplier<Optional<JobProgress>> look;
    private final SerializableConsumer<JobProgress> changed;
    private final String countKey;
    private final Paragraph now = new Paragraph();
    private final Div told = new Div();
    private final Element bar = new Element("progress");
    private final Div underWay;
    private final Button stop;
    private Optional<JobProgress> shown = Optional.empty();

    /**
     * Shows it as it is now, and looks again.
     *
     * @param countKey of the words for how much is done, with {0} of {1}
     * @param changed shows what else on the page depends on it
     */
    public JobPanel(
            SerializableSupplier<Optional<JobProgress>> look,
            SerializableRunnable stopping,
            String countKey,
            SerializableConsumer<JobProgress> changed) {
        this.look = look;
        this.changed = changed;
        this.countKey = countKey;
        addClassName("usht-progress");
        // Said to those who don't see it in steps of a tenth alone: each number would be read out else.
        told.getElement().setAttribute("role", "status");
        told.addClassName("usht-sr-only");
        bar.setAttribute("aria-label", getTranslation("jobs.panel.progress"));
        stop = new Button(getTranslation("jobs.panel.stop"), click -> {
            stopping.run();
            show();
        });
        Div caption = new Div(getTranslation("jobs.panel.leave"));
        caption.addClassName("usht-caption");
        underWay = new Div();
        underWay.getElement().appendChild(bar);
        underWay.add(caption, stop);
        add(now, told, underWay);
        if (!show()) {
            Polling.until(this, LONGEST, this::show);
        }
    }

    /** Shows what is so now; whether it has ended. */
    private boolean show() {
        Optional<JobProgress> found = look.get();
        found.filter(progress -> !shown.equals(found)).ifPresent(progress -> {
            boolean isNews = shown.isPresent();
            JobState state = progress.state();
            now.setText(words(progress));
            tell(progress);
            bar.setAttribute("max", String.valueOf(Math.max(1, progress.total())));
            bar.setAttribute("value", String.valueOf(progress.done()));
            stop.setEnabled(!progress.stopAsked());
            if (state.isOver() && isNews) {
                // The button that may have the focus goes away.
                now.getElement()
                        .setAttribute("tabindex", "-1")
                        .executeJs("if ($0.contains(document.activeElement)) { this.focus(); }", underWay.getElement());
            }
            underWay.setVisible(!state.isOver());
            shown = found;
            if (isNews) {
                changed.accept(progress);
            }
        });
        return found.map(progress -> progress.state().isOver()).orElse(true);
    }

    private void tell(JobProgress progress) {
        boolean hasMoved = shown.map(before -> before.state() != progress.state()
                        || before.stopAsked() != progress.stopAsked()
                        || tenth(before) != tenth(progress))
                .orElse(true);
        if (hasMoved) {
            told.setText(words(progress));
        }
    }

    private static int tenth(JobProgress progress) {
        return progress.total() == 0 ? 0 : progress.done() * TENTHS / progress.total();
    }

    private String words(JobProgress progress) {
        String count = getTranslation(countKey, String.valueOf(progress.done()), String.valueOf(progress.total()));
        return switch (progress.state()) {
            case WAITING -> getTranslation("jobs.panel.waiting");
            case RUNNING -> progress.stopAsked() ? getTranslation("jobs.panel.stopping") : count;
            case DONE -> getTranslation("jobs.panel.done", count);
            case STOPPED -> getTranslation("jobs.panel.stopped", count);
            case FAILED -> getTranslation("jobs.panel.failed", getTranslation(progress.problem()), count);
        };
    }
}
