package no.usht.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.usht.content.Field;
import no.usht.forms.Wording;
import no.usht.profile.Dated;
import no.usht.profile.ProfileAddress;
import no.usht.profile.ProfileContent;
import no.usht.profile.ProfileEvent;
import no.usht.profile.ProfileRecord;
import no.usht.profile.ProfileSite;
import no.usht.profile.Responsibility;
import no.usht.shared.Norwegian;
import no.usht.uikit.Card;
import no.usht.uikit.Tag;

/**
 * The one way in which a profile is shown: to its centre, before it is published, and on the public page, so that the preview is
 * what leaves.
 */
@org.springframework.stereotype.Component
public class ProfileRendering {

    private final ProfileNames names;
    private final Clock clock;

    ProfileRendering(ProfileNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    /**
     * The cards of a profile, each of which there is only where it says something.
     *
     * @param aims what the centre is for
     * @param history how it came about
     * @param side where it is, what belongs to it, and what it answers for
     */
    public record Cards(List<Component> aims, List<Component> history, List<Component> side) {}

    /** What others see today of what was handed over. */
    public Cards today(ProfileContent content, Component page) {
        return of(lasting(content), page);
    }

    /** All that it says, also what is over. */
    Cards of(ProfileContent content, Component page) {
        Wording words = new Wording(page, names);
        return new Cards(
                aims(content, words),
                card("profile.history", history(content.events()), new OrderedList(), words),
                Stream.of(
                                card("profile.address", rows(content.addresses(), this::address, words), words),
                                card("profile.sites", rows(content.sites(), this::site, words), words),
                                card("profile.duties", rows(content.responsibilities(), this::duty, words), words),
                                card("profile.links", links(content, words), words))
                        .flatMap(List::stream)
                        .toList());
    }

    /** What of a content holds today or later. */
    ProfileContent lasting(ProfileContent content) {
        return content.onwardFrom(day());
    }

    private LocalDate day() {
        return LocalDate.now(clock.withZone(Norwegian.ZONE));
    }

    private static List<Component> card(String key, List<ListItem> items, Wording words) {
        return card(key, items, new UnorderedList(), words);
    }

    private static List<Component> card(String key, List<ListItem> items, HtmlContainer list, Wording words) {
        if (items.isEmpty()) {
            return List.of();
        }
        // Without it, some browsers take the list from screen readers when its dots are gone.
        list.getElement().setAttribute("role", "list");
        list.addClassName(list instanceof OrderedList ? "usht-years" : "usht-plain-list");
        items.forEach(list::add);
        return List.of(new Card(words.text(key), list));
    }

    private static List<Component> aims(ProfileContent content, Wording words) {
        List<Component> said = new ArrayList<>();
        if (!content.vision().isEmpty()) {
            Paragraph vision = new Paragraph(content.vision());
            vision.addClassName("usht-vision");
            said.add(vision);
        }
        text(said, ProfileRecord.MISSION, content, words);
        lines(said, ProfileRecord.GOALS, content, words);
        lines(said, ProfileRecord.TARGET_GROUPS, content, words);
        text(said, ProfileRecord.ORGANISATION, content, words);
        return said.isEmpty()
                ? List.of()
                : List.of(new Card(words.text("profile.aims"), said.toArray(Component[]::new)));
    }

    private static void text(
            List<Component> said, Field<ProfileContent, String> field, ProfileContent content, Wording words) {
        String text = field.get(content);
        if (!text.isEmpty()) {
            Paragraph paragraph = new Paragraph(text);
            paragraph.addClassName("usht-text");
            said.add(new H3(words.label(field)));
            said.add(paragraph);
        }
    }

    /** A list of what stands on a line each; one line alone is a text. */
    private static void lines(
            List<Component> said, Field<ProfileContent, String> field, ProfileContent content, Wording words) {
        List<String> lines =
                field.get(content).lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() < 2) {
            text(said, field, content, words);
            return;
        }
        said.add(new H3(words.label(field)));
        said.add(new UnorderedList(lines.stream().map(ListItem::new).toArray(ListItem[]::new)));
    }

    private static List<ListItem> history(List<ProfileEvent> events) {
        return events.stream()
                .map(event -> {
                    Span year = new Span(String.valueOf(event.year()));
                    year.addClassName("usht-strong");
                    return new ListItem(year, new Span(" " + event.happened()));
                })
                .toList();
    }

    private <T extends Dated> List<ListItem> rows(List<T> rows, Function<T, List<String>> said, Wording words) {
        return rows.stream()
                .map(row -> {
                    List<String> lines = said.apply(row);
                    ListItem item = new ListItem(new Div(lines.getFirst()));
                    lines.stream().skip(1).filter(line -> !line.isEmpty()).forEach(line -> item.add(caption(line)));
                    String period = ProfileNames.period(row);
                    if (!period.isEmpty()) {
                        item.add(caption(period));
                    }
                    if (row.isComing(day())) {
                        item.add(new Tag(words.text("profile.coming"), Tag.Tone.OK));
                    }
                    if (row.isOver(day())) {
                        item.add(new Tag(words.text("profile.over"), Tag.Tone.OFF));
                    }
                    return item;
                })
                .toList();
    }

    private List<String> address(ProfileAddress row) {
        return List.of(row.address());
    }

    private List<String> duty(Responsibility row) {
        return List.of(row.duty());
    }

    private List<String> site(ProfileSite row) {
        return List.of(row.name(), ProfileNames.joined(ProfileNames.kind(row), names.place(row)), row.remit());
    }

    private static List<ListItem> links(ProfileContent content, Wording words) {
        return ProfileRecord.LINKS.stream()
                .filter(link -> !link.get(content).isEmpty())
                .map(link -> {
                    Anchor anchor = new Anchor(link.get(content), words.label(link));
                    // The other site shall neither reach this window nor learn more than where the visitor came from.
                    anchor.getElement().setAttribute("rel", "noopener noreferrer nofollow");
                    Div address = caption(link.get(content).replaceFirst("^https://(www\\.)?", ""));
                    return new ListItem(anchor, address);
                })
                .toList();
    }

    private static Div caption(String text) {
        Div caption = new Div(text);
        caption.addClassName("usht-caption");
        return caption;
    }
}
