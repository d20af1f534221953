package no.usht.oversight.ui;

import com.vaadin.flow.component.Component;
import no.usht.shared.ActivityStatus;
import no.usht.uikit.Tag;
import no.usht.uikit.Texts;

/** How far an activity has come, as a tag. */
final class StatusTag {

    private StatusTag() {}

    static Tag of(Component owner, ActivityStatus status) {
        return new Tag(
                Texts.label(owner, status),
                switch (status) {
                    case PLANNED -> Tag.Tone.ACCENT;
                    case ONGOING -> Tag.Tone.OK;
                    case COMPLETED -> Tag.Tone.OFF;
                    case CANCELLED -> Tag.Tone.BAD;
                });
    }
}
