package no.usht.gathering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.access.Permission;
import no.usht.forms.Wording;
import no.usht.gathering.Certificate;
import no.usht.gathering.ParticipantId;
import no.usht.gathering.ParticipationState;
import no.usht.gathering.Participations.With;
import no.usht.lists.Column;
import no.usht.lists.ListTable;
import no.usht.pages.Attempt;
import no.usht.pages.RecordAddress;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;
import no.usht.uikit.FileLink;
import no.usht.uikit.KeptFocus;
import no.usht.uikit.Notices;
import no.usht.uikit.Tag;

/** Who has completed an activity, the certificates that were issued, and how they get out. */
final class CertificatePage extends Div {

    private final transient Wording words;
    private final transient CertificatePages.Tools tools;
    private final ActivityId activity;
    private final boolean mayWrite;
    private final transient ListTable<Row> list;
    private final Div actions = new Div();
    private final CertificateMail sent;
    private final transient CertificateFiles files;

    /** Somebody who came, or was issued a certificate. */
    private record Row(With with, Optional<Certificate> certificate) {}

    CertificatePage(Wording words, CertificatePages.Tools tools, ActivityId activity, String title) {
        this.words = words;
        this.tools = tools;
        this.activity = activity;
        this.mayWrite = tools.asking().may(Permission.PARTICIPANT_WRITE);
        list = new ListTable<>(
                        words.text("gathering.certificate.list"),
                        columns(),
                        tools.asking().exports(),
                        this::rows)
                .counted("gathering.participants.count.")
                .empty(() -> new EmptyState(
                        words.text("gathering.certificate.none"), words.text("gathering.certificate.none.text")));
        files = new CertificateFiles(words, tools, activity, title);
        sent = new CertificateMail(words, tools, activity, title);
        addClassName("usht-stack");
        actions.addClassName("usht-actions");
        Div stacked = new Div(actions, list);
        stacked.addClassName("usht-stack");
        add(
                new Card(
                        words.text("gathering.terms.title"),
                        tools.asking().may(Permission.GATHERING_WRITE)
                                ? new TermsForm(words, tools.terms(), activity, this::show)
                                : new Paragraph(
                                        TermsForm.told(words, tools.terms().of(activity)))),
                sent,
                new Card(words.text("gathering.certificate.list"), stacked));
        show();
    }

    private List<Row> rows() {
        Map<ParticipantId, Certificate> issued = tools.certificates().of(activity).stream()
                .collect(Collectors.toMap(Certificate::participant, Function.identity()));
        return tools.participations().of(activity).stream()
                .map(with -> new Row(with, Optional.ofNullable(issued.get(with.id()))))
                .filter(row -> row.with().came() > 0 || row.certificate().isPresent())
                .toList();
    }

    private void show() {
        List<Row> rows = rows();
        list.show(rows);
        actions.removeAll();
        Set<ParticipantId> ready = rows.stream()
                .filter(row -> row.certificate().isEmpty() && isCompleted(row))
                .map(row -> row.with().id())
                .collect(Collectors.toSet());
        if (mayWrite && !ready.isEmpty()) {
            Button issue = new Button(
                    words.text(
                            ready.size() == 1
                                    ? "gathering.certificate.issueAll.one"
                                    : "gathering.certificate.issueAll.many",
                            Norwegian.number(ready.size())),
                    click -> issue(ready));
            issue.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(issue);
        }
        if (rows.stream().anyMatch(row -> row.certificate().isPresent())) {
            if (tools.asking().may(Permission.MAIL_SEND) && tools.mails().canSend()) {
                actions.add(new Button(words.text("gathering.certificate.send"), click -> sent.ask()));
            }
            actions.add(new FileLink(words.text("gathering.certificate.all"), files::all));
        }
        actions.setVisible(actions.getComponentCount() > 0);
    }

    private static boolean isCompleted(Row row) {
        return row.with().state() == ParticipationState.COMPLETED;
    }

    private List<Column<Row>> columns() {
        return List.of(
                Column.link(
                        words.text("gathering.participant.name"),
                        row -> row.with().name(),
                        row -> Places.href(
                                ParticipantViews.Detail.class,
                                RecordAddress.id(row.with().id()))),
                Column.number(
                        words.text("gathering.certificate.came"),
                        row -> row.with().came()),
                Column.tag(
                        words.text("gathering.participation.state"),
                        row -> new Tag(words.label(row.with().state()), isCompleted(row) ? Tag.Tone.OK : Tag.Tone.OFF)),
                Column.drawn(
                        words.text("gathering.certificate.certificate"),
                        this::certificate,
                        row -> row.certificate()
                                .map(Certificate::issuedAt)
                                .map(Norwegian::dateTime)
                                .orElse("")),
                Column.inFiles(
                        words.text("gathering.certificate.issuedBy"),
                        row -> row.certificate().map(Certificate::issuedBy).orElse("")),
                Column.choice(words.text("pages.choice"), this::choice));
    }

    private Component[] certificate(Row row) {
        return row.certificate()
                .map(certificate -> {
                    FileLink file = new FileLink(
                            words.text("gathering.certificate.issuedAt", Norwegian.dateTime(certificate.issuedAt())),
                            () -> tools.certificates().of(activity).stream()
                                    .filter(now -> now.id().equals(certificate.id()))
                                    .findFirst()
                                    .map(files::one));
                    file.setAriaLabel(words.text("gathering.certificate.of.person", certificate.name()));
                    return new Component[] {file};
                })
                .orElseGet(() -> new Component[] {new Span("")});
    }

    private Component choice(Row row) {
        Button choice;
        if (!mayWrite || (row.certificate().isEmpty() && !isCompleted(row))) {
            return new Span("");
        } else if (row.certificate().isPresent()) {
            choice = new Button(
                    words.text("gathering.certificate.withdraw"),
                    click -> askToWithdraw(row.certificate().get()));
            choice.setAriaLabel(
                    words.text("gathering.certificate.withdraw.of", row.with().name()));
        } else {
            choice = new Button(
                    words.text("gathering.certificate.issue"),
                    click -> issue(Set.of(row.with().id())));
            choice.setAriaLabel(
                    words.text("gathering.certificate.issue.of", row.with().name()));
        }
        choice.addThemeVariants(ButtonVariant.TERTIARY);
        return choice;
    }

    private void issue(Set<ParticipantId> people) {
        Attempt.at(
                () -> {
                    int number = tools.certificates().issue(activity, people);
                    Notices.saved(words.text(
                            number == 1 ? "gathering.certificate.issued.one" : "gathering.certificate.issued.many",
                            Norwegian.number(number)));
                    again();
                },
                words,
                this::again);
    }

    private void askToWithdraw(Certificate certificate) {
        ConfirmDialog dialog = new ConfirmDialog(
                words.text("gathering.certificate.withdraw"),
                words.text("gathering.certificate.withdraw.text", certificate.name()),
                words.text("gathering.certificate.withdraw"),
                confirmed -> Attempt.at(
                        () -> {
                            tools.certificates().withdraw(activity, certificate.id());
                            again();
                        },
                        words,
                        this::again));
        CancelFirst.open(dialog, words.text("pages.cancel"));
    }

    private void again() {
        show();
        KeptFocus.in(this);
    }
}
