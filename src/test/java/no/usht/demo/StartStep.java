package no.usht.demo;

import org.springframework.context.SmartLifecycle;

/** A step of the start that has to be done before the first page is served; steps run by phase, lowest first. */
final class StartStep implements SmartLifecycle {

    /** Before the migrator connects. */
    static final int BEFORE_MIGRATION = -2000;

    /** When all centres are on board. */
    static final int AFTER_MIGRATION = -600;

    private final int phase;
    private final Runnable step;
    private final Runnable undo;
    private boolean running;

    StartStep(int phase, Runnable step) {
        this(phase, step, () -> {});
    }

    /** With what to do when the application stops. */
    StartStep(int phase, Runnable step, Runnable undo) {
        this.phase = phase;
        this.step = step;
        this.undo = undo;
    }

    @Override
    public void start() {
        step.run();
        running = true;
    }

    @Override
    public void stop() {
        undo.run();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return phase;
    }
}
