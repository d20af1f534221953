package no.usht.priority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.usht.priority.CoveredPlan;
import no.usht.priority.InvalidPriorityException;
import no.usht.priority.PriorityField;
import no.usht.priority.PriorityName;
import no.usht.priority.PriorityProblem;
import no.usht.priority.PriorityState;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.Tag;
import no.usht.uikit.Texts;

/** How the views put priorities into words, in the reader's language. */
final class PriorityWords {

    private PriorityWords() {}

    static Tag state(Component view, PriorityState state) {
        return new Tag(
                view.getTranslation("priority.state." + state.name()),
                state == PriorityState.PUBLISHED ? Tag.Tone.OK : Tag.Tone.WARN);
    }

    /** Leads back to that year's list. */
    static Anchor backLink(Component view, int year) {
        return new Anchor(
                Places.href(PriorityListView.class, YearInAddress.query(year)),
                view.getTranslation("priority.list.title", String.valueOf(year)));
    }

    /** Such as Demensplan 2025 (2021). */
    static String withYears(PriorityName name) {
        return name.name(Texts.language()) + " (" + Norwegian.years(name.yearFrom(), name.yearTo()) + ")";
    }

    /** What it covers and what it carries on, a sentence each. */
    static List<String> relations(Component view, List<CoveredPlan> covers, Optional<PriorityName> continues) {
        Language language = Texts.language();
        List<String> sentences = new ArrayList<>();
        if (!covers.isEmpty()) {
            List<String> names =
                    covers.stream().map(plan -> plan.name(language)).toList();
            sentences.add(view.getTranslation("priority.words.covers", Norwegian.list(names)));
        }
        continues.ifPresent(older -> sentences.add(view.getTranslation("priority.words.continues", withYears(older))));
        return sentences;
    }

    static String problem(Component view, PriorityProblem problem) {
        return view.getTranslation("priority.problem." + problem.rule().name(), problem.subject());
    }

    static String problems(Component view, InvalidPriorityException e) {
        return String.join(
                " ",
                e.problems().stream().map(problem -> problem(view, problem)).toList());
    }

    /** Such as navn (bokmål), oppdrag (nynorsk) og år. */
    static String fields(Component view, Collection<PriorityField> fields) {
        return Norwegian.list(fields.stream()
                .sorted()
                .map(field -> view.getTranslation("priority.field." + field.name()))
                .toList());
    }
}
