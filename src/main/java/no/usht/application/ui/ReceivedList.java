package no.usht.application.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.application.ReceivedApplications;
import no.usht.application.ReceivedApplications.Received;
import no.usht.application.Submission;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentreProfile;
import no.usht.forms.Wording;
import no.usht.grant.Call;
import no.usht.grant.Calls;
import no.usht.grant.GrantYearId;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPage;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.tenancy.CentreKey;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;
import no.usht.uikit.KeyValues;
import no.usht.uikit.PageHeader;
import org.springframework.stereotype.Component;

/** What centres have applied for in a year of a scheme, beside its frame. */
@Component
class ReceivedList {

    private final Calls calls;
    private final ReceivedApplications received;
    private final CentreDirectory centres;
    private final Access access;
    private final Exports exports;

    ReceivedList(Calls calls, ReceivedApplications received, CentreDirectory centres, Access access, Exports exports) {
        this.calls = calls;
        this.received = received;
        this.centres = centres;
        this.access = access;
        this.exports = exports;
    }

    /** Shows it; nothing is found there where no such year was announced, or the person may not read cases. */
    Optional<String> fill(RecordPage page, BeforeEnterEvent event) {
        if (!access.may(Permission.CASE_READ)) {
            return Optional.empty();
        }
        Wording words = new Wording(page);
        return RecordAddress.id(event)
                .map(GrantYearId::new)
                .flatMap(calls::find)
                .map(call -> {
                    show(page, call, words);
                    return words.text("application.received.title", ApplicationWords.title(call, words));
                });
    }

    private void show(RecordPage page, Call call, Wording words) {
        List<Received> all = received.of(call.id());
        Map<CentreKey, CentreProfile> profiles =
                centres.all().stream().collect(Collectors.toMap(CentreProfile::key, Function.identity()));
        Function<Received, String> name =
                one -> Optional.ofNullable(profiles.get(one.sent().centre()))
                        .map(profile -> profile.name(words.language()))
                        .orElse(one.sent().centre().value());
        ListTable<Received> list = new ListTable<>(
                        words.text("application.received.list"),
                        columns(words, name),
                        exports,
                        () -> received.of(call.id()))
                .counted("application.received.count.")
                .empty(() -> new EmptyState(
                        words.text("application.received.none"), words.text("application.received.none.text")));
        list.show(all);
        long asked = all.stream().mapToLong(one -> one.sent().content().asked()).sum();
        page.add(
                new PageHeader(
                                words.text("application.received.title", ApplicationWords.title(call, words)),
                                words.text(
                                        "application.received.lead",
                                        Norwegian.date(call.terms().applyBy())))
                        .above(Places.link(
                                words.text("application.received.years"), ApplicationViews.ReceivedOfYears.class)),
                new Card(
                        words.text("application.received.money"),
                        new KeyValues()
                                .add(
                                        words.text("application.list.frame"),
                                        Norwegian.ore(call.terms().frame()))
                                .add(words.text("application.received.asked"), Norwegian.ore(asked))
                                .add(
                                        words.text(
                                                asked > call.terms().frame()
                                                        ? "application.received.over"
                                                        : "application.received.left"),
                                        Norwegian.ore(Math.abs(call.terms().frame() - asked)))),
                new Card(words.text("application.received.list"), list));
    }

    private static List<Column<Received>> columns(Wording words, Function<Received, String> name) {
        Function<Received, Submission> said = one -> one.sent().content();
        return List.of(
                Column.link(
                        words.text("application.received.centre"),
                        name,
                        one -> Places.href(ApplicationViews.OneReceived.class, RecordAddress.id(one.id()))),
                Column.text(
                        words.text("application.list.case"),
                        one -> said.apply(one).caseNumber()),
                Column.moment(
                        words.text("application.received.at"), one -> one.sent().publishedAt()),
                Column.money(
                        words.text("application.list.asked"),
                        one -> said.apply(one).asked()),
                Column.money(
                        words.text("application.budget.all"),
                        one -> said.apply(one).total()));
    }
}
