package no.usht.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import no.usht.forms.Wording;
import no.usht.plan.Light;
import no.usht.plan.MeasureContent;
import no.usht.plan.MeasureStatus;
import no.usht.plan.PlanState;
import no.usht.plan.StrategyState;
import no.usht.plan.Tertial;
import no.usht.uikit.DataTable;
import no.usht.uikit.Tag;

/** States of plans and measures as tags; the colour repeats what the words say. */
final class PlanTags {

    private PlanTags() {}

    static Tag of(PlanState state, Wording words) {
        return new Tag(
                words.label(state),
                switch (state) {
                    case DRAFT -> Tag.Tone.ACCENT;
                    case ADOPTED -> Tag.Tone.OK;
                });
    }

    static Tag of(StrategyState state, Wording words) {
        return new Tag(
                words.label(state),
                switch (state) {
                    case DRAFT -> Tag.Tone.ACCENT;
                    case IN_FORCE -> Tag.Tone.OK;
                    case UNDER_REVISION -> Tag.Tone.WARN;
                    case SUPERSEDED -> Tag.Tone.OFF;
                });
    }

    static Tag of(Light light, Wording words) {
        return new Tag(
                words.label(light),
                switch (light) {
                    case GREEN -> Tag.Tone.OK;
                    case YELLOW -> Tag.Tone.WARN;
                    case RED -> Tag.Tone.BAD;
                });
    }

    /** What was said of a measure last; a dash where nothing was. */
    static Component last(MeasureContent measure, Wording words) {
        return or(measure.lastStatus().flatMap(status -> light(status, words)), words);
    }

    /** What was said of a measure at the end of that tertial; a dash where nothing was. */
    static Component of(MeasureContent measure, Tertial tertial, Wording words) {
        return or(measure.status(tertial).flatMap(status -> light(status, words)), words);
    }

    private static Component or(Optional<Component> light, Wording words) {
        return light.orElseGet(() -> {
            Span none = new Span("–");
            none.setTitle(words.text("plan.status.none"));
            return none;
        });
    }

    private static Optional<Component> light(MeasureStatus status, Wording words) {
        return Optional.ofNullable(status.light()).map(light -> of(light, words));
    }

    static DataTable.Cell cell(MeasureContent measure, Tertial tertial, Wording words) {
        return DataTable.Cell.of(of(measure, tertial, words));
    }
}
