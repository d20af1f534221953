package no.usht.decision.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.application.ReceivedApplications;
import no.usht.application.ReceivedApplications.Total;
import no.usht.application.ui.ApplicationWords;
import no.usht.decision.Cases;
import no.usht.forms.Wording;
import no.usht.grant.Call;
import no.usht.grant.Calls;
import no.usht.grant.GrantYearId;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPage;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;
import no.usht.uikit.PageHeader;
import org.springframework.stereotype.Component;

/** How much centres have applied for and been granted, by scheme and year. */
@Component
class CaseYears {

    private final Calls calls;
    private final ReceivedApplications received;
    private final Cases cases;
    private final Access access;
    private final Exports exports;

    CaseYears(Calls calls, ReceivedApplications received, Cases cases, Access access, Exports exports) {
        this.calls = calls;
        this.received = received;
        this.cases = cases;
        this.access = access;
        this.exports = exports;
    }

    /** Shows it; nothing is found there by those who may not read cases. */
    Optional<String> fill(RecordPage page, BeforeEnterEvent event) {
        if (!access.may(Permission.CASE_READ)) {
            return Optional.empty();
        }
        Wording words = new Wording(page);
        Map<GrantYearId, Total> totals = received.totals();
        String title = words.text("decision.years");
        ListTable<Call> list = new ListTable<>(
                        title, columns(totals, cases.granted(), words), exports, calls::announced)
                .empty(() -> new EmptyState(words.text("decision.years.none"), words.text("decision.years.none.text")));
        list.show();
        page.add(
                new PageHeader(title, words.text("decision.years.lead")),
                new Card(words.text("decision.years.list"), list));
        return Optional.of(title);
    }

    private static List<Column<Call>> columns(
            Map<GrantYearId, Total> totals, Map<GrantYearId, Long> granted, Wording words) {
        return List.of(
                Column.link(
                        words.text("application.list.what"),
                        call -> ApplicationWords.title(call, words),
                        call -> Places.href(DecisionViews.OfYear.class, RecordAddress.id(call.id()))),
                Column.day(
                        words.text("application.list.deadline"),
                        call -> call.terms().applyBy()),
                Column.number(
                        words.text("decision.years.number"),
                        call -> total(totals, call).applications()),
                Column.money(
                        words.text("application.list.frame"),
                        call -> call.terms().frame()),
                Column.money(
                        words.text("decision.years.asked"),
                        call -> total(totals, call).asked()),
                Column.money(words.text("decision.years.granted"), call -> granted.get(call.id())));
    }

    private static Total total(Map<GrantYearId, Total> totals, Call call) {
        return totals.getOrDefault(call.id(), Total.NONE);
    }
}
