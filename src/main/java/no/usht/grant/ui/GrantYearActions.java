package no.usht.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.ArrayList;
import java.util.List;
import no.usht.access.Access;
import no.usht.forms.Wording;
import no.usht.grant.Applicants;
import no.usht.grant.GrantAction;
import no.usht.grant.GrantSteps;
import no.usht.grant.GrantYearContent;
import no.usht.grant.GrantYearId;
import no.usht.grant.GrantYearService;
import no.usht.keeping.Saved;
import no.usht.pages.Attempt;
import no.usht.pages.RecordAddress;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Notices;

/** What can be done with a year of a scheme, beside changing it: it is announced, and carried on. */
@org.springframework.stereotype.Component
class GrantYearActions {

    private final GrantYearService years;
    private final Access access;

    GrantYearActions(GrantYearService years, Access access) {
        this.years = years;
        this.access = access;
    }

    List<Component> of(Saved<GrantYearContent> saved, String title, Wording words, Runnable again) {
        List<Component> actions = new ArrayList<>();
        actions.add(new Button(
                words.text("grant.year.beginNext"), click -> Attempt.at(() -> beginNext(saved, words), words, again)));
        if (GrantSteps.ALL.offers(saved.content().standing(), GrantAction.ANNOUNCE, access::may)) {
            Button announce =
                    new Button(words.text("grant.year.announce"), click -> askToAnnounce(saved, title, words, again));
            actions.add(announce);
        }
        return actions;
    }

    private void beginNext(Saved<GrantYearContent> saved, Wording words) {
        GrantYearId next = years.beginNext(new GrantYearId(saved.id()));
        Places.open(GrantYearViews.Edit.class, RecordAddress.id(next));
        Notices.saved(words.text("grant.year.begun"));
    }

    private void askToAnnounce(Saved<GrantYearContent> saved, String title, Wording words, Runnable again) {
        GrantYearId id = new GrantYearId(saved.id());
        if (!years.missing(id).isEmpty()) {
            // Says what is missing, rather than asking about what can't be done.
            Notices.failed(words.of(years.missing(id)));
            return;
        }
        String who = saved.content().whoApplies() == Applicants.ALL
                ? words.text("grant.year.announce.all")
                : words.text(
                        "grant.year.announce.named",
                        Norwegian.number(saved.content().centres().size()));
        ConfirmDialog dialog = new ConfirmDialog(
                words.text("grant.year.announce"),
                words.text("grant.year.announce.text", title) + " " + who,
                words.text("grant.year.announce"),
                confirmed -> Attempt.at(
                        () -> {
                            years.announce(id, saved.version());
                            Notices.saved(words.text("grant.year.announced", title));
                            again.run();
                        },
                        words,
                        again));
        CancelFirst.open(dialog, words.text("pages.cancel"));
    }
}
