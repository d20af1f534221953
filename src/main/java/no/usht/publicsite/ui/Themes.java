package no.usht.publicsite.ui;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.priority.PriorityState;
import no.usht.shared.Language;
import no.usht.shared.YearSpan;

/** The national priorities as themes: one that goes on under the same key in several years is one theme. */
final class Themes {

    private final List<PriorityName> published;

    Themes(PriorityCatalogue catalogue) {
        this.published = catalogue.ofYears(YearSpan.OF_PRIORITIES.first(), YearSpan.OF_PRIORITIES.last()).stream()
                .filter(name -> name.state() == PriorityState.PUBLISHED)
                .toList();
    }

    /** Names by key, newest year first, each with its newest name. */
    Map<String, String> names(Language language) {
        Map<String, String> names = new LinkedHashMap<>();
        published.forEach(priority -> names.putIfAbsent(priority.key(), priority.name(language)));
        return names;
    }

    Collection<PriorityId> ids(String key) {
        return published.stream()
                .filter(priority -> priority.key().equals(key))
                .map(PriorityName::id)
                .toList();
    }
}
