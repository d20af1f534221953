package no.usht.publicsite.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityName;
import no.usht.publicsite.PublicHit;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.tenancy.CentreKey;
import no.usht.uikit.StatusTag;
import no.usht.uikit.Tag;
import no.usht.uikit.Texts;

/** A list of published activities, each with a heading that leads to its page. */
final class Hits extends UnorderedList {

    private static final int TEASER = 220;

    private final PriorityCatalogue priorities;
    private final Function<CentreKey, String> centreName;

    /** @param centreName the name of a centre in the reader's language form */
    Hits(PriorityCatalogue priorities, Function<CentreKey, String> centreName) {
        this.priorities = priorities;
        this.centreName = centreName;
        addClassName("usht-hits");
        // Without it, some browsers take the list from screen readers when its dots are gone.
        getElement().setAttribute("role", "list");
    }

    /** Adds more at the end. @return the links to them */
    List<Anchor> append(List<PublicHit> hits) {
        Map<UUID, PriorityName> themes = priorities.names(hits.stream()
                .map(PublicHit::mainPriority)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<Anchor> links = new ArrayList<>();
        for (PublicHit hit : hits) {
            Anchor link = Places.link(
                    hit.title(),
                    ActivityView.class,
                    new RouteParam("id", hit.activityId().toString()));
            links.add(link);
            add(item(hit, link, themes));
        }
        return links;
    }

    private ListItem item(PublicHit hit, Anchor link, Map<UUID, PriorityName> themes) {
        Language language = Texts.language();
        ListItem item = new ListItem(new H3(link));
        List<String> facts = new ArrayList<>(List.of(centreName.apply(hit.centre()), Texts.label(this, hit.kind())));
        String period = Norwegian.period(hit.from(), hit.to(), language);
        if (!period.isEmpty()) {
            facts.add(period);
        }
        Paragraph meta = new Paragraph(new Span(String.join(" · ", facts)));
        meta.addClassName("usht-caption");
        item.add(meta);
        if (!hit.goal().isBlank()) {
            item.add(new Paragraph(teaser(hit.goal())));
        }
        List<Span> tags = new ArrayList<>(List.of(StatusTag.of(this, hit.status())));
        UUID main = hit.mainPriority();
        if (main != null && themes.containsKey(main)) {
            tags.add(new Tag(Objects.requireNonNull(themes.get(main)).name(language)));
        }
        Div row = new Div(tags.toArray(Span[]::new));
        row.addClassName("usht-tags");
        item.add(row);
        return item;
    }

    /** The beginning of a text, cut between words. */
    static String teaser(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= TEASER) {
            return line;
        }
        int end = line.lastIndexOf(' ', TEASER);
        return line.substring(0, end > TEASER / 2 ? end : TEASER) + " …";
    }
}
