package no.usht.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.usht.activity.ActivityContent.Funding;
import no.usht.activity.ActivityContent.Link;
import no.usht.activity.ActivityContent.Reach;
import no.usht.activity.ActivityField;
import no.usht.activity.PublishedState;
import no.usht.activity.WhyKept;
import no.usht.content.Field;
import no.usht.forms.Wording;
import no.usht.keeping.OthersChange;
import no.usht.priority.PriorityName;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingState;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.uikit.Tag;
import org.jspecify.annotations.Nullable;

/** Puts activities into the reader's words. */
final class Words {

    private final ActivityNames names;
    private final Wording wording;

    Words(Component at, ActivityNames names) {
        this.names = names;
        this.wording = new Wording(at, this::name);
    }

    /** The same for what is done alike with every kind of record. */
    Wording wording() {
        return wording;
    }

    String text(String key, Object... arguments) {
        return wording.text(key, arguments);
    }

    Language language() {
        return wording.language();
    }

    String label(Field<?, ?> field) {
        return wording.label(field);
    }

    String label(Enum<?> constant) {
        return wording.label(constant);
    }

    String of(OthersChange change) {
        return wording.of(change);
    }

    String person(Optional<String> person) {
        return wording.person(person);
    }

    private Optional<String> name(Field<?, ?> field, Object value) {
        return Optional.ofNullable(
                switch (value) {
                    case UUID id
                    when field == ActivityField.MAIN_PRIORITY || field == ActivityField.OTHER_PRIORITIES ->
                        priority(id);
                    case UUID id when field == ActivityField.SAME_AS -> shared(id);
                    case UUID id -> names.activity(id).orElseGet(() -> text("activity.words.deleted"));
                    case PriorityName priority -> priority.name(language());
                    case CentreKey key -> names.centre(key, language());
                    case Reach place ->
                        names.territory(place.territoryCode()) + " (" + reach(place.invited(), place.takingPart())
                                + ")";
                    case Funding money -> money(money);
                    case Link link ->
                        link.label().isBlank() || link.label().equals(link.url())
                                ? link.url()
                                : link.label() + " (" + link.url() + ")";
                    case Integer version
                    when field == ActivityField.PUBLICATION -> text("activity.words.version", String.valueOf(version));
                    default -> null;
                });
    }

    String shared(UUID id) {
        return names.shared(id)
                .map(shared -> names.label(shared, language()))
                .orElseGet(() -> text("activity.words.notShared"));
    }

    private String priority(UUID id) {
        return names.priority(id)
                .map(name -> name.name(language()))
                .orElseGet(() -> text("activity.words.unknownPriority"));
    }

    /** A row that is half filled in says what it has. */
    private String money(Funding money) {
        Integer year = money.year();
        Long kroner = money.amountKroner();
        String words = text(
                "activity.words.money",
                money.source() == null ? "–" : label(money.source()),
                year == null ? "–" : String.valueOf(year),
                kroner == null ? "–" : Norwegian.kroner(kroner),
                money.state() == null ? "–" : wording.lower(label(money.state())));
        return money.fictional() ? words + " (" + text("activity.words.fictional") + ")" : words;
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
}
