package no.usht.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.usht.content.InvalidContentException;
import no.usht.content.Merge;
import no.usht.content.Problem;
import no.usht.forms.Desk.Begun;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.keeping.Draft;
import no.usht.keeping.DraftElsewhereException;
import no.usht.keeping.Drafts;
import no.usht.keeping.KeptDraft;
import no.usht.keeping.OthersChange;
import no.usht.keeping.Saved;
import no.usht.keeping.UnknownRecordException;
import no.usht.shared.Norwegian;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Notices;
import no.usht.uikit.UnsentText;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;

/**
 * The form for a new or an existing record; keeps a draft of what is typed, so that leaving it loses nothing.
 *
 * @param <C> the record's content
 */
public final class Editor<C> extends Div {

    private static final Logger log = LoggerFactory.getLogger(Editor.class);

    private final Wording words;
    private final Desk<C> desk;
    private final Drafts drafts;
    private final Form<C> form;
    private final Div notices = new Div();
    private final Span draftStatus = new Span();
    private final Div problems = new Div();
    private final Button save;
    private final Div row;

    private @Nullable UUID id;
    private int version;
    private C base;
    private @Nullable KeptDraft kept;
    private String edited = "";
    private UnsentText unsent = new UnsentText("");

    /** @param sections the form's fields, from top to bottom */
    public Editor(Desk<C> desk, Drafts drafts, Form<C> form, List<? extends Component> sections) {
        this.words = form.words();
        this.desk = desk;
        this.drafts = drafts;
        this.form = form;
        this.base = desk.empty();
        form.onChange(this::keepDraft);
        addClassName("usht-editor");
        draftStatus.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        draftStatus.addClassName("usht-caption");
        problems.getElement().setAttribute("role", "alert");
        problems.addClassName("usht-problems");
        save = new Button(words.text("forms.editor.save"), click -> saveThen(desk::open));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        row = new Div(save, new Button(words.text("forms.editor.close"), click -> leave()), draftStatus);
        row.addClassName("usht-actions");
        Div foot = new Div(problems, row);
        foot.addClassName("usht-sticky-actions");
        add(notices, sections.getFirst());
        // What stands further down takes a browser longest, and nobody sees it first.
        getElement().executeJs("return true").then(received -> {
            sections.stream().skip(1).forEach(this::add);
            add(foot);
            guardText();
        });
    }

    /** What the button says that saves. */
    public void saveLabel(String label) {
        save.setText(label);
    }

    /** Another button beside the one that saves. */
    public void offer(Button button) {
        row.addComponentAtIndex(row.indexOf(save) + 1, button);
    }

    /** Begins a new record of which nothing is filled in. */
    public void begin() {
        begin(desk.empty());
    }

    /** Begins a new record, whatever else the person has begun. */
    public void begin(C preset) {
        base = preset;
        form.show(preset);
        edited = "new " + desk.kind().table();
    }

    /** Goes on with the draft of a new record. */
    public void goOn(Draft<C> draft) {
        goOn(draft, restored(draft));
    }

    /** The same with other words about where it comes from. */
    public void goOn(Draft<C> draft, String notice) {
        base = draft.base();
        form.show(draft.typed());
        tellOfDraft(draft, notice);
        edited = desk.address(draft.id());
    }

    /** Opens a record, or goes on with the draft of its changes. */
    public void open(Saved<C> saved) {
        id = saved.id();
        version = saved.version();
        base = saved.content();
        edited = saved.id() + "/" + version;
        Optional<Draft<C>> draft = drafts.find(desk.kind(), saved.id());
        if (draft.isEmpty()) {
            form.show(base);
            return;
        }
        tellOfDraft(draft.get(), restored(draft.get()));
        if (draft.get().baseVersion() == version) {
            form.show(draft.get().typed());
        } else {
            catchUp(draft.get().base(), draft.get().typed(), saved, draft.get().changedSince());
        }
    }

    /** All at once: what one field brings back must not count for another's, as if that had arrived, too. */
    private void guardText() {
        unsent = new UnsentText(drafts.writer(desk.kind()) + "/" + edited);
        form.eachText((field, component) -> unsent.guard(component, field.key()));
    }

    private String restored(Draft<C> draft) {
        return words.text("forms.editor.restored", Norwegian.dateTime(draft.keptAt()));
    }

    private void tellOfDraft(Draft<C> draft, String text) {
        kept = draft.kept();
        Button discard = new Button(words.text("forms.editor.discard"), click -> discard());
        Div notice = new Div(new Span(text + " "), discard);
        notice.addClassName("usht-notice");
        notices.add(notice);
    }

    /** Brings what others have saved together with what is typed; both are shown where they disagree. */
    private void catchUp(C begun, C typed, Saved<C> now, Optional<OthersChange> change) {
        Merge<C> merge = Merge.of(desk.kind().fields(), begun, typed, now.content());
        base = now.content();
        version = now.version();
        form.show(merge.merged());
        notices.add(new ConflictPanel<>(words, change, merge.contested(), typed, now.content(), field -> {
            form.show(field.taking(now.content(), form.content()));
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
                Notices.failed(words.text("forms.editor.gone.goOn"));
            }
            draftStatus.setText(words.text(
                    "forms.editor.kept",
                    Norwegian.time(now.at().atZone(Norwegian.ZONE).toLocalTime())));
        } catch (AccessDeniedException refused) {
            // Else it would go on to say when the last one was kept.
            draftStatus.setText(words.text("forms.editor.notKept"));
            throw refused;
        } catch (DraftElsewhereException otherTab) {
            draftStatus.setText(words.text("forms.editor.elsewhere"));
        } catch (UnknownRecordException deleted) {
            goOnAsNew();
        } catch (DataAccessException | TransactionException failure) {
            log.warn("A draft was not kept", failure);
            draftStatus.setText(words.text("forms.editor.notKept"));
        }
    }

    private KeptDraft kept() {
        UUID existing = id;
        return existing == null
                ? drafts.keepNew(desk.kind(), kept, base, form.content())
                : drafts.keep(desk.kind(), existing, version, base, form.content(), kept);
    }

    /** The address of the draft from now on, so that loading the page anew finds it, and another can be begun beside it. */
    private void moveTo(KeptDraft draft) {
        edited = desk.address(draft.id());
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, edited));
        guardText();
    }

    /** Saves what the fields say, and goes on; nothing of it where something is wrong, which the person is told. */
    public void saveThen(Consumer<UUID> then) {
        problems.removeAll();
        if (!form.validate()) {
            tellProblems(List.of());
            return;
        }
        desk.question(begun(), form.content())
                .ifPresentOrElse(
                        question -> CancelFirst.open(
                                new ConfirmDialog(
                                        question.title(), question.text(), question.save(), confirmed -> store(then)),
                                question.back()),
                        () -> store(then));
    }

    private Begun begun() {
        return new Begun(id, version, kept);
    }

    private void store(Consumer<UUID> then) {
        attempt(begun -> {
            UUID saved = desk.save(begun, form.content());
            unsent.forget();
            try {
                then.accept(saved);
            } catch (InvalidContentException | ChangedMeanwhileException refused) {
                goOnFrom(saved);
                throw refused;
            }
        });
    }

    /** What came next was refused; what is typed is saved. */
    private void goOnFrom(UUID saved) {
        id = saved;
        kept = null;
        desk.find(saved).ifPresent(now -> {
            version = now.version();
            base = now.content();
        });
    }

    /** Does something with the record; what is wrong with it, and who else has changed or deleted it, the person is told. */
    public void attempt(Consumer<Begun> work) {
        try {
            work.accept(begun());
        } catch (InvalidContentException invalid) {
            tellProblems(form.refuse(invalid.problems()));
        } catch (ChangedMeanwhileException conflict) {
            afterConflict(conflict);
        } catch (UnknownRecordException deleted) {
            goOnAsNew();
        }
    }

    /** @param others what is about no field of the form */
    private void tellProblems(List<Problem> others) {
        String wrong = Norwegian.list(form.wrong().stream().map(words::label).toList());
        if (!wrong.isEmpty()) {
            problems.add(new Paragraph(words.text("forms.editor.problems", wrong)));
        }
        others.forEach(problem -> problems.add(new Paragraph(words.of(problem))));
        form.focusFirstWrong();
    }

    private void afterConflict(ChangedMeanwhileException conflict) {
        Optional<Saved<C>> now = Optional.ofNullable(id).flatMap(desk::find);
        if (now.isEmpty()) {
            goOnAsNew();
            return;
        }
        notices.removeAll();
        catchUp(base, desk.kind().fields().tidied(form.content()), now.get(), conflict.change());
        keepDraft();
    }

    /** Somebody has deleted the record: what is typed becomes the draft of a new one. */
    private void goOnAsNew() {
        id = null;
        version = 0;
        kept = null;
        base = desk.empty();
        Notices.failed(words.text("forms.editor.deleted"));
        keepDraft();
    }

    private void discard() {
        UUID thrown = Objects.requireNonNull(kept).id();
        unsent.forget();
        leave();
        DiscardedDrafts.discard(
                desk.kind(), thrown, drafts, words, draft -> desk.openDraft(draft.subject(), draft.id()));
    }

    private void leave() {
        UUID existing = id;
        if (existing == null) {
            desk.openList();
        } else {
            desk.open(existing);
        }
    }
}
