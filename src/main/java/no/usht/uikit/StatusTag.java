package no.usht.uikit;

import com.vaadin.flow.component.Component;
import no.usht.shared.ActivityStatus;

/** How far an activity has come, as a tag. */
public final class StatusTag {

    private StatusTag() {}

    /** The tag of that status. */
    public static Tag of(Component owner, ActivityStatus status) {
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
