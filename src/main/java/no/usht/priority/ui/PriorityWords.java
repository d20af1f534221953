package no.usht.priority.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.usht.content.Problem;
import no.usht.forms.Wording;
import no.usht.priority.CoveredPlan;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityContent.Cover;
import no.usht.priority.PriorityDetails;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.priority.PriorityState;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Tag;
import no.usht.uikit.Texts;

/** How the views put priorities into words, in the reader's language. */
final class PriorityWords {

    private PriorityWords() {}

    static Tag state(Wording words, PriorityState state) {
        return new Tag(
                words.text("priority.state." + state.name()),
                state == PriorityState.PUBLISHED ? Tag.Tone.OK : Tag.Tone.WARN);
    }

    /** Leads back to that year's list. */
    static Anchor backLink(Wording words, int year) {
        return new Anchor(
                Places.href(PriorityListView.class, YearInAddress.query(year)),
                words.text("priority.list.title", String.valueOf(year)));
    }

    /** Says in a header which one the page is about, and how far it has come. */
    static void head(PageHeader header, PriorityDetails details, Wording words) {
        PriorityName name = details.name();
        header.setHeading(details.name(Texts.language()));
        header.setLead(words.text("priority.edit.lead." + name.state().name()));
        header.above(backLink(words, name.yearFrom()));
        header.tags(state(words, name.state()), new Tag(Norwegian.years(name.yearFrom(), name.yearTo()), Tag.Tone.OFF));
    }

    /** Such as Demensplan 2025 (2021). */
    static String withYears(PriorityName name) {
        return name.name(Texts.language()) + " (" + Norwegian.years(name.yearFrom(), name.yearTo()) + ")";
    }

    /** What it covers and what it carries on, a sentence each. */
    static List<String> relations(Wording words, List<CoveredPlan> covers, Optional<PriorityName> continues) {
        Language language = Texts.language();
        List<String> sentences = new ArrayList<>();
        if (!covers.isEmpty()) {
            List<String> names =
                    covers.stream().map(plan -> plan.name(language)).toList();
            sentences.add(words.text("priority.words.covers", Norwegian.list(names)));
        }
        continues.ifPresent(older -> sentences.add(words.text("priority.words.continues", withYears(older))));
        return sentences;
    }

    /** What is wrong, a sentence each. */
    static String problems(Wording words, List<Problem> problems) {
        return String.join(" ", problems.stream().map(words::of).toList());
    }

    /** Words for what priorities consist of. */
    static Wording.Names names(PriorityCatalogue catalogue) {
        return (field, value) -> switch (value) {
            case PriorityId id -> Optional.of(withYears(catalogue, id));
            case Cover cover ->
                Optional.of(cover.priority() == null ? cover.name() : withYears(catalogue, cover.priority()));
            case PriorityState state -> Optional.of(I18NProvider.translate("priority.state." + state.name()));
            default -> Optional.empty();
        };
    }

    private static String withYears(PriorityCatalogue catalogue, PriorityId id) {
        PriorityName name = catalogue.names(Set.of(id)).get(id);
        return name == null ? "–" : withYears(name);
    }
}
