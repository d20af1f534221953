package no.usht.priority.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.usht.priority.PriorityDetails;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.uikit.Texts;

/** Names every draft that everybody will see before they do. */
final class PublishDraftsDialog extends ConfirmDialog {

    /** @param onConfirm is given the version of each draft that was named */
    PublishDraftsDialog(int year, List<PriorityDetails> drafts, Consumer<Map<UUID, Integer>> onConfirm) {
        setHeader(
                drafts.size() == 1
                        ? getTranslation("priority.publishDrafts.titleOne", String.valueOf(year))
                        : getTranslation(
                                "priority.publishDrafts.title", Norwegian.number(drafts.size()), String.valueOf(year)));
        Language language = Texts.language();
        OrderedList names = new OrderedList();
        drafts.forEach(draft -> names.add(new ListItem(draft.name(language))));
        setText(new Div(
                new Paragraph(getTranslation("priority.publishDrafts.who")),
                names,
                new Paragraph(getTranslation("priority.publishDrafts.text"))));
        setCancelable(true);
        setCancelText(getTranslation("priority.publish.cancel"));
        setConfirmText(getTranslation("priority.publish.confirm"));
        Map<UUID, Integer> seen = drafts.stream()
                .collect(Collectors.toUnmodifiableMap(draft -> draft.name().id(), PriorityDetails::version));
        addConfirmListener(event -> onConfirm.accept(seen));
    }
}
