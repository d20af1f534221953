package no.usht.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.usht.access.Permission;
import no.usht.application.ApplicationId;
import no.usht.decision.Case;
import no.usht.decision.CaseAction;
import no.usht.decision.CaseState;
import no.usht.decision.CaseSteps;
import no.usht.decision.Decision;
import no.usht.decision.DecisionId;
import no.usht.decision.Proposal;
import no.usht.decision.ProposalContent;
import no.usht.decision.Proposals;
import no.usht.forms.AmountField;
import no.usht.forms.Wording;
import no.usht.grant.Call;
import no.usht.lists.Column;
import no.usht.lists.ListTable;
import no.usht.pages.Attempt;
import no.usht.pages.RecordAddress;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;
import no.usht.uikit.KeyValues;
import no.usht.uikit.Notices;
import org.jspecify.annotations.Nullable;

/** The cases of a year in one table, in which amounts are typed, with sums that run along. */
final class SideBySide extends Div {

    /** Where proposals are typed here; a new one after a letter has gone is begun on the page of its case. */
    private static final Set<CaseState> TYPED = Set.of(CaseState.RECEIVED, CaseState.PROPOSED, CaseState.AMENDING);

    private final transient Call call;
    private final transient CaseDesk desk;
    private final transient Wording words;
    private final transient Map<ApplicationId, Line> lines = new HashMap<>();
    private final Div sums = new Div();
    private final Paragraph running = new Paragraph();

    /** What stands on the page for one case. */
    private record Line(
            Case of,
            @Nullable AmountField amount,
            Span difference,
            @Nullable Checkbox chosen) {

        /** What would be granted in all if what is typed were decided, in øre. */
        long expected() {
            return Optional.ofNullable(typed()).orElseGet(of::expected);
        }

        private @Nullable Long typed() {
            return amount == null ? null : amount.read(amount.getValue());
        }

        boolean isChanged() {
            return amount != null
                    && !Objects.equals(
                            typed(), of.proposal().map(Proposal::amount).orElse(null));
        }

        boolean isChosen() {
            return chosen != null && chosen.getValue();
        }
    }

    SideBySide(Call call, CaseDesk desk, Wording words) {
        this.call = call;
        this.desk = desk;
        this.words = words;
        addClassName("usht-stack");
        // Those who don't see it would hear each number that somebody types.
        sums.getElement().setAttribute("aria-live", "off");
        show();
    }

    private void show() {
        removeAll();
        lines.clear();
        List<Case> cases = desk.cases().of(call.id());
        cases.forEach(one -> lines.put(one.id(), line(one)));
        ListTable<Case> list = new ListTable<>(
                        words.text("decision.list.table"),
                        columns(),
                        desk.exports(),
                        () -> desk.cases().of(call.id()))
                .counted("decision.list.count.")
                .empty(() -> new EmptyState(words.text("decision.list.none"), words.text("decision.list.none.text")));
        list.show(cases);
        Card table = new Card(words.text("decision.list.table"), list);
        if (!cases.isEmpty()) {
            table.add(actions());
        }
        add(new Card(words.text("decision.list.money"), sums), table);
        count();
    }

    private Line line(Case one) {
        boolean proposes = TYPED.contains(one.state()) && offers(one, CaseAction.PROPOSE);
        boolean choosable = offers(one, CaseAction.DECIDE) || offers(one, CaseAction.SEND);
        Line line = new Line(one, proposes ? amount(one) : null, new Span(), choosable ? new Checkbox() : null);
        if (line.chosen() != null) {
            line.chosen().setAriaLabel(words.text("decision.list.choose", name(one)));
        }
        return line;
    }

    private boolean offers(Case one, CaseAction action) {
        return CaseSteps.ALL.offers(one.state(), action, desk.access()::may);
    }

    private AmountField amount(Case one) {
        AmountField field = new AmountField(words, ProposalContent.AMOUNT);
        field.setLabel(null);
        field.setAriaLabel(words.text("decision.list.amountFor", name(one)));
        field.setWidth("9.5rem");
        field.setValue(field.written(one.proposal().map(Proposal::amount).orElse(null)));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            field.setInvalid(field.isUnreadable());
            field.setErrorMessage(field.isUnreadable() ? words.text(field.unreadableKey()) : "");
            count();
        });
        return field;
    }

    private String name(Case one) {
        return desk.name(one.centre(), words);
    }

    private List<Column<Case>> columns() {
        List<Column<Case>> columns = new ArrayList<>();
        columns.add(Column.link(
                words.text("decision.list.centre"),
                this::name,
                one -> Places.href(DecisionViews.OneCase.class, RecordAddress.id(one.id()))));
        if (lines.values().stream().anyMatch(line -> line.chosen() != null)) {
            columns.add(Column.choice(
                    words.text("decision.list.chosen"),
                    one -> Optional.<Component>ofNullable(line(one.id()).chosen())
                            .orElseGet(Span::new)));
        }
        columns.addAll(List.of(
                Column.text(
                        words.text("decision.list.case"),
                        one -> one.submission().caseNumber()),
                Column.day(
                        words.text("decision.list.received"),
                        one -> LocalDate.ofInstant(one.received().first(), Norwegian.ZONE)),
                Column.money(words.text("decision.list.before"), Case::before),
                Column.money(
                        words.text("decision.list.asked"),
                        one -> one.submission().asked()),
                Column.<Case>drawn(
                                words.text("decision.list.proposed"),
                                this::proposed,
                                one -> kroner(one.proposal().map(Proposal::amount)))
                        .toTheRight(),
                Column.<Case>drawn(
                                words.text("decision.list.difference"),
                                one -> new Component[] {line(one.id()).difference()},
                                one -> kroner(difference(one, one.expected())))
                        .toTheRight(),
                Column.money(
                        words.text("decision.list.granted"),
                        one -> one.decision().map(Decision::amount).orElse(null)),
                Column.drawn(
                        words.text("decision.list.state"),
                        one -> CaseWords.states(one, words),
                        one -> CaseWords.told(one, words)),
                Column.text(
                        words.text("decision.list.officer"),
                        one -> one.officer().map(Case.Officer::name).orElse(""))));
        return columns;
    }

    private Line line(ApplicationId id) {
        return Objects.requireNonNull(lines.get(id));
    }

    private Component[] proposed(Case one) {
        AmountField field = line(one.id()).amount();
        return new Component[] {
            field == null
                    ? new Span(one.proposal()
                            .map(proposal -> Norwegian.ore(proposal.amount()))
                            .orElse(""))
                    : field
        };
    }

    private static @Nullable BigDecimal kroner(Optional<Long> ore) {
        return ore.map(amount -> BigDecimal.valueOf(amount, 2)).orElse(null);
    }

    /** What one gets more than the year before, in øre; nothing where either is unknown. */
    private static Optional<Long> difference(Case one, long expected) {
        boolean known = one.proposal().isPresent() || one.decision().isPresent() || expected > 0;
        return known ? Optional.ofNullable(one.before()).map(before -> expected - before) : Optional.empty();
    }

    /** Counts what is typed by now. */
    private void count() {
        lines.values()
                .forEach(line -> line.difference()
                        .setText(difference(line.of(), line.expected())
                                .map(ore -> (ore > 0 ? "+" : "") + Norwegian.ore(ore))
                                .orElse("")));
        long asked = lines.values().stream()
                .filter(line -> line.of().state() != CaseState.WITHDRAWN)
                .mapToLong(line -> line.of().submission().asked())
                .sum();
        long expected = lines.values().stream().mapToLong(Line::expected).sum();
        long granted =
                lines.values().stream().mapToLong(line -> line.of().granted()).sum();
        long left = call.terms().frame() - expected;
        running.setText(words.text(
                left < 0 ? "decision.list.running.over" : "decision.list.running.left",
                Norwegian.ore(expected),
                Norwegian.ore(Math.abs(left))));
        sums.removeAll();
        sums.add(new KeyValues()
                .add(
                        words.text("decision.list.frame"),
                        Norwegian.ore(call.terms().frame()))
                .add(words.text("decision.list.askedInAll"), Norwegian.ore(asked))
                .add(words.text("decision.list.expected"), Norwegian.ore(expected))
                .add(words.text(left < 0 ? "decision.list.over" : "decision.list.left"), Norwegian.ore(Math.abs(left)))
                .add(words.text("decision.list.grantedInAll"), Norwegian.ore(granted)));
    }

    private Div actions() {
        Div row = new Div();
        row.addClassName("usht-actions");
        if (desk.access().may(Permission.CASE_WRITE)) {
            Button save = new Button(words.text("decision.list.save"), click -> save());
            save.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(save);
        }
        if (lines.values().stream().anyMatch(line -> line.chosen() != null)) {
            row.add(new Button(words.text("decision.list.chooseAll"), click -> chooseAll()));
        }
        if (desk.access().may(Permission.CASE_DECIDE)) {
            row.add(new Button(words.text("decision.list.decide"), click -> decide()));
        }
        if (desk.access().may(Permission.CASE_WRITE)) {
            row.add(new Button(words.text("decision.list.send"), click -> send()));
            Paragraph hint = new Paragraph(words.text("decision.list.hint"));
            hint.addClassName("usht-caption");
            return new Div(running, hint, row);
        }
        return new Div(running, row);
    }

    private void chooseAll() {
        boolean all = lines.values().stream().allMatch(line -> line.chosen() == null || line.isChosen());
        lines.values().stream().map(Line::chosen).filter(Objects::nonNull).forEach(box -> box.setValue(!all));
    }

    private void save() {
        if (lines.values().stream()
                .anyMatch(line -> line.amount() != null && line.amount().isUnreadable())) {
            Notices.failed(words.text("decision.list.unreadable"));
            return;
        }
        List<Proposals.Line> changed = lines.values().stream()
                .filter(line -> line.isChanged() && line.typed() != null)
                .map(line ->
                        new Proposals.Line(line.of().id(), line.of().proposal().orElse(null), content(line)))
                .toList();
        if (changed.isEmpty()) {
            Notices.failed(words.text("decision.list.nothing"));
            return;
        }
        Attempt.at(
                () -> {
                    desk.proposals().save(call.id(), changed);
                    Notices.saved(words.text("decision.list.saved", Norwegian.number(changed.size())));
                    show();
                },
                words,
                () -> {});
    }

    private static ProposalContent content(Line line) {
        return line.of()
                .proposal()
                .map(Proposal::content)
                .orElseGet(ProposalContent::empty)
                .withAmountOf(
                        Objects.requireNonNull(line.typed()),
                        line.of().submission().asked());
    }

    private List<Case> chosen(CaseAction action) {
        return lines.values().stream()
                .filter(Line::isChosen)
                .map(Line::of)
                .filter(one -> offers(one, action))
                .toList();
    }

    private void decide() {
        if (lines.values().stream().anyMatch(Line::isChanged)) {
            Notices.failed(words.text("decision.list.saveFirst"));
            return;
        }
        CaseDialogs.decide(call, new ArrayList<>(chosen(CaseAction.DECIDE)), desk, words, this::show);
    }

    private void send() {
        Set<DecisionId> ids = chosen(CaseAction.SEND).stream()
                .flatMap(one -> one.decision().map(Decision::id).stream())
                .collect(Collectors.toSet());
        CaseDialogs.send(call, ids, desk, words, this::show);
    }
}
