package no.usht.priority.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.usht.forms.Wording;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.priority.PriorityDetails;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityService;
import no.usht.priority.UnpublishableDraftsException;
import no.usht.shared.Norwegian;
import no.usht.uikit.Notices;
import no.usht.uikit.Texts;

/** Names every draft of a year that everybody will see before they do, and publishes all of them or none. */
final class PublishDraftsDialog extends ConfirmDialog {

    private PublishDraftsDialog(Wording words, int year, List<PriorityDetails> drafts, Runnable publish) {
        setHeader(
                drafts.size() == 1
                        ? words.text("priority.publishDrafts.titleOne", String.valueOf(year))
                        : words.text(
                                "priority.publishDrafts.title", Norwegian.number(drafts.size()), String.valueOf(year)));
        OrderedList names = new OrderedList();
        drafts.forEach(draft -> names.add(new ListItem(draft.name(Texts.language()))));
        setText(new Div(
                new Paragraph(words.text("priority.publishDrafts.who")),
                names,
                new Paragraph(words.text("priority.publishDrafts.text"))));
        setCancelable(true);
        setCancelText(words.text("priority.publish.cancel"));
        setConfirmText(words.text("priority.publish.confirm"));
        addConfirmListener(confirmed -> publish.run());
    }

    /** @param done is told once the list has changed, and given what was wrong with the drafts, if anything was */
    static void open(PriorityService priorities, Wording words, int year, Consumer<Optional<Div>> done) {
        List<PriorityDetails> drafts = priorities.drafts(year);
        if (drafts.isEmpty()) {
            done.accept(Optional.empty());
            return;
        }
        Map<PriorityId, Integer> seen = drafts.stream()
                .collect(Collectors.toUnmodifiableMap(draft -> draft.name().id(), PriorityDetails::version));
        new PublishDraftsDialog(words, year, drafts, () -> {
                    try {
                        priorities.publishDrafts(year, seen);
                        done.accept(Optional.empty());
                        Notices.saved(words.text("priority.publishDrafts.done", String.valueOf(year)));
                    } catch (ChangedMeanwhileException e) {
                        done.accept(Optional.empty());
                        Notices.failed(words.text("priority.publishDrafts.changed"));
                    } catch (UnpublishableDraftsException refusal) {
                        done.accept(Optional.of(problems(refusal, words)));
                    }
                })
                .open();
    }

    private static Div problems(UnpublishableDraftsException refusal, Wording words) {
        UnorderedList list = new UnorderedList();
        refusal.refused().forEach(draft -> {
            ListItem item = new ListItem(PriorityListView.link(draft.name()));
            item.add(" – " + PriorityWords.problems(words, draft.problems()));
            list.add(item);
        });
        Div problems = new Div(new Paragraph(words.text("priority.publishDrafts.refused")), list);
        problems.addClassName("usht-problems");
        problems.getElement().setAttribute("role", "alert");
        return problems;
    }
}
