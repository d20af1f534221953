package no.usht.gathering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import no.usht.forms.Wording;
import no.usht.gathering.CalendarAddress;
import no.usht.gathering.CalendarAddresses;
import no.usht.pages.Attempt;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.DataTable;
import no.usht.uikit.KeptFocus;
import no.usht.uikit.LinkOnce;
import no.usht.uikit.Notices;
import org.jspecify.annotations.Nullable;

/** Private addresses at which calendars follow gatherings: a new one is shown once, and each can be taken back. */
final class CalendarSubscriptions extends Div {

    private final transient Wording words;
    private final transient CalendarAddresses addresses;
    private final @Nullable ActivityId activity;
    private final Div made = new Div();
    private final Div list = new Div();

    /** @param activity null for the whole centre */
    CalendarSubscriptions(Wording words, CalendarAddresses addresses, @Nullable ActivityId activity) {
        this.words = words;
        this.addresses = addresses;
        this.activity = activity;
        Button make = new Button(words.text("gathering.address.make"), click -> make());
        Div content = new Div(
                new Paragraph(
                        words.text(activity == null ? "gathering.address.text" : "gathering.address.textOfActivity")),
                list,
                made,
                make);
        content.addClassName("usht-stack");
        add(new NativeDetails(words.text("gathering.address.title"), content));
        show();
    }

    private void show() {
        list.removeAll();
        var all = addresses.of(activity);
        if (all.isEmpty()) {
            return;
        }
        DataTable table = new DataTable(words.text("gathering.address.list"))
                .stacking()
                .captionHidden()
                .column(words.text("gathering.address.madeAt"))
                .column(words.text("gathering.address.madeBy"))
                .column(words.text("pages.choice"));
        all.forEach(each -> table.row(
                DataTable.Cell.text(Norwegian.dateTime(each.madeAt())),
                DataTable.Cell.text(each.madeBy()),
                DataTable.Cell.of(revocation(each))));
        list.add(table);
    }

    private Component revocation(CalendarAddress address) {
        String when = Norwegian.dateTime(address.madeAt());
        Button revoke = new Button(words.text("gathering.address.revoke"), click -> {
            ConfirmDialog dialog = new ConfirmDialog(
                    words.text("gathering.address.revoke"),
                    words.text("gathering.address.revoke.text", when),
                    words.text("gathering.address.revoke"),
                    confirmed -> Attempt.at(
                            () -> {
                                addresses.revoke(activity, address.id());
                                made.removeAll();
                                Notices.saved(words.text("gathering.address.revoked"));
                                again();
                            },
                            words,
                            this::again));
            CancelFirst.open(dialog, words.text("pages.cancel"));
        });
        revoke.setAriaLabel(words.text("gathering.address.revoke.of", when));
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        return revoke;
    }

    private void make() {
        Attempt.at(
                () -> {
                    String path = addresses.make(activity);
                    made.removeAll();
                    made.add(new LinkOnce(
                            words.text("gathering.address.made"), words.text("gathering.address.made.text"), path));
                    again();
                },
                words,
                this::again);
    }

    private void again() {
        show();
        KeptFocus.in(this);
    }
}
