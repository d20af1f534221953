package no.usht.priority.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.RouteParam;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.usht.priority.CatchUp;
import no.usht.priority.DraftPriority;
import no.usht.priority.InvalidPriorityException;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityChangedException;
import no.usht.priority.PriorityContent;
import no.usht.priority.PriorityDetails;
import no.usht.priority.PriorityNotFoundException;
import no.usht.priority.PriorityProblem;
import no.usht.priority.PriorityService;
import no.usht.priority.PriorityState;
import no.usht.priority.ReworkPriority;
import no.usht.shell.Places;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.CardGrid;
import no.usht.uikit.Notices;
import no.usht.uikit.Texts;
import no.usht.uikit.UnsentText;
import org.jspecify.annotations.Nullable;

/** Writes a new priority or changes one; what somebody has typed survives whatever others do meanwhile. */
final class PriorityEditor extends Composite<Div> {

    private final transient PriorityService priorities;
    private final PriorityFields fields;
    private final SerializableConsumer<PriorityDetails> whenSaved;
    private final Div message = new Div();
    private final Div actions = new Div();

    /** What is saved, null as long as nothing is. */
    private @Nullable PriorityDetails saved;

    /** What stood in the fields when the person began. */
    private PriorityContent begun;

    private @Nullable Integer begunPlace;

    private final UUID person;
    private UnsentText unsent;

    /**
     * For a new one.
     *
     * @param person who writes
     */
    PriorityEditor(PriorityService priorities, PriorityCatalogue catalogue, UUID person, PriorityContent empty) {
        this(priorities, new PriorityFields(catalogue, null), person, null, empty, details -> {});
    }

    /**
     * For one that exists.
     *
     * @param person who writes
     * @param whenSaved is told what is saved now
     */
    PriorityEditor(
            PriorityService priorities,
            PriorityCatalogue catalogue,
            UUID person,
            PriorityDetails saved,
            SerializableConsumer<PriorityDetails> whenSaved) {
        this(priorities, new PriorityFields(catalogue, saved.name().id()), person, saved, saved.content(), whenSaved);
    }

    private PriorityEditor(
            PriorityService priorities,
            PriorityFields fields,
            UUID person,
            @Nullable PriorityDetails saved,
            PriorityContent content,
            SerializableConsumer<PriorityDetails> whenSaved) {
        this.priorities = priorities;
        this.whenSaved = whenSaved;
        this.fields = fields;
        this.person = person;
        this.saved = saved;
        fields.show(content);
        if (saved != null) {
            fields.showPlace(saved.place());
        }
        begun = fields.content();
        begunPlace = fields.place();
        unsent = guardText();
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        actions.addClassName("usht-actions");
        showActions();
    }

    @Override
    protected Div initContent() {
        return CardGrid.column(message, fields, actions);
    }

    /** Keeps the person here, unless they choose to leave what they have typed. */
    void guard(BeforeLeaveEvent event) {
        if (!isDirty()) {
            return;
        }
        ContinueNavigationAction leave = event.postpone();
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("priority.leave.title"));
        dialog.setText(getTranslation("priority.leave.text"));
        dialog.setConfirmText(getTranslation("priority.leave.leave"));
        dialog.addConfirmListener(confirmed -> {
            unsent.forget();
            leave.proceed();
        });
        CancelFirst.open(dialog, getTranslation("priority.leave.stay"), leave::cancel);
    }

    /** Nothing is saved by itself here: the tab keeps what is typed. */
    private UnsentText guardText() {
        PriorityDetails now = saved;
        UnsentText kept = new UnsentText(
                person + "/priority/" + (now == null ? "new" : now.name().id() + "/" + now.version()));
        fields.eachText(kept::guard);
        return kept;
    }

    private boolean isDirty() {
        return !fields.content().equals(begun) || !Objects.equals(fields.place(), begunPlace);
    }

    private void showActions() {
        actions.removeAll();
        if (isPublished()) {
            fields.fixIdentity();
            actions.add(primary("priority.edit.saveChanges", this::save));
            return;
        }
        actions.add(primary("priority.edit.publish", this::confirmPublishing));
        actions.add(new Button(getTranslation("priority.edit.saveDraft"), event -> save()));
        if (saved != null) {
            Button delete = new Button(getTranslation("priority.edit.delete"), event -> confirmDeletion());
            delete.addThemeVariants(ButtonVariant.TERTIARY);
            actions.add(delete);
        }
    }

    private Button primary(String labelKey, Runnable action) {
        Button button = new Button(getTranslation(labelKey), event -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private boolean isPublished() {
        return saved != null && saved.name().state() == PriorityState.PUBLISHED;
    }

    private void save() {
        boolean isNew = saved == null;
        attempt("priority.edit.invalid", this::write).ifPresent(now -> {
            took(now);
            Notices.saved(getTranslation(isPublished() ? "priority.edit.savedPublished" : "priority.edit.savedDraft"));
            if (isNew) {
                Places.open(
                        EditPriorityView.class,
                        new RouteParam("id", now.name().id().toString()));
            }
        });
    }

    private void confirmPublishing() {
        if (fields.content().nameNb().isEmpty()) {
            // Says what is missing, rather than asking about a priority without a name.
            save();
            return;
        }
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(
                getTranslation("priority.publish.title", fields.content().nameNb()));
        dialog.setText(getTranslation("priority.publish.text"));
        dialog.setConfirmText(getTranslation("priority.publish.confirm"));
        dialog.addConfirmListener(event -> publish());
        CancelFirst.open(dialog, getTranslation("priority.publish.cancel"));
    }

    private void publish() {
        Optional<PriorityDetails> draft = attempt("priority.edit.invalid", this::write);
        draft.ifPresent(this::took);
        draft.flatMap(written -> attempt(
                        "priority.publish.invalid",
                        () -> priorities.publish(written.name().id(), written.version())))
                .ifPresent(published -> {
                    took(published);
                    Notices.saved(getTranslation("priority.publish.done", published.name(Texts.language())));
                    openList(published);
                });
    }

    private void confirmDeletion() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(
                getTranslation("priority.delete.title", fields.content().nameNb()));
        dialog.setText(getTranslation("priority.delete.text"));
        dialog.setConfirmText(getTranslation("priority.delete.confirm"));
        dialog.addConfirmListener(event -> delete());
        CancelFirst.open(dialog, getTranslation("priority.delete.cancel"));
    }

    private void delete() {
        PriorityDetails draft = saved;
        if (draft == null) {
            return;
        }
        attempt("priority.delete.invalid", () -> {
                    priorities.delete(draft.name().id(), draft.version());
                    return draft;
                })
                .ifPresent(deleted -> {
                    begun = fields.content();
                    begunPlace = fields.place();
                    unsent.forget();
                    Notices.saved(getTranslation("priority.delete.done", deleted.name(Texts.language())));
                    openList(deleted);
                });
    }

    private PriorityDetails write() {
        PriorityDetails before = saved;
        Integer place = Objects.equals(fields.place(), begunPlace) ? null : fields.place();
        return before == null
                ? priorities.draft(new DraftPriority(fields.content(), place))
                : priorities.rework(new ReworkPriority(before.name().id(), before.version(), fields.content(), place));
    }

    /** The result, or nothing where the person has been told why not. */
    private Optional<PriorityDetails> attempt(String invalidKey, Supplier<PriorityDetails> work) {
        message.removeAll();
        message.setVisible(false);
        try {
            return Optional.of(work.get());
        } catch (InvalidPriorityException e) {
            List<PriorityProblem> others = fields.mark(e.problems());
            say(getTranslation(invalidKey));
            others.forEach(problem -> say(PriorityWords.problem(this, problem)));
        } catch (PriorityChangedException e) {
            catchUp();
        } catch (PriorityNotFoundException e) {
            goOnAsNew();
        }
        return Optional.empty();
    }

    private void catchUp() {
        PriorityDetails before = saved;
        if (before == null) {
            return;
        }
        try {
            CatchUp caughtUp = priorities.catchUp(before.name().id(), begun, fields.content());
            saved = caughtUp.current();
            fields.show(caughtUp.content());
            fields.showTheirs(caughtUp.both(), caughtUp.current().content());
            begun = caughtUp.current().content();
            unsent = guardText();
            showActions();
            say(getTranslation("priority.conflict.first"));
            if (!caughtUp.theirs().isEmpty()) {
                say(getTranslation("priority.conflict.theirs", PriorityWords.fields(this, caughtUp.theirs())));
            }
            if (!caughtUp.both().isEmpty()) {
                say(getTranslation("priority.conflict.both", PriorityWords.fields(this, caughtUp.both())));
            }
            say(getTranslation("priority.conflict.next"));
        } catch (PriorityNotFoundException e) {
            goOnAsNew();
        }
    }

    /** What was typed stays, and becomes a new draft if it is saved. */
    private void goOnAsNew() {
        saved = null;
        unsent = guardText();
        showActions();
        say(getTranslation("priority.edit.gone"));
    }

    private void took(PriorityDetails now) {
        unsent.forget();
        saved = now;
        fields.show(now.content());
        fields.showPlace(now.place());
        begun = fields.content();
        begunPlace = fields.place();
        unsent = guardText();
        showActions();
        whenSaved.accept(now);
    }

    private static void openList(PriorityDetails details) {
        Places.open(PriorityListView.class, YearInAddress.query(details.name().yearFrom()));
    }

    private void say(String sentence) {
        message.add(new Paragraph(sentence));
        message.setVisible(true);
        message.scrollIntoView();
    }
}
