package no.usht.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.publication.PublishedItem;
import no.usht.shared.ActivityId;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.uikit.StatusTag;
import no.usht.uikit.Tag;
import no.usht.uikit.Texts;

/** A list of published activities, each with a heading that leads to its page. */
public final class Hits extends UnorderedList {

    private static final int TEASER = 220;

    private final PriorityCatalogue priorities;
    private final Function<CentreKey, String> centreName;
    private final Function<ActivityId, Optional<String>> href;

    /**
     * An empty list.
     *
     * @param centreName the name of a centre in the reader's language form
     * @param href where the page of an activity is for the reader, if anywhere
     */
    public Hits(
            PriorityCatalogue priorities,
            Function<CentreKey, String> centreName,
            Function<ActivityId, Optional<String>> href) {
        this.priorities = priorities;
        this.centreName = centreName;
        this.href = href;
        addClassName("usht-hits");
        // Without it, some browsers take the list from screen readers when its dots are gone.
        getElement().setAttribute("role", "list");
    }

    /** Adds more at the end. @return the links to them */
    public List<Anchor> append(List<PublishedItem> hits) {
        Map<PriorityId, PriorityName> themes = priorities.names(hits.stream()
                .map(PublishedItem::mainPriority)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<Anchor> links = new ArrayList<>();
        for (PublishedItem hit : hits) {
            Optional<Anchor> link = href.apply(hit.activityId()).map(address -> new Anchor(address, hit.title()));
            link.ifPresent(links::add);
            add(item(hit, link.<Component>map(anchor -> anchor).orElseGet(() -> new Text(hit.title())), themes));
        }
        return links;
    }

    private ListItem item(PublishedItem hit, Component title, Map<PriorityId, PriorityName> themes) {
        Language language = Texts.language();
        PublishedItem.Headline headline = hit.headline();
        ListItem item = new ListItem(new H3(title));
        List<String> facts =
                new ArrayList<>(List.of(centreName.apply(hit.centre()), Texts.label(this, headline.kind())));
        String period = Norwegian.period(headline.from(), headline.to(), language);
        if (!period.isEmpty()) {
            facts.add(period);
        }
        Paragraph meta = new Paragraph(new Span(String.join(" · ", facts)));
        meta.addClassName("usht-caption");
        item.add(meta);
        if (!hit.goal().isBlank()) {
            item.add(new Paragraph(teaser(hit.goal())));
        }
        List<Span> tags = new ArrayList<>(List.of(StatusTag.of(this, headline.status())));
        PriorityId main = hit.mainPriority();
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
