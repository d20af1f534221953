package no.usht.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.usht.activity.PublishedState;
import no.usht.content.Field;
import no.usht.forms.Wording;
import no.usht.keeping.OthersChange;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingState;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.uikit.Tag;
import org.jspecify.annotations.Nullable;

/** Puts activities into the reader's words. */
final class Words {

    private final Wording wording;

    Words(Component at, ActivityNames names) {
        this(new Wording(at, new ValueWords(names)));
    }

    Words(Wording wording) {
        this.wording = wording;
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
