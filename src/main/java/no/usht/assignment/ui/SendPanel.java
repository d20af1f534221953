package no.usht.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.assignment.AssignmentLetterId;
import no.usht.assignment.AssignmentLetterSending;
import no.usht.assignment.Copy;
import no.usht.assignment.LetterVersionId;
import no.usht.assignment.Sending;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentreProfile;
import no.usht.forms.Wording;
import no.usht.jobs.ui.JobPanel;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.pages.Attempt;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;
import no.usht.uikit.Tag;

/** Sends a signed letter, shows how far that is, and who has got and read it. */
final class SendPanel extends Div {

    private final AssignmentLetterId id;
    private final transient AssignmentLetterSending sending;
    private final transient CentreDirectory centres;
    private final transient Access access;
    private final transient Wording words;
    private final Div now = new Div();
    private final transient ListTable<Row> receivers;

    /** A centre's copy, with the number of its version. */
    private record Row(Copy copy, int version) {}

    SendPanel(
            AssignmentLetterId id,
            AssignmentLetterSending sending,
            CentreDirectory centres,
            Exports exports,
            Access access,
            Wording words) {
        this.id = id;
        this.sending = sending;
        this.centres = centres;
        this.access = access;
        this.words = words;
        receivers = new ListTable<>(words.text("assignment.sent.list"), columns(), exports, this::rows)
                .counted("assignment.sent.count.")
                .empty(() ->
                        new EmptyState(words.text("assignment.sent.none"), words.text("assignment.sent.none.text")));
        addClassName("usht-stack");
        now.addClassName("usht-stack");
        add(now, new Card(words.text("assignment.sent.list"), receivers));
        show();
    }

    private void show() {
        receivers.show();
        now.removeAll();
        if (!access.may(Permission.ASSIGNMENT_WRITE)) {
            return;
        }
        sending.last(id)
                .filter(last -> sending.progress(last.job()).isPresent())
                .ifPresent(last -> now.add(new Card(words.text("assignment.send.progress"), panel(last))));
        List<CentreProfile> waiting = sending.waiting(id);
        if (!waiting.isEmpty() && !isUnderWay()) {
            now.add(form(waiting));
        }
    }

    private boolean isUnderWay() {
        return sending.last(id)
                .flatMap(last -> sending.progress(last.job()))
                .filter(progress -> !progress.state().isOver())
                .isPresent();
    }

    private Div panel(Sending last) {
        JobPanel panel = new JobPanel(
                () -> sending.progress(last.job()),
                () -> sending.stop(last.job()),
                "assignment.send.count",
                progress -> {
                    receivers.show();
                    if (progress.state().isOver() && !sending.waiting(id).isEmpty()) {
                        show();
                    }
                });
        Div all = new Div(
                LetterWords.caption(words.text("assignment.send.by", last.person(), Norwegian.dateTime(last.at()))),
                panel);
        all.addClassName("usht-stack");
        return all;
    }

    private Card form(List<CentreProfile> waiting) {
        MultiSelectComboBox<CentreProfile> to = new MultiSelectComboBox<>(words.text("assignment.send.to"));
        to.setItemLabelGenerator(centre -> centre.name(words.language()));
        to.setItems(waiting);
        to.setValue(Set.copyOf(waiting));
        to.setWidthFull();
        Button send = new Button(words.text("assignment.send"), click -> ask(to.getValue()));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        return new Card(
                words.text("assignment.send.title"), LetterWords.caption(words.text("assignment.send.lead")), to, send);
    }

    private void ask(Set<CentreProfile> chosen) {
        Set<CentreKey> keys = chosen.stream().map(CentreProfile::key).collect(Collectors.toSet());
        ConfirmDialog dialog = new ConfirmDialog(
                words.text("assignment.send.title"),
                words.text("assignment.send.text", Norwegian.number(keys.size())),
                words.text("assignment.send"),
                confirmed -> Attempt.at(
                        () -> {
                            sending.send(id, keys);
                            show();
                        },
                        words,
                        this::show));
        CancelFirst.open(dialog, words.text("pages.cancel"));
    }

    private List<Row> rows() {
        Map<CentreKey, CentreProfile> known =
                centres.all().stream().collect(Collectors.toMap(CentreProfile::key, Function.identity()));
        Map<LetterVersionId, Integer> numbers = sending.numbers(id);
        return sending.copies(id).stream()
                .map(copy -> new Row(copy, numbers.getOrDefault(copy.version(), 0)))
                .sorted(Comparator.comparing(Row::version)
                        .reversed()
                        .thenComparing(
                                Norwegian.by(row -> known.containsKey(row.copy().sentTo())
                                        ? known.get(row.copy().sentTo()).areaName()
                                        : row.copy().sentTo().value())))
                .toList();
    }

    private List<Column<Row>> columns() {
        return List.of(
                Column.text(
                        words.text("assignment.sent.centre"),
                        row -> LetterWords.centre(centres, row.copy().sentTo(), words.language())),
                Column.inFiles(
                        words.text("assignment.sent.host"), row -> row.copy().host()),
                Column.inFiles(
                        words.text("assignment.sent.language"),
                        row -> row.copy().language().nativeName()),
                Column.number(words.text("assignment.sent.version"), Row::version),
                Column.day(
                        words.text("assignment.sent.at"), row -> day(row.copy().sentAt())),
                Column.tag(
                        words.text("assignment.sent.read"),
                        row -> row.copy()
                                .reading()
                                .map(read -> new Tag(Norwegian.date(day(read.at())), Tag.Tone.OK))
                                .orElseGet(() -> new Tag(words.text("assignment.sent.unread"), Tag.Tone.WARN))),
                Column.text(
                        words.text("assignment.sent.reader"),
                        row -> row.copy().reading().map(Copy.Reading::person).orElse("")));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Norwegian.ZONE);
    }
}
