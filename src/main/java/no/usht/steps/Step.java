package no.usht.steps;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.usht.content.Problem;

/**
 * One arrow of a state machine.
 *
 * @param to what it becomes; empty if it is gone then
 * @param permission what a person needs to do it, as {@code @access.may} names it
 * @param when which of several arrows for the same action it is, in words; empty for one that is always meant
 * @param needs what must hold, in the order in which it is told
 * @param message what somebody is told of it
 */
public record Step<S, A, T>(
        S from,
        A action,
        Optional<S> to,
        String permission,
        Choice<T> when,
        List<Need<T>> needs,
        Optional<Message> message) {

    /** Tells one arrow from others for the same action in the same state. */
    public record Choice<T>(String words, Predicate<T> holds) {}

    /**
     * What must hold before something is done.
     *
     * @param words names it in the drawing
     * @param broken what stands in the way, if anything
     */
    public record Need<T>(String words, Function<T, List<Problem>> broken) {}

    /**
     * What is told of it.
     *
     * @param to the permission of those who are told
     */
    public record Message(String kind, String to) {}

    static <S, A, T> Step<S, A, T> plain(S from, A action, Optional<S> to, String permission) {
        return new Step<>(from, action, to, permission, new Choice<>("", subject -> true), List.of(), Optional.empty());
    }

    /** Meant only where that holds, and looked at before those that are added later. */
    public Step<S, A, T> when(String words, Predicate<T> holds) {
        return new Step<>(from, action, to, permission, new Choice<>(words, holds), needs, message);
    }

    /** Refused for what that rule finds. */
    public Step<S, A, T> needs(String words, Function<T, List<Problem>> rule) {
        List<Need<T>> more = Stream.concat(needs.stream(), Stream.of(new Need<>(words, rule)))
                .toList();
        return new Step<>(from, action, to, permission, when, more, message);
    }

    /** Refused with that problem where something stands in the way. */
    public Step<S, A, T> unless(String words, Predicate<T> stands, Function<T, Problem> problem) {
        return needs(words, subject -> stands.test(subject) ? List.of(problem.apply(subject)) : List.of());
    }

    /** Told to those who have that permission; whoever carries it out sends it. */
    public Step<S, A, T> sends(String kind, String toPermission) {
        return new Step<>(from, action, to, permission, when, needs, Optional.of(new Message(kind, toPermission)));
    }

    /** What the first need that is not met finds. */
    List<Problem> broken(T subject) {
        return needs.stream()
                .map(need -> need.broken().apply(subject))
                .filter(problems -> !problems.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
