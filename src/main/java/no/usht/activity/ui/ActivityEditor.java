package no.usht.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.usht.activity.ActivityConflictException;
import no.usht.activity.ActivityContent;
import no.usht.activity.ActivityDetails;
import no.usht.activity.ActivityDraft;
import no.usht.activity.ActivityRules;
import no.usht.activity.ContentMerge;
import no.usht.activity.DraftElsewhereException;
import no.usht.activity.InvalidActivityException;
import no.usht.activity.KeptDraft;
import no.usht.activity.OthersChange;
import no.usht.activity.UnknownActivityException;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Notices;
import no.usht.uikit.UnsentText;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;

/** The form for a new or an existing activity; keeps a draft of what is typed, so that leaving it loses nothing. */
final class ActivityEditor extends Div {

    private static final Logger log = LoggerFactory.getLogger(ActivityEditor.class);

    private final Words words;
    private final EditorTools tools;
    private final FormBinding form;
    private final Div notices = new Div();
    private final Span draftStatus = new Span();
    private final Div problems = new Div();

    private @Nullable UUID id;
    private int version;
    private ActivityContent base = ActivityContent.empty();
    private @Nullable KeptDraft kept;
    private String edited = "";
    private UnsentText unsent = new UnsentText("");

    ActivityEditor(Words words, EditorTools tools) {
        this.words = words;
        this.tools = tools;
        this.form = new FormBinding(words, this::keepDraft);
        addClassName("usht-editor");
        draftStatus.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        draftStatus.addClassName("usht-caption");
        problems.getElement().setAttribute("role", "alert");
        problems.addClassName("usht-problems");
        Div foot = new Div(problems, actions());
        foot.addClassName("usht-sticky-actions");
        List<Component> sections = new EditorSections(words, tools, form).all();
        add(notices, sections.getFirst());
        // What stands further down takes a browser longest, and nobody sees it first.
        getElement().executeJs("return true").then(received -> {
            add(sections.subList(1, sections.size()));
            add(foot);
            guardText();
        });
    }

    private Div actions() {
        Button save = new Button(words.text("activity.editor.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button close = new Button(words.text("activity.editor.close"), click -> leave());
        Div row = new Div(save, close, draftStatus);
        row.addClassName("usht-actions");
        return row;
    }

    /** Begins a new activity, whatever else the person has begun. */
    void begin(ActivityContent preset) {
        base = preset;
        form.show(preset);
        edited = Places.href(NewActivityView.class);
    }

    /** Goes on with the draft of a new activity. */
    void goOn(ActivityDraft draft) {
        goOn(draft, restored(draft));
    }

    /** Goes on with the draft that an activity has just been copied to. */
    void goOnWithCopy(ActivityDraft draft) {
        goOn(draft, Drafts.ofCopy(draft.typed(), words));
    }

    private void goOn(ActivityDraft draft, String notice) {
        base = draft.base();
        form.show(draft.typed());
        tellOfDraft(draft, notice);
        edited = address(draft.kept());
    }

    private static String address(KeptDraft draft) {
        return Places.href(NewActivityView.class, Actions.id(draft.id()));
    }

    /** Opens an activity, or goes on with the draft of its changes. */
    void open(ActivityDetails activity) {
        id = activity.id();
        version = activity.version();
        base = activity.content();
        Optional<ActivityDraft> draft = tools.drafts().find(activity.id());
        if (draft.isEmpty()) {
            form.show(base);
        } else {
            goOn(draft.get(), activity);
        }
        edited = activity.id() + "/" + version;
    }

    private void goOn(ActivityDraft draft, ActivityDetails activity) {
        tellOfDraft(draft, restored(draft));
        if (draft.baseVersion() == version) {
            form.show(draft.typed());
        } else {
            catchUp(draft.base(), draft.typed(), activity, draft.changedSince());
        }
    }

    /** All at once: what one field brings back must not count for another's, as if that had arrived, too. */
    private void guardText() {
        unsent = new UnsentText(tools.person() + "/" + edited);
        form.eachText((field, component) -> unsent.guard(component, field.name()));
    }

    private String restored(ActivityDraft draft) {
        return words.text("activity.editor.restored", Norwegian.dateTime(draft.keptAt()));
    }

    private void tellOfDraft(ActivityDraft draft, String text) {
        kept = draft.kept();
        Button discard = new Button(words.text("activity.editor.discard"), click -> discard());
        Div notice = new Div(new Span(text + " "), discard);
        notice.addClassName("usht-notice");
        notices.add(notice);
    }

    /** Brings what others have saved together with what is typed; both are shown where they disagree. */
    private void catchUp(
            ActivityContent begun, ActivityContent typed, ActivityDetails now, Optional<OthersChange> change) {
        ContentMerge merge = ContentMerge.of(begun, typed, now.content());
        base = now.content();
        version = now.version();
        form.show(merge.merged());
        notices.add(new ConflictPanel(words, change, merge.contested(), typed, now.content(), field -> {
            form.show(ContentMerge.taking(field, now.content(), form.content()));
            keepDraft();
        }));
        notices.scrollIntoView();
    }

    private void keepDraft() {
        try {
            KeptDraft before = kept;
            KeptDraft now = kept();
            kept = now;
            unsent.arrived();
            boolean another = before == null || !before.id().equals(now.id());
            if (another && id == null) {
                moveTo(now);
            }
            if (another && before != null) {
                Notices.failed(words.text("activity.editor.gone.goOn"));
            }
            draftStatus.setText(words.text(
                    "activity.editor.kept",
                    Norwegian.time(now.at().atZone(Norwegian.ZONE).toLocalTime())));
        } catch (AccessDeniedException refused) {
            // Else it would go on to say when the last one was kept.
            draftStatus.setText(words.text("activity.editor.notKept"));
            throw refused;
        } catch (DraftElsewhereException otherTab) {
            draftStatus.setText(words.text("activity.editor.elsewhere"));
        } catch (UnknownActivityException deleted) {
            goOnAsNew();
        } catch (DataAccessException | TransactionException failure) {
            log.warn("A draft was not kept", failure);
            draftStatus.setText(words.text("activity.editor.notKept"));
        }
    }

    private KeptDraft kept() {
        UUID existing = id;
        return existing == null
                ? tools.drafts().keepNew(kept, base, form.content())
                : tools.drafts().keep(existing, version, base, form.content(), kept == null ? null : kept.at());
    }

    /** The address of the draft from now on, so that loading the page anew finds it, and another can be begun beside it. */
    private void moveTo(KeptDraft draft) {
        edited = address(draft);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, edited));
        guardText();
    }

    private void save() {
        problems.removeAll();
        if (!form.validate()) {
            tellProblems();
            return;
        }
        LocalDate from = form.content().from();
        if (from != null
                && ActivityRules.isOverBeforeItBegins(
                        form.content(), tools.names().today())) {
            ConfirmDialog question = new ConfirmDialog(
                    words.text("activity.editor.early"),
                    words.text("activity.editor.early.text", Norwegian.date(from)),
                    words.text("activity.editor.early.save"),
                    confirmed -> store());
            CancelFirst.open(question, words.text("activity.editor.early.back"));
        } else {
            store();
        }
    }

    private void store() {
        try {
            UUID saved = saved();
            unsent.forget();
            Notices.saved(words.text("activity.editor.saved", form.content().title()));
            Places.open(ActivityDetailView.class, Actions.id(saved));
        } catch (InvalidActivityException invalid) {
            form.refuse(invalid.violations());
            tellProblems();
        } catch (ActivityConflictException conflict) {
            afterConflict(conflict);
        } catch (UnknownActivityException deleted) {
            goOnAsNew();
        }
    }

    private UUID saved() {
        UUID existing = id;
        if (existing == null) {
            return tools.activities().register(form.content(), kept);
        }
        tools.activities().rework(existing, version, form.content(), kept == null ? null : kept.at());
        return existing;
    }

    private void tellProblems() {
        problems.add(new Paragraph(words.text(
                "activity.editor.problems",
                Norwegian.list(form.wrong().stream().map(words::label).toList()))));
        form.focusFirstWrong();
    }

    private void afterConflict(ActivityConflictException conflict) {
        UUID existing = id;
        Optional<ActivityDetails> now =
                existing == null ? Optional.empty() : tools.activities().find(existing);
        if (now.isEmpty()) {
            goOnAsNew();
            return;
        }
        notices.removeAll();
        catchUp(base, form.content().tidied(), now.get(), conflict.change());
        keepDraft();
    }

    /** Somebody has deleted the activity: what is typed becomes the draft of a new one. */
    private void goOnAsNew() {
        id = null;
        version = 0;
        kept = null;
        base = ActivityContent.empty();
        Notices.failed(words.text("activity.editor.deleted"));
        keepDraft();
    }

    private void discard() {
        UUID thrown = Objects.requireNonNull(kept).id();
        unsent.forget();
        leave();
        Drafts.discard(thrown, tools.drafts(), words, Drafts::open);
    }

    private void leave() {
        UUID existing = id;
        if (existing == null) {
            Places.open(ActivityListView.class);
        } else {
            Places.open(ActivityDetailView.class, Actions.id(existing));
        }
    }
}
