package no.usht.steps;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.usht.content.Problem;

/**
 * A state machine: what can be done in each state, by whom, what it needs, and what becomes of it. Buttons are offered by it, and
 * services refuse by it.
 *
 * @param <S> the states
 * @param <A> what can be done
 * @param <T> who or what it is done with, as far as it decides
 */
public final class Transitions<S extends Enum<S>, A extends Enum<A>, T> {

    private final S first;
    private final Function<T, S> state;
    private final BiFunction<A, T, Problem> notNow;
    private final List<Step<S, A, T>> steps;

    private Transitions(S first, Function<T, S> state, BiFunction<A, T, Problem> notNow, List<Step<S, A, T>> steps) {
        this.first = first;
        this.state = state;
        this.notNow = notNow;
        this.steps = steps;
    }

    /**
     * One in which nothing can be done yet.
     *
     * @param first the state in which everything begins
     * @param notNow says why something can't be done in the present state
     */
    public static <S extends Enum<S>, A extends Enum<A>, T> Transitions<S, A, T> of(
            S first, Function<T, S> state, BiFunction<A, T, Problem> notNow) {
        return new Transitions<>(first, state, notNow, List.of());
    }

    /** Lets an action lead from any of some states to another. */
    public Transitions<S, A, T> step(A action, Set<S> from, S to, String permission) {
        return step(action, from, to, permission, UnaryOperator.identity());
    }

    /** The same, on some terms. */
    public Transitions<S, A, T> step(
            A action, Set<S> from, S to, String permission, UnaryOperator<Step<S, A, T>> terms) {
        return with(action, from, state -> Optional.of(to), permission, terms);
    }

    /** Lets an action be done in any of some states, in which it stays. */
    public Transitions<S, A, T> stay(A action, Set<S> in, String permission) {
        return stay(action, in, permission, UnaryOperator.identity());
    }

    /** The same, on some terms. */
    public Transitions<S, A, T> stay(A action, Set<S> in, String permission, UnaryOperator<Step<S, A, T>> terms) {
        return with(action, in, Optional::of, permission, terms);
    }

    /** Lets an action end it in any of some states, on some terms. */
    public Transitions<S, A, T> end(A action, Set<S> from, String permission, UnaryOperator<Step<S, A, T>> terms) {
        return with(action, from, state -> Optional.empty(), permission, terms);
    }

    private Transitions<S, A, T> with(
            A action, Set<S> from, Function<S, Optional<S>> to, String permission, UnaryOperator<Step<S, A, T>> terms) {
        Stream<Step<S, A, T>> more =
                from.stream().sorted().map(one -> terms.apply(Step.plain(one, action, to.apply(one), permission)));
        return new Transitions<>(
                first, state, notNow, Stream.concat(steps.stream(), more).toList());
    }

    /** The state in which everything begins. */
    public S first() {
        return first;
    }

    /** All there are. */
    public List<Step<S, A, T>> steps() {
        return steps;
    }

    /** Whether whoever has those permissions is offered an action in that state; what it needs is not looked at. */
    public boolean offers(S now, A action, Predicate<String> may) {
        return steps.stream()
                .anyMatch(step -> step.from() == now && step.action() == action && may.test(step.permission()));
    }

    /** What whoever has those permissions is offered in that state, in the order of the actions. */
    public List<A> offered(S now, Predicate<String> may) {
        return steps.stream()
                .filter(step -> step.from() == now && may.test(step.permission()))
                .map(Step::action)
                .distinct()
                .sorted()
                .toList();
    }

    /** Why an action can't be done now, whoever asks; empty if it can. */
    public List<Problem> whyNot(T subject, A action) {
        return whyNot(meant(subject, action), subject, action);
    }

    /**
     * The step that an action is now; whoever asks has the permission.
     *
     * @throws StepRefusedException if it can't be done
     */
    public Step<S, A, T> take(T subject, A action) {
        Optional<Step<S, A, T>> step = meant(subject, action);
        List<Problem> problems = whyNot(step, subject, action);
        if (!problems.isEmpty()) {
            throw StepRefusedException.forAction(action, problems);
        }
        return step.orElseThrow();
    }

    private List<Problem> whyNot(Optional<Step<S, A, T>> meant, T subject, A action) {
        return meant.map(step -> step.broken(subject)).orElseGet(() -> List.of(notNow.apply(action, subject)));
    }

    private Optional<Step<S, A, T>> meant(T subject, A action) {
        S now = state.apply(subject);
        return steps.stream()
                .filter(step -> step.from() == now && step.action() == action)
                .filter(step -> step.when().holds().test(subject))
                .findFirst();
    }
}
