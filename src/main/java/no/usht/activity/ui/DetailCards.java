package no.usht.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.activity.ActivityContent;
import no.usht.activity.ActivityContent.Funding;
import no.usht.activity.ActivityDetails;
import no.usht.activity.ActivityField;
import no.usht.content.Field;
import no.usht.pages.RecordAddress;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.DataTable;
import no.usht.uikit.KeyValues;
import no.usht.uikit.Tag;

/** The cards of an activity's page. */
final class DetailCards {

    private final Words words;
    private final ActivityDetails activity;
    private final ActivityContent content;
    private final ReachWords reach;

    /** @param came how many came from each place */
    DetailCards(Words words, ActivityNames names, ActivityDetails activity, Map<String, Long> came) {
        this.words = words;
        this.activity = activity;
        this.content = activity.content();
        this.reach = new ReachWords(words, names, content.reach(), came);
    }

    /** What the activity is about. */
    List<Component> main(boolean mayWrite) {
        List<Component> cards = new ArrayList<>();
        cards.add(about());
        if (!content.funding().isEmpty()) {
            cards.add(funding());
        }
        if (!activity.parts().isEmpty() || activity.parent().isPresent() || mayWrite) {
            cards.add(parts(mayWrite));
        }
        return cards;
    }

    /** Whom it reaches, and who sees it. */
    List<Component> side() {
        List<Component> cards = new ArrayList<>();
        cards.add(reach());
        cards.add(shared());
        if (!content.links().isEmpty()) {
            cards.add(links());
        }
        return cards;
    }

    private Card about() {
        KeyValues facts = new KeyValues()
                .add(
                        words.text("activity.detail.priorities"),
                        joined(List.of(ActivityField.MAIN_PRIORITY, ActivityField.OTHER_PRIORITIES)))
                .add(words.text("activity.detail.period"), words.period(content.from(), content.to()));
        Stream.of(
                        ActivityField.RESPONSIBLE,
                        ActivityField.BACKGROUND,
                        ActivityField.GOAL,
                        ActivityField.METHOD,
                        ActivityField.RESULT,
                        ActivityField.FOCUS_AREAS,
                        ActivityField.CO_ARRANGERS,
                        ActivityField.SAME_AS,
                        ActivityField.PARTNERS)
                .forEach(field -> facts.add(words.label(field), joined(List.of(field))));
        return new Card(words.text("activity.detail.about"), facts);
    }

    private String joined(List<Field<ActivityContent, ?>> fields) {
        return fields.stream()
                .flatMap(field -> words.wording().each(field, field.values(content)).stream())
                .collect(Collectors.joining(" · "));
    }

    private Card funding() {
        DataTable table = new DataTable(words.text("activity.detail.funding"))
                .stacking()
                .captionHidden()
                .column(words.text("activity.funding.source"))
                .column(words.text("activity.funding.year"))
                .column(words.text("activity.funding.state"))
                .numberColumn(words.text("activity.funding.amount"));
        content.funding()
                .forEach(money -> table.row(
                        DataTable.Cell.text(words.label(Objects.requireNonNull(money.source()))),
                        DataTable.Cell.text(String.valueOf(money.year())),
                        DataTable.Cell.of(words.tag(Objects.requireNonNull(money.state()))),
                        DataTable.Cell.of(amount(money))));
        return new Card(words.text("activity.detail.funding"), table);
    }

    private Component[] amount(Funding money) {
        Span kroner = new Span(Norwegian.kroner(Objects.requireNonNull(money.amountKroner())));
        return money.fictional() ? new Component[] {kroner, new Div(words.fictional())} : new Component[] {kroner};
    }

    private Card parts(boolean mayWrite) {
        Card card = new Card(words.text("activity.detail.parts"));
        activity.parent().ifPresent(parent -> {
            Paragraph line = new Paragraph(words.text("activity.detail.partOf") + " ");
            line.add(Places.link(parent.title(), ActivityDetailView.class, RecordAddress.id(parent.id())));
            card.add(line);
        });
        if (!activity.parts().isEmpty()) {
            UnorderedList list = new UnorderedList();
            activity.parts().stream()
                    .sorted(Norwegian.by(ActivityDetails.Relative::title))
                    .forEach(part -> {
                        ListItem item = new ListItem(
                                Places.link(part.title(), ActivityDetailView.class, RecordAddress.id(part.id())));
                        item.add(new Span(" "));
                        item.add(words.tag(part.status()));
                        list.add(item);
                    });
            card.add(list);
        } else if (activity.parent().isEmpty()) {
            card.add(caption(words.text("activity.detail.noParts")));
        }
        if (mayWrite) {
            card.actions(new Anchor(
                    Places.href(ActivityViews.Begin.class, ActivityPages.PART_OF.query(activity.id())),
                    words.text("activity.detail.newPart")));
        }
        return card;
    }

    private Card reach() {
        DataTable table = new DataTable(words.text("activity.detail.reach"))
                .captionHidden()
                .column(reach.placeWord())
                .numberColumn(words.text("activity.detail.reach.state"));
        reach.rows()
                .forEach(row -> table.row(
                        DataTable.Cell.text(row.place()), DataTable.Cell.of(new Tag(row.state(), row.tone()))));
        Card card = new Card(words.text("activity.detail.reach"), caption(reach.finding()));
        if (table.size() > 0) {
            card.add(table);
        }
        return card;
    }

    private Card shared() {
        Card card = new Card(words.text("activity.detail.shared"));
        if (activity.published().isEmpty()) {
            card.add(caption(words.text("activity.detail.shared.nothing")));
            return card;
        }
        card.add(caption(words.text("activity.detail.shared.text")));
        if (activity.published().get().changedSince()) {
            card.add(caption(words.text("activity.detail.shared.behind")));
        }
        // Another plane, so a page load of its own.
        Anchor page = new Anchor("aktivitet/" + activity.id(), words.text("activity.detail.shared.open"));
        page.setRouterIgnore(true);
        card.add(new Paragraph(page));
        return card;
    }

    private Card links() {
        UnorderedList list = new UnorderedList();
        content.links().forEach(link -> {
            Anchor anchor = new Anchor(link.url(), link.text());
            anchor.getElement().setAttribute("rel", "noopener noreferrer");
            list.add(new ListItem(anchor));
        });
        return new Card(words.text("activity.detail.links"), list);
    }

    private static Component caption(String text) {
        Div caption = new Div(text);
        caption.addClassName("usht-caption");
        return caption;
    }
}
