package no.usht.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import no.usht.forms.Wording;
import no.usht.keeping.UnknownRecordException;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.privacy.Privacy;
import no.usht.privacy.Trace;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;
import no.usht.uikit.KeptFocus;
import no.usht.uikit.Notices;

/** Finds what is kept of one person in all places; whose name it was, no address tells. */
final class PersonSearch extends Div {

    private final transient Wording words;
    private final transient Privacy privacy;
    private final transient Runnable forgotten;
    private final TextField name;
    private final ListTable<Trace> found;

    /**
     * @param home path of the workspace's pages, ending with a slash
     * @param forgotten done after somebody was forgotten
     */
    PersonSearch(Wording words, Privacy privacy, Exports exports, String home, Runnable forgotten) {
        this.words = words;
        this.privacy = privacy;
        this.forgotten = forgotten;
        name = new TextField(words.text("privacy.search.name"));
        name.setHelperText(words.text("privacy.search.help", Privacy.SHORTEST));
        name.setWidth("24rem");
        name.setMaxWidth("100%");
        name.setAutocomplete(Autocomplete.OFF);
        found = new ListTable<>(
                        words.text("privacy.search.title"),
                        List.of(
                                Column.drawn(
                                        words.text("privacy.person"),
                                        trace -> new Component[] {title(trace, home)},
                                        trace -> trace.whose().name()),
                                Column.text(
                                        words.text("privacy.kind"),
                                        trace -> words.text(
                                                "privacy.kind." + trace.whose().kind())),
                                Column.text(words.text("privacy.search.facts"), this::facts),
                                Column.choice(words.text("privacy.search.choice"), this::choice)),
                        exports,
                        () -> privacy.find(name.getValue()))
                .counted("privacy.search.count.")
                .empty(() -> new EmptyState(words.text("privacy.search.none"), words.text("privacy.search.none.text")));
        Button search = new Button(words.text("privacy.search.do"), click -> search());
        search.addThemeVariants(ButtonVariant.PRIMARY);
        name.addKeyPressListener(Key.ENTER, press -> search());
        Div line = new Div(name, search);
        line.addClassName("usht-actions");
        found.setVisible(false);
        add(new Card(
                words.text("privacy.search.title"), new Paragraph(words.text("privacy.search.lead")), line, found));
    }

    private void search() {
        boolean isTooShort = name.getValue().strip().length() < Privacy.SHORTEST;
        name.setInvalid(isTooShort);
        name.setErrorMessage(isTooShort ? words.text("privacy.search.short", Privacy.SHORTEST) : "");
        found.setVisible(!isTooShort);
        if (!isTooShort) {
            found.show();
        }
    }

    private static Component title(Trace trace, String home) {
        return trace.path().isEmpty()
                ? new Span(trace.whose().name())
                : new Anchor(home + trace.path(), trace.whose().name());
    }

    private String facts(Trace trace) {
        return trace.facts().stream()
                .map(fact -> words.label(fact.field()) + ": " + words.of(fact.field(), fact.values()))
                .collect(Collectors.joining("; "));
    }

    private Button choice(Trace trace) {
        Button forget = new Button(words.text("privacy.forget"), click -> ask(trace));
        forget.setAriaLabel(words.text("privacy.forget.of", trace.whose().name()));
        forget.addThemeVariants(ButtonVariant.TERTIARY);
        return forget;
    }

    private void ask(Trace trace) {
        ConfirmDialog dialog = new ConfirmDialog(
                words.text("privacy.forget.ask", trace.whose().name()),
                words.text("privacy.forget.text." + trace.whose().kind()),
                words.text("privacy.forget"),
                confirmed -> forget(trace));
        dialog.setConfirmButtonTheme("error primary");
        CancelFirst.open(dialog, words.text("privacy.forget.back"));
    }

    private void forget(Trace trace) {
        try {
            privacy.forget(trace.whose(), trace.id());
            Notices.saved(words.text("privacy.forgotten", trace.whose().name()));
        } catch (UnknownRecordException gone) {
            Notices.failed(words.text("pages.refused.gone"));
        }
        found.show();
        forgotten.run();
        KeptFocus.in(this);
    }
}
