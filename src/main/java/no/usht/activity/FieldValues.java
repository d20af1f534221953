package no.usht.activity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.usht.projectbank.Publication;
import org.jspecify.annotations.Nullable;

/** Takes contents apart, field by field, so that two of them can be compared and shown beside each other. */
public final class FieldValues {

    /** What is shown as it was put in order. */
    private static final Set<ActivityField> IN_ORDER = EnumSet.of(ActivityField.LINKS, ActivityField.FUNDING);

    private FieldValues() {}

    /** What stands in that field; empty if nothing does. */
    public static List<FieldValue> of(ActivityContent content, ActivityField field) {
        return switch (field) {
            case TITLE -> text(content.title());
            case KIND -> maybe(content.kind(), FieldValue.Constant::new);
            case STATUS -> maybe(content.status(), FieldValue.Constant::new);
            case PERIOD_FROM -> maybe(content.from(), FieldValue.Date::new);
            case PERIOD_TO -> maybe(content.to(), FieldValue.Date::new);
            case BACKGROUND -> text(content.background());
            case GOAL -> text(content.goal());
            case METHOD -> text(content.method());
            case RESULT -> text(content.result());
            case RESPONSIBLE -> text(content.responsible());
            case PARENT -> maybe(content.parent(), FieldValue.Other::new);
            case MAIN_PRIORITY -> maybe(content.mainPriority(), FieldValue.Priority::new);
            case OTHER_PRIORITIES ->
                list(content.otherPriorities().stream().sorted().map(FieldValue.Priority::new));
            case FOCUS_AREAS -> list(content.focusAreas().stream().map(FieldValue.Text::new));
            case CO_ARRANGERS -> list(content.coArrangers().stream().sorted().map(FieldValue.Centre::new));
            case SAME_AS -> maybe(content.sameAs(), FieldValue.Shared::new);
            case PARTNERS -> list(content.partners().stream().map(FieldValue.Text::new));
            case REACH ->
                list(content.reach().stream()
                        .map(row -> new FieldValue.Territory(row.territoryCode(), row.invited(), row.takingPart())));
            case FUNDING ->
                list(content.funding().stream().map(FieldValues::money).flatMap(Optional::stream));
            case LINKS -> list(content.links().stream().map(row -> new FieldValue.Link(row.url(), row.label())));
            case PUBLICATION, ARCHIVE -> List.of();
        };
    }

    /** Every field in which the two differ, in the order of the form. */
    public static List<FieldChange> difference(ActivityContent before, ActivityContent after) {
        return Arrays.stream(ActivityField.values())
                .map(field -> difference(field, of(before, field), of(after, field)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<FieldChange> difference(
            ActivityField field, List<FieldValue> before, List<FieldValue> after) {
        boolean moved = IN_ORDER.contains(field) && before.size() == after.size() && !before.equals(after);
        return change(field, before, after)
                .or(() -> moved ? Optional.of(new FieldChange(field, before, after)) : Optional.empty());
    }

    /** What has changed between two states of a field, whatever the order of its rows; empty if nothing. */
    static Optional<FieldChange> change(ActivityField field, List<FieldValue> before, List<FieldValue> after) {
        List<FieldValue> gone = new ArrayList<>(before);
        List<FieldValue> come = new ArrayList<>(after);
        before.forEach(value -> {
            if (come.remove(value)) {
                gone.remove(value);
            }
        });
        return gone.isEmpty() && come.isEmpty()
                ? Optional.empty()
                : Optional.of(new FieldChange(field, List.copyOf(gone), List.copyOf(come)));
    }

    /** What was published, as a content; it says nothing of who is responsible. */
    static ActivityContent contentOf(Publication publication) {
        return new ActivityContent(
                publication.title(),
                publication.kind(),
                publication.status(),
                publication.from(),
                publication.to(),
                publication.background(),
                publication.goal(),
                publication.method(),
                publication.result(),
                "",
                publication.partOf(),
                publication.mainPriority(),
                publication.otherPriorities(),
                publication.focusAreas(),
                publication.coArrangers(),
                publication.partners(),
                publication.reach().stream()
                        .map(row -> new ActivityContent.Reach(row.territoryCode(), row.invited(), row.takingPart()))
                        .toList(),
                publication.funding().stream()
                        .map(row -> new ActivityContent.Funding(
                                row.source(), row.year(), row.state(), row.amountKroner(), row.fictional()))
                        .toList(),
                publication.links().stream()
                        .map(row -> new ActivityContent.Link(row.url(), row.label()))
                        .toList(),
                publication.sameAs());
    }

    private static Optional<FieldValue> money(ActivityContent.Funding row) {
        return row.source() == null || row.year() == null || row.state() == null || row.amountKroner() == null
                ? Optional.empty()
                : Optional.of(new FieldValue.Money(
                        row.source(), row.year(), row.state(), row.amountKroner(), row.fictional()));
    }

    private static List<FieldValue> text(String text) {
        return text.isBlank() ? List.of() : List.of(new FieldValue.Text(text));
    }

    private static <T> List<FieldValue> maybe(@Nullable T value, Function<T, FieldValue> wrap) {
        return value == null ? List.of() : List.of(wrap.apply(Objects.requireNonNull(value)));
    }

    private static List<FieldValue> list(Stream<? extends FieldValue> values) {
        return values.<FieldValue>map(value -> value).toList();
    }
}
