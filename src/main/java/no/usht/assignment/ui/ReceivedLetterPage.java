package no.usht.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.assignment.LetterVersion;
import no.usht.assignment.ReceiptId;
import no.usht.assignment.ReceivedLetters;
import no.usht.assignment.ReceivedLetters.Received;
import no.usht.assignment.ServedAssignment;
import no.usht.forms.Wording;
import no.usht.keeping.Saved;
import no.usht.pages.Attempt;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPage;
import no.usht.plan.ActionPlanService;
import no.usht.plan.MeasureContent;
import no.usht.plan.PlanTree;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.tenancy.Workspaces;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.DataTable;
import no.usht.uikit.DataTable.Cell;
import no.usht.uikit.Notices;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Tag;
import org.springframework.stereotype.Component;

/** An assignment letter as the centre got it, beside what the centre's own plan does for it. */
@Component
class ReceivedLetterPage {

    private final ReceivedLetters letters;
    private final ActionPlanService plans;
    private final AssignmentLetterPapers papers;
    private final Workspaces workspaces;
    private final Access access;

    ReceivedLetterPage(
            ReceivedLetters letters,
            ActionPlanService plans,
            AssignmentLetterPapers papers,
            Workspaces workspaces,
            Access access) {
        this.letters = letters;
        this.plans = plans;
        this.papers = papers;
        this.workspaces = workspaces;
        this.access = access;
    }

    /** Shows it; nothing is found there where it was not sent to the centre, or the person may not read letters. */
    Optional<String> fill(RecordPage page, BeforeEnterEvent event) {
        if (!access.may(Permission.ASSIGNMENT_READ)) {
            return Optional.empty();
        }
        Wording words = new Wording(page);
        return RecordAddress.id(event).map(ReceiptId::new).flatMap(id -> show(page, id, words));
    }

    private Optional<String> show(RecordPage page, ReceiptId id, Wording words) {
        return letters.find(id).map(received -> show(page, received, words));
    }

    private String show(RecordPage page, Received received, Wording words) {
        LetterVersion version = received.version();
        Language form = received.copy().language();
        String title = version.content().title().in(form);
        Card letter = new Card(words.text("assignment.received.letter"), new LetterRendering(version.content(), form));
        letter.actions(papers.received(
                words.text("assignment.received.pdf"),
                () -> letters.find(received.copy().id())));
        List<Card> side = new ArrayList<>();
        side.add(reading(page, received, words));
        List<Received> versions = letters.versions(version.letter());
        if (versions.size() > 1) {
            side.add(versions(received, versions, words));
        }
        page.removeAll();
        page.add(
                new PageHeader(
                                title,
                                words.text(
                                        "assignment.received.one.lead",
                                        Norwegian.dateTime(received.copy().sentAt()),
                                        version.signedBy()))
                        .above(Places.link(words.text("assignment.received.title"), ReceivedViews.All.class))
                        .tags(ReceivedLetterList.tag(received, words)),
                new CardGrid(
                        CardGrid.Columns.MAIN_AND_SIDE,
                        CardGrid.column(served(version, words), letter),
                        CardGrid.column(side.toArray(Card[]::new))));
        return title;
    }

    private Card reading(RecordPage page, Received received, Wording words) {
        Card card = new Card(words.text("assignment.received.reading"));
        received.copy()
                .reading()
                .ifPresentOrElse(
                        read -> card.add(new Paragraph(words.text(
                                "assignment.received.confirmed", read.person(), Norwegian.dateTime(read.at())))),
                        () -> {
                            if (access.may(Permission.ASSIGNMENT_CONFIRM)) {
                                Button confirm = new Button(
                                        words.text("assignment.confirm"),
                                        click -> confirm(page, received.copy().id(), words));
                                confirm.addThemeVariants(ButtonVariant.PRIMARY);
                                confirm.setDisableOnClick(true);
                                card.add(new Paragraph(words.text("assignment.confirm.text")), confirm);
                            } else {
                                card.add(new Paragraph(words.text("assignment.confirm.leader")));
                            }
                        });
        return card;
    }

    private void confirm(RecordPage page, ReceiptId id, Wording words) {
        Attempt.at(
                () -> {
                    letters.confirm(id);
                    Notices.saved(words.text("assignment.confirm.done"));
                },
                words,
                () -> {});
        show(page, id, words);
    }

    /** What is other in each version than in the one that the centre got before it, and where the others are. */
    private static Card versions(Received shown, List<Received> versions, Wording words) {
        Card card = new Card(words.text("assignment.received.changes"));
        for (int at = 0; at < versions.size(); at++) {
            Received one = versions.get(at);
            String told = LetterWords.signed(one.version(), words);
            card.add(
                    one.version().number() == shown.version().number()
                            ? new Paragraph(words.text("assignment.received.this", told))
                            : new Paragraph(Places.link(
                                    told,
                                    ReceivedViews.One.class,
                                    RecordAddress.id(one.copy().id()))),
                    LetterWords.changes(
                            one.version(),
                            versions.stream().skip(at + 1L).findFirst().map(Received::version),
                            words));
        }
        return card;
    }

    /** Each assignment next to the plan's measures, first those that nothing serves. */
    private Card served(LetterVersion version, Wording words) {
        int year = version.content().year();
        List<PlanTree> own = plans.treesOf(year);
        List<ServedAssignment> all = ServedAssignment.of(version.content(), own);
        long unserved = all.stream().filter(ServedAssignment::isUnserved).count();
        String name = words.text("assignment.served.title", String.valueOf(year));
        DataTable table = new DataTable(name)
                .stacking()
                .captionHidden()
                .column(words.text("assignment.served.assignment"))
                .column(words.text("assignment.served.measures"));
        all.forEach(one -> table.row(
                Cell.text(words.text(
                        "assignment.served.numbered",
                        String.valueOf(one.number()),
                        one.assignment().name().in(words.language()))),
                one.isUnserved()
                        ? Cell.of(new Tag(words.text("assignment.served.nothing"), Tag.Tone.BAD))
                        : Cell.of(measures(one.measures()))));
        String told = own.isEmpty()
                ? words.text("assignment.served.noPlan", String.valueOf(year))
                : unserved == 0
                        ? words.text("assignment.served.all")
                        : words.text(
                                "assignment.served.some", Norwegian.number(unserved), Norwegian.number(all.size()));
        return new Card(name, new Paragraph(told), table);
    }

    private Div measures(List<Saved<MeasureContent>> measures) {
        UnorderedList list = new UnorderedList();
        list.addClassName("usht-plain-list");
        measures.forEach(measure -> {
            ListItem item = new ListItem(new Anchor(
                    workspaces.require().path() + "/tiltak/" + measure.id(),
                    measure.content().title()));
            measure.content().due().ifPresent(day -> item.add(new Span(" (" + Norwegian.date(day) + ")")));
            list.add(item);
        });
        return new Div(list);
    }
}
