package no.usht.application.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.application.Application;
import no.usht.application.ApplicationService;
import no.usht.application.ApplicationState;
import no.usht.application.BudgetSums;
import no.usht.forms.Wording;
import no.usht.grant.Call;
import no.usht.grant.Calls;
import no.usht.grant.GrantYearId;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.pages.Attempt;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPage;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;
import no.usht.uikit.KeyValues;
import no.usht.uikit.PageHeader;
import org.springframework.stereotype.Component;

/** The calls that a centre may answer, and what it has applied for. */
@Component
class ApplicationList {

    private final Calls calls;
    private final ApplicationService applications;
    private final Access access;
    private final Exports exports;
    private final Clock clock;

    ApplicationList(Calls calls, ApplicationService applications, Access access, Exports exports, Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.access = access;
        this.exports = exports;
        this.clock = clock;
    }

    /** Shows it; nothing is found there by those who may not read applications. */
    Optional<String> fill(RecordPage page, BeforeEnterEvent event) {
        if (!access.may(Permission.APPLICATION_READ)) {
            return Optional.empty();
        }
        Wording words = new Wording(page);
        show(page, words);
        return Optional.of(words.text("application.list.title"));
    }

    private void show(RecordPage page, Wording words) {
        page.removeAll();
        List<Application> all = applications.all();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Norwegian.ZONE);
        Set<GrantYearId> begun = all.stream()
                .filter(application -> application.state() != ApplicationState.WITHDRAWN)
                .map(application -> application.call().id())
                .collect(Collectors.toSet());
        List<Card> open = new ArrayList<>();
        calls.announced().stream()
                .filter(call -> !begun.contains(call.id())
                        && !today.isAfter(call.terms().applyBy()))
                .forEach(call -> open.add(called(page, call, today, words)));
        ListTable<Application> list = new ListTable<>(
                        words.text("application.list.title"),
                        columns(words),
                        exports,
                        () -> newestFirst(applications.all()))
                .counted("application.list.count.")
                .empty(() ->
                        new EmptyState(words.text("application.list.none"), words.text("application.list.none.text")));
        list.show(newestFirst(all));
        page.add(new PageHeader(words.text("application.list.title"), words.text("application.list.lead")));
        open.forEach(page::add);
        page.add(
                new Card(words.text("application.list.own"), list),
                CallDates.card(calls::announced, today, exports, words));
    }

    private static List<Application> newestFirst(List<Application> all) {
        return all.stream()
                .sorted(Comparator.comparing(
                                (Application application) -> application.call().year())
                        .reversed())
                .toList();
    }

    private Card called(RecordPage page, Call call, LocalDate today, Wording words) {
        Card card = new Card(
                ApplicationWords.title(call, words),
                new Paragraph(ApplicationWords.deadline(call, today, words)),
                new KeyValues()
                        .add(
                                words.text("application.list.frame"),
                                Norwegian.ore(call.terms().frame())));
        return access.may(Permission.APPLICATION_WRITE)
                        && !today.isBefore(call.terms().opensOn())
                ? card.actions(new Button(words.text("application.list.begin"), click -> begin(page, call, words)))
                : card;
    }

    private void begin(RecordPage page, Call call, Wording words) {
        Attempt.at(
                () -> Places.open(ApplicationViews.One.class, RecordAddress.id(applications.begin(call.id()))),
                words,
                () -> show(page, words));
    }

    private static List<Column<Application>> columns(Wording words) {
        return Stream.of(
                        Column.<Application>link(
                                words.text("application.list.what"),
                                application -> ApplicationWords.title(application.call(), words),
                                application ->
                                        Places.href(ApplicationViews.One.class, RecordAddress.id(application.id()))),
                        Column.<Application>tag(
                                words.text("application.list.state"),
                                application -> ApplicationWords.state(application.state(), words)),
                        Column.<Application>day(
                                words.text("application.list.deadline"),
                                application -> application.call().terms().applyBy()),
                        Column.<Application>money(
                                words.text("application.list.asked"),
                                application ->
                                        BudgetSums.of(application.budget()).asked()),
                        Column.<Application>text(words.text("application.list.case"), Application::caseNumber))
                .toList();
    }
}
