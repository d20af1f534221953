package no.usht.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.activity.ActivityAction;
import no.usht.activity.ActivityContent;
import no.usht.activity.ActivityDetails;
import no.usht.activity.ActivityPublishing;
import no.usht.activity.ActivityReach;
import no.usht.activity.ActivityService;
import no.usht.activity.ActivityState;
import no.usht.activity.ActivitySteps;
import no.usht.content.Problem;
import no.usht.document.ui.DocumentCards;
import no.usht.keeping.KeptDraft;
import no.usht.keeping.Saved;
import no.usht.lists.Parameters;
import no.usht.pages.Attempt;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPages;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.Norwegian;
import no.usht.shell.CentreLayout;
import no.usht.shell.Places;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.KeptFocus;
import no.usht.uikit.Notices;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Tag;
import org.springframework.beans.factory.ObjectProvider;

/** One activity, and what can be done with it. */
@Route(value = "aktiviteter/:id", layout = CentreLayout.class)
@PermitAll
class ActivityDetailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ActivityService activities;
    private final ActivityPublishing publishing;
    private final ActivityReach reach;
    private final RecordPages<ActivityContent> pages;
    private final AskingForPublication asking;
    private final ActivityPapers papers;
    private final DocumentCards files;
    private final ActivityNames names;
    private final ObjectProvider<ActivityCards> added;
    private final Access access;
    private final Words words;
    private String title = "";

    ActivityDetailView(
            ActivityService activities,
            ActivityPublishing publishing,
            ActivityReach reach,
            ActivityPages pages,
            AskingForPublication asking,
            ActivityPapers papers,
            DocumentCards files,
            ActivityNames names,
            ObjectProvider<ActivityCards> added,
            Access access) {
        this.activities = activities;
        this.publishing = publishing;
        this.reach = reach;
        this.pages = pages.pages();
        this.asking = asking;
        this.papers = papers;
        this.files = files;
        this.names = names;
        this.added = added;
        this.access = access;
        this.words = new Words(this, names);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ActivityDetails> found =
                RecordAddress.id(event).map(ActivityId::new).flatMap(activities::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
    }

    private void show(ActivityDetails activity) {
        title = activity.content().title();
        boolean mayWrite = access.may(Permission.ACTIVITY_WRITE);
        DetailCards cards = new DetailCards(words, names, activity, reach.came(activity.id()));
        removeAll();
        add(header(activity, mayWrite));
        activity.archivedAt().ifPresent(since -> add(archived(activity, since)));
        pages.unsaved(activity.id().value(), words.wording()).ifPresent(this::add);
        List<Component> main = new ArrayList<>(cards.main(mayWrite));
        added.orderedStream().forEach(each -> main.addAll(each.cards(activity, words.wording())));
        files.card(activity.subject()).ifPresent(main::add);
        List<Component> side = new ArrayList<>(cards.side());
        asking.card(activity, words, () -> reload(activity.id())).ifPresent(side::add);
        if (mayWrite && activity.state() != ActivityState.ARCHIVED) {
            side.add(ending(activity));
        }
        add(new CardGrid(
                CardGrid.Columns.MAIN_AND_SIDE,
                CardGrid.column(main.toArray(Component[]::new)),
                CardGrid.column(side.toArray(Component[]::new))));
    }

    private PageHeader header(ActivityDetails activity, boolean mayWrite) {
        ActivityKind kind = activity.content().kind();
        List<Component> tags = new ArrayList<>();
        Optional.ofNullable(activity.content().status()).ifPresent(status -> tags.add(words.tag(status)));
        activity.archivedAt()
                .ifPresentOrElse(
                        since -> tags.add(new Tag(words.text("activity.words.archived"), Tag.Tone.OFF)),
                        () -> tags.addAll(words.tags(activity.published())));
        if (!activity.content().coArrangers().isEmpty()) {
            tags.add(new Span(words.text(
                    "activity.detail.with",
                    activity.content().coArrangers().stream()
                            .map(key -> names.centre(key, words.language()))
                            .sorted(Norwegian.alphabetical())
                            .collect(Collectors.collectingAndThen(Collectors.toList(), Norwegian::list)))));
        }
        List<Component> above = new ArrayList<>();
        above.add(Places.link(words.text("activity.list.title"), ActivityListView.class));
        if (kind != null) {
            above.add(new Span(" / "));
            above.add(new Anchor(
                    ListAddress.whole(names).with(Parameters.KIND, kind).href(ActivityListView.class),
                    words.label(kind)));
        }
        return new PageHeader(activity.content().title(), "", actions(activity, mayWrite))
                .above(above.toArray(Component[]::new))
                .tags(tags.toArray(Component[]::new));
    }

    private Component[] actions(ActivityDetails activity, boolean mayWrite) {
        List<Component> actions = new ArrayList<>();
        actions.add(papers.link(activity.id(), words));
        actions.add(RecordAddress.button(
                words.text("activity.detail.history"), ActivityViews.History.class, RecordAddress.id(activity.id())));
        if (mayWrite) {
            actions.add(RecordAddress.button(
                    words.text("activity.detail.edit"), ActivityViews.Edit.class, RecordAddress.id(activity.id())));
            actions.add(new Button(words.text("activity.detail.copy"), click -> copy(activity)));
        }
        if (offers(activity, ActivityAction.WITHDRAW)) {
            actions.add(new Button(words.text("activity.detail.withdraw"), click -> confirmWithdrawal(activity)));
        }
        if (offers(activity, ActivityAction.PUBLISH)) {
            Button publish = RecordAddress.button(
                    words.text(
                            activity.published().isPresent()
                                    ? "activity.detail.publishAgain"
                                    : "activity.detail.publish"),
                    ActivityPublishView.class,
                    RecordAddress.id(activity.id()));
            if (activity.state() != ActivityState.PUBLISHED) {
                publish.addThemeVariants(ButtonVariant.PRIMARY);
            }
            actions.add(publish);
        }
        return actions.toArray(Component[]::new);
    }

    private boolean offers(ActivityDetails activity, ActivityAction action) {
        return ActivitySteps.ALL.offers(activity.state(), action, access::may);
    }

    private void copy(ActivityDetails activity) {
        attempt(
                () -> {
                    KeptDraft copy = activities.copy(activity.id());
                    Places.open(ActivityViews.Begin.class, ActivityPages.COPY.query(true), RecordAddress.id(copy.id()));
                },
                activity.id());
    }

    private Component archived(ActivityDetails activity, Instant since) {
        Div notice = new Div(new Span(words.text("activity.detail.archived", Norwegian.date(day(since)))));
        notice.addClassName("usht-notice");
        if (offers(activity, ActivityAction.BRING_BACK)) {
            notice.add(new Button(words.text("activity.detail.bringBack"), click -> bringBack(activity)));
        }
        return notice;
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Norwegian.ZONE).toLocalDate();
    }

    /** How the activity can be got out of the way, and why not otherwise. */
    private Card ending(ActivityDetails activity) {
        List<Problem> why = activities.whyNotDelete(activity.id());
        boolean mayArchive = offers(activity, ActivityAction.ARCHIVE);
        boolean mayWithdraw = offers(activity, ActivityAction.WITHDRAW_AND_ARCHIVE);
        Div text = new Div(
                why.isEmpty()
                        ? words.text("activity.ending.deletable")
                        : words.wording().of(why));
        if (activity.published().isPresent()) {
            text.add(" "
                    + words.text(
                            mayWithdraw ? "activity.ending.published.archive" : "activity.ending.published.askLeader"));
        }
        text.addClassName("usht-caption");
        Card card = new Card(words.text("activity.ending"), text);
        if (why.isEmpty()) {
            card.add(row(new Button(
                    words.text("activity.detail.delete"),
                    click -> pages.deletion(words.wording())
                            .ask(
                                    new Saved<>(activity.id().value(), activity.version(), activity.content()),
                                    () -> reload(activity.id())))));
        } else if (mayArchive) {
            card.add(row(new Button(words.text("activity.detail.archive"), click -> archive(activity))));
        } else if (mayWithdraw) {
            card.add(row(new Button(words.text("activity.detail.archive"), click -> confirmArchiving(activity))));
        }
        return card;
    }

    private static Div row(Button button) {
        Div row = new Div(button);
        row.addClassName("usht-actions");
        return row;
    }

    private void archive(ActivityDetails activity) {
        attempt(
                () -> {
                    activities.archive(activity.id(), activity.version());
                    reload(activity.id());
                    tellArchived(activity);
                },
                activity.id());
    }

    private void confirmArchiving(ActivityDetails activity) {
        confirm(
                "activity.detail.archive",
                words.text("activity.detail.archive.text", activity.content().title()),
                () -> {
                    publishing.withdrawAndArchive(activity.id(), activity.version());
                    reload(activity.id());
                    // Nothing to undo with: bringing it back would not publish it again.
                    Notices.saved(words.text(
                            "activity.detail.archive.done", activity.content().title()));
                },
                activity.id());
    }

    private void tellArchived(ActivityDetails activity) {
        Notices.undoable(
                words.text("activity.detail.archive.done", activity.content().title()),
                words.text("forms.editor.undo"),
                () -> activities.find(activity.id()).ifPresent(this::bringBack));
    }

    private void bringBack(ActivityDetails activity) {
        attempt(
                () -> {
                    activities.bringBack(activity.id(), activity.version());
                    Notices.saved(words.text(
                            "activity.detail.broughtBack", activity.content().title()));
                    reload(activity.id());
                },
                activity.id());
    }

    private void confirmWithdrawal(ActivityDetails activity) {
        confirm(
                "activity.detail.withdraw",
                words.text("activity.detail.withdraw.text", activity.content().title()),
                () -> {
                    publishing.withdraw(activity.id(), activity.version());
                    Notices.saved(words.text(
                            "activity.detail.withdrawn", activity.content().title()));
                    reload(activity.id());
                },
                activity.id());
    }

    private void confirm(String key, String text, Runnable work, ActivityId id) {
        ConfirmDialog dialog =
                new ConfirmDialog(words.text(key), text, words.text(key), confirmed -> attempt(work, id));
        dialog.setConfirmButtonTheme("error primary");
        CancelFirst.open(dialog, words.text("activity.detail.cancel"));
    }

    private void attempt(Runnable work, ActivityId id) {
        Attempt.at(work, words.wording(), () -> reload(id));
    }

    private void reload(ActivityId id) {
        activities.find(id).ifPresentOrElse(this::show, () -> Places.open(ActivityListView.class));
        KeptFocus.in(this);
    }
}
