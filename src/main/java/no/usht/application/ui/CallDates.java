package no.usht.application.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.content.Field;
import no.usht.forms.Wording;
import no.usht.grant.Call;
import no.usht.grant.CallTerms;
import no.usht.grant.GrantYearRecord;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.uikit.Card;
import org.jspecify.annotations.Nullable;

/** What comes when in the calls that a centre may apply to, from a day on. */
final class CallDates {

    private CallDates() {}

    /**
     * A day that a call names.
     *
     * @param what the field of it
     * @param call what it is a day of
     */
    private record Dated(LocalDate day, String what, String call) {}

    /** @param calls asked anew for each file */
    static Card card(Supplier<List<Call>> calls, LocalDate from, Exports exports, Wording words) {
        String title = words.text("application.dates.title");
        ListTable<Dated> table = new ListTable<>(title, columns(words), exports, () -> dated(calls.get(), from, words));
        table.show();
        return new Card(title, table);
    }

    private static List<Column<Dated>> columns(Wording words) {
        return List.of(
                Column.day(words.text("application.dates.day"), Dated::day),
                Column.text(words.text("application.dates.what"), Dated::what),
                Column.text(words.text("application.list.what"), Dated::call));
    }

    private static List<Dated> dated(List<Call> calls, LocalDate from, Wording words) {
        return calls.stream()
                .flatMap(call -> of(call, words))
                .filter(dated -> !dated.day().isBefore(from))
                .sorted(Comparator.comparing(Dated::day))
                .toList();
    }

    private static Stream<Dated> of(Call call, Wording words) {
        CallTerms terms = call.terms();
        String title = ApplicationWords.title(call, words);
        Stream<Dated> days = Stream.of(
                        named(GrantYearRecord.OPENS_ON, terms.opensOn(), title, words),
                        named(GrantYearRecord.APPLY_BY, terms.applyBy(), title, words),
                        named(GrantYearRecord.DECIDE_BY, terms.decideBy(), title, words),
                        named(GrantYearRecord.ACCEPT_BY, terms.acceptBy(), title, words),
                        named(GrantYearRecord.REPORT_BY, terms.reportBy(), title, words),
                        named(GrantYearRecord.CARRY_OVER_UNTIL, terms.carryOverUntil(), title, words))
                .flatMap(each -> each);
        return Stream.concat(
                days,
                terms.instalments().stream()
                        .flatMap(part -> Stream.ofNullable(part.day()))
                        .map(day -> new Dated(day, words.text("application.dates.paid"), title)));
    }

    private static Stream<Dated> named(Field<?, ?> field, @Nullable LocalDate day, String title, Wording words) {
        return Stream.ofNullable(day).map(there -> new Dated(there, words.label(field), title));
    }
}
