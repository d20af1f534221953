package no.usht.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.activity.ActivityContent;
import no.usht.activity.ActivityDetails;
import no.usht.activity.ActivityPublishing;
import no.usht.activity.ActivityRules;
import no.usht.activity.ActivityService;
import no.usht.activity.PublicationPreview;
import no.usht.content.Field;
import no.usht.forms.ChangeList;
import no.usht.handover.HandedOver;
import no.usht.handover.HandedOverElsewhereException;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.keeping.UnknownRecordException;
import no.usht.pages.RecordAddress;
import no.usht.publication.Publication;
import no.usht.publication.ui.PublishedRendering;
import no.usht.publication.ui.Reader;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.shell.CentreLayout;
import no.usht.shell.Places;
import no.usht.steps.StepRefusedException;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.Notices;
import no.usht.uikit.PageHeader;

/** Shows exactly what would leave the workspace, and hands it over. */
@Route(value = "aktiviteter/:id/publiser", layout = CentreLayout.class)
@PermitAll
class ActivityPublishView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ActivityService activities;
    private final ActivityPublishing publishing;
    private final Access access;
    private final ActivityNames names;
    private final PublishedRendering rendering;
    private final Words words;
    private String title = "";

    ActivityPublishView(
            ActivityService activities,
            ActivityPublishing publishing,
            ActivityNames names,
            PublishedRendering rendering,
            Access access) {
        this.activities = activities;
        this.publishing = publishing;
        this.access = access;
        this.names = names;
        this.rendering = rendering;
        this.words = new Words(this, names);
    }

    @Override
    public String getPageTitle() {
        return words.text("activity.publish.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ActivityDetails.Relative> found = access.may(Permission.ACTIVITY_PUBLISH)
                ? RecordAddress.id(event).map(ActivityId::new).flatMap(activities::headline)
                : Optional.empty();
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get().id());
    }

    private void show(ActivityId id) {
        PublicationPreview preview = publishing.preview(id);
        title = preview.next().content().title();
        Button publish = new Button(confirmation(preview));
        publish.setDisableOnClick(true);
        publish.addClickListener(click -> ask(id, preview, publish));
        removeAll();
        add(
                new PageHeader(words.text("activity.publish.title", title), lead(preview))
                        .above(Places.link(title, ActivityDetailView.class, RecordAddress.id(id))),
                changes(preview),
                new CardGrid(
                        CardGrid.Columns.MAIN_AND_SIDE,
                        CardGrid.column(everybody(preview)),
                        CardGrid.column(side(id, publish, preview))));
    }

    private String lead(PublicationPreview preview) {
        return preview.current()
                .map(current -> words.text(
                        preview.nothingNew() ? "activity.publish.lead.nothingNew" : "activity.publish.lead.again",
                        String.valueOf(current.version()),
                        Norwegian.dateTime(current.publishedAt())))
                .orElseGet(() -> words.text(
                        preview.next().version() > 1
                                ? "activity.publish.lead.withdrawn"
                                : "activity.publish.lead.first"));
    }

    private Component changes(PublicationPreview preview) {
        return preview.changes().isEmpty()
                ? new Div()
                : new Card(words.text("activity.publish.changes"), new ChangeList(words.wording(), preview.changes()));
    }

    /** The public page, as it will be. */
    private Component[] everybody(PublicationPreview preview) {
        Div tags = new Div(PublishedRendering.tags(preview.next().content(), this));
        tags.addClassName("usht-tags");
        PublishedRendering.Cards cards = rendering.everybody(preview.next(), reader(preview), this);
        List<Component> page = new ArrayList<>(List.of(
                new Card(words.text("activity.publish.everybody"), caption("activity.publish.everybody.text"), tags)));
        page.addAll(cards.main());
        page.addAll(cards.side());
        return page.toArray(Component[]::new);
    }

    /** What others see of other activities; no link leads away from a decision. */
    private Reader reader(PublicationPreview preview) {
        HandedOver<Publication> next = preview.next();
        return new Reader(
                false,
                id -> id.equals(next.content().partOf())
                        ? preview.whole().map(whole -> new Reader.Related(next.centre(), whole))
                        : names.shared(id).map(shared -> new Reader.Related(shared.centre(), shared.title())),
                id -> Optional.empty(),
                centre -> Optional.empty());
    }

    private Component[] side(ActivityId id, Button publish, PublicationPreview preview) {
        List<Component> side = new ArrayList<>(List.of(
                new Card(words.text("activity.publish.directorate"), caption("activity.publish.directorate.text"))));
        side.addAll(rendering.directorate(preview.next().content(), this));
        side.add(staysHere(preview));
        side.add(confirm(id, publish, preview));
        return side.toArray(Component[]::new);
    }

    private Card staysHere(PublicationPreview preview) {
        UnorderedList list = new UnorderedList();
        for (String key : List.of(
                "activity.publish.stays.responsible",
                "activity.publish.stays.drafts",
                "activity.publish.stays.history",
                "activity.publish.stays.people")) {
            list.add(new ListItem(words.text(key)));
        }
        if (preview.next().content().partOf() != null && preview.whole().isEmpty()) {
            list.add(new ListItem(words.text("activity.publish.stays.whole")));
        }
        return new Card(words.text("activity.publish.stays"), list);
    }

    private Card confirm(ActivityId id, Button publish, PublicationPreview preview) {
        Card card = new Card(words.text("activity.publish.confirm"));
        Button back = RecordAddress.button(
                words.text("activity.publish.back"), ActivityDetailView.class, RecordAddress.id(id));
        Div row = new Div();
        if (preview.nothingNew()) {
            card.add(new Paragraph(words.text("activity.publish.confirm.nothingNew")));
            back.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(back, publish);
        } else {
            card.add(new Paragraph(words.text(
                    preview.current().isPresent()
                            ? "activity.publish.confirm.again"
                            : "activity.publish.confirm.first")));
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(publish, back);
        }
        row.addClassName("usht-actions");
        card.add(row);
        return card;
    }

    private String confirmation(PublicationPreview preview) {
        int next = preview.next().version();
        return preview.current().isPresent()
                ? words.text("activity.publish.button.again", String.valueOf(next))
                : words.text("activity.publish.button.first");
    }

    /** What others would miss is easily forgotten and soon mended; who leaves it out knowingly goes on. */
    private void ask(ActivityId id, PublicationPreview preview, Button publish) {
        List<Field<ActivityContent, ?>> missed = ActivityRules.missedByOthers(preview.contentToShow());
        if (missed.isEmpty()) {
            publish(id, preview);
            return;
        }
        publish.setEnabled(true);
        ConfirmDialog question = new ConfirmDialog(
                words.text("activity.publish.missed"),
                words.text(
                        "activity.publish.missed.text",
                        Norwegian.list(
                                missed.stream().map(words.wording()::lowerLabel).toList())),
                words.text("activity.publish.missed.publish"),
                confirmed -> publish(id, preview));
        CancelFirst.open(question, words.text("activity.publish.missed.back"));
    }

    private void publish(ActivityId id, PublicationPreview preview) {
        try {
            HandedOver<Publication> published = publishing.publish(id, preview.version());
            Notices.saved(words.text(
                    "activity.publish.done", published.content().title(), String.valueOf(published.version())));
            Places.open(ActivityDetailView.class, RecordAddress.id(id));
        } catch (ChangedMeanwhileException conflict) {
            Notices.failed(conflict.change()
                    .map(words::of)
                    .map(what -> words.text("activity.publish.conflict", what))
                    .orElseGet(() -> words.text("activity.publish.conflict.unknown")));
            show(id);
        } catch (HandedOverElsewhereException elsewhere) {
            Notices.failed(words.text("activity.publish.elsewhere"));
            show(id);
        } catch (StepRefusedException refused) {
            Notices.failed(words.wording().of(refused.problems()));
            Places.open(ActivityDetailView.class, RecordAddress.id(id));
        } catch (UnknownRecordException gone) {
            Notices.failed(words.text("activity.detail.gone"));
            Places.open(ActivityListView.class);
        }
    }

    private Component caption(String key) {
        Paragraph caption = new Paragraph(words.text(key));
        caption.addClassName("usht-caption");
        return caption;
    }
}
