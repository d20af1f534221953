package no.usht.decision.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.usht.decision.Case;
import no.usht.decision.CaseState;
import no.usht.decision.GrantLetter;
import no.usht.forms.Wording;
import no.usht.uikit.Tag;

/** What several pages say of cases and letters. */
final class CaseWords {

    private CaseWords() {}

    /** How far a case has come, and whether it came late. */
    static Component[] states(Case one, Wording words) {
        return tags(one, words).toArray(Component[]::new);
    }

    /** The same in words. */
    static String told(Case one, Wording words) {
        return tags(one, words).stream().map(Tag::getText).collect(Collectors.joining(", "));
    }

    private static List<Tag> tags(Case one, Wording words) {
        List<Tag> tags = new ArrayList<>();
        tags.add(new Tag(words.label(one.state()), tone(one.state())));
        if (one.late()) {
            tags.add(new Tag(words.text("decision.list.late"), Tag.Tone.BAD));
        }
        return tags;
    }

    private static Tag.Tone tone(CaseState state) {
        return switch (state) {
            case RECEIVED -> Tag.Tone.ACCENT;
            case PROPOSED, AMENDING, DECIDED -> Tag.Tone.WARN;
            case SENT -> Tag.Tone.OK;
            case WITHDRAWN -> Tag.Tone.OFF;
        };
    }

    /** Whether somebody at the centre has opened a letter. */
    static Tag seen(GrantLetter letter, Wording words) {
        return letter.seenAt() == null
                ? new Tag(words.text("decision.letters.new"), Tag.Tone.WARN)
                : new Tag(words.text("decision.letters.seen"), Tag.Tone.OK);
    }
}
