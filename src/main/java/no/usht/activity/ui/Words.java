package no.usht.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.usht.activity.ActivityField;
import no.usht.activity.FieldValue;
import no.usht.activity.OthersChange;
import no.usht.activity.PublishedState;
import no.usht.activity.Violation;
import no.usht.activity.WhyKept;
import no.usht.priority.PriorityName;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingState;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.uikit.Tag;
import no.usht.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Puts activities into the reader's words. */
final class Words {

    private final Component at;
    private final ActivityNames names;

    Words(Component at, ActivityNames names) {
        this.at = at;
        this.names = names;
    }

    String text(String key, Object... arguments) {
        return at.getTranslation(key, arguments);
    }

    Language language() {
        return Texts.language();
    }

    String label(ActivityField field) {
        return text(field.labelKey());
    }

    /** The label within a sentence. */
    String lowerLabel(ActivityField field) {
        return lower(label(field));
    }

    String label(Enum<?> constant) {
        return Texts.label(at, constant);
    }

    String of(Violation violation) {
        return text(
                violation.messageKey(),
                violation.arguments().stream().map(this::argument).toArray());
    }

    /** A number as it is, because a formatted year would get a space. */
    private String argument(Object argument) {
        return argument instanceof PriorityName name ? name.name(language()) : String.valueOf(argument);
    }

    String of(FieldValue value) {
        return switch (value) {
            case FieldValue.Text it -> it.text();
            case FieldValue.Date it -> Norwegian.date(it.date());
            case FieldValue.Constant it -> label(it.constant());
            case FieldValue.Priority it -> priority(it);
            case FieldValue.Other it -> names.activity(it.activityId()).orElseGet(() -> text("activity.words.deleted"));
            case FieldValue.Shared it ->
                names.shared(it.activityId())
                        .map(shared -> names.label(shared, language()))
                        .orElseGet(() -> text("activity.words.notShared"));
            case FieldValue.Centre it -> names.centre(it.key(), language());
            case FieldValue.Territory it ->
                names.territory(it.code()) + " (" + reach(it.invited(), it.takingPart()) + ")";
            case FieldValue.Money it -> money(it);
            case FieldValue.Link it ->
                it.label().isBlank() || it.label().equals(it.url()) ? it.url() : it.label() + " (" + it.url() + ")";
            case FieldValue.Version it -> text("activity.words.version", String.valueOf(it.number()));
        };
    }

    private String priority(FieldValue.Priority priority) {
        return names.priority(priority.id())
                .map(name -> name.name(language()))
                .orElseGet(() -> text("activity.words.unknownPriority"));
    }

    private String money(FieldValue.Money money) {
        String words = text(
                "activity.words.money",
                label(money.source()),
                String.valueOf(money.year()),
                Norwegian.kroner(money.amountKroner()),
                lower(label(money.state())));
        return money.fictional() ? words + " (" + text("activity.words.fictional") + ")" : words;
    }

    String of(List<FieldValue> values) {
        return String.join("; ", each(values));
    }

    /** Each of them: links and money as they were put in order, all else by the alphabet, as the database knows no order of it. */
    List<String> each(List<FieldValue> values) {
        boolean inOrder = values.stream()
                .allMatch(value -> value instanceof FieldValue.Link || value instanceof FieldValue.Money);
        Stream<String> each = values.stream().map(this::of);
        return (inOrder ? each : each.sorted(Norwegian.alphabetical())).toList();
    }

    String reach(boolean invited, boolean takingPart) {
        return text(
                takingPart
                        ? "activity.words.takingPart"
                        : invited ? "activity.words.invited" : "activity.words.notReached");
    }

    /**
     * Why an activity can't be deleted, and what can be done instead.
     *
     * @param seen whether others see it now
     * @param mayPublish whether the reader may take it away from them
     */
    String of(WhyKept why, boolean seen, boolean mayPublish) {
        return text(
                switch (why) {
                    case PUBLISHED_ONCE ->
                        !seen
                                ? "activity.ending.publishedOnce"
                                : mayPublish ? "activity.ending.published" : "activity.ending.published.askLeader";
                    case HAS_PARTS -> "activity.ending.hasParts";
                    case DRAFT_OF_ANOTHER -> "activity.ending.draftOfAnother";
                });
    }

    /** Such as Test Testesen endret mål og periode 5. juni 2026 kl. 10.42. */
    String of(OthersChange change) {
        String fields = Norwegian.list(
                change.fields().stream().map(field -> lower(label(field))).toList());
        return text(
                fields.isEmpty() ? "activity.words.changedSomething" : "activity.words.changed",
                person(change.person()),
                Norwegian.dateTime(change.at()),
                fields);
    }

    String person(Optional<String> person) {
        return person.orElseGet(() -> text("activity.words.system"));
    }

    String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        return Norwegian.period(from, to, language());
    }

    Tag tag(ActivityStatus status) {
        return new Tag(
                label(status),
                switch (status) {
                    case ONGOING -> Tag.Tone.OK;
                    case PLANNED -> Tag.Tone.ACCENT;
                    case COMPLETED -> Tag.Tone.OFF;
                    case CANCELLED -> Tag.Tone.BAD;
                });
    }

    Tag tag(FundingState state) {
        return new Tag(
                label(state),
                switch (state) {
                    case GRANTED -> Tag.Tone.OK;
                    case GRANTED_ON_CONDITION -> Tag.Tone.WARN;
                    case PLANNED, APPLIED_FOR -> Tag.Tone.OFF;
                    case REFUSED -> Tag.Tone.BAD;
                });
    }

    Tag fictional() {
        return new Tag(text("activity.words.fictional"), Tag.Tone.WARN);
    }

    /** Which version others see, and whether it is behind. */
    List<Span> tags(Optional<PublishedState> published) {
        if (published.isEmpty()) {
            return List.of(new Tag(text("activity.words.unpublished"), Tag.Tone.OFF));
        }
        PublishedState state = published.get();
        Tag version = new Tag(
                text(
                        "activity.words.published",
                        Norwegian.date(state.at().atZone(Norwegian.ZONE).toLocalDate()),
                        String.valueOf(state.version())),
                Tag.Tone.OFF);
        return state.changedSince()
                ? List.of(version, new Tag(text("activity.words.changedSince"), Tag.Tone.WARN))
                : List.of(version);
    }

    private String lower(String label) {
        return label.isEmpty()
                ? label
                : label.substring(0, 1).toLowerCase(language().locale()) + label.substring(1);
    }
}
