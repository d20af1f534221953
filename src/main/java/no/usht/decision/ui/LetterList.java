package no.usht.decision.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.decision.GrantLetter;
import no.usht.decision.GrantLetters;
import no.usht.forms.Wording;
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

/** The letters that a centre has got from the directorate. */
@Component
class LetterList {

    private final GrantLetters letters;
    private final Access access;
    private final Exports exports;

    LetterList(GrantLetters letters, Access access, Exports exports) {
        this.letters = letters;
        this.access = access;
        this.exports = exports;
    }

    /** Shows it; nothing is found there by those who may not read letters. */
    Optional<String> fill(RecordPage page, BeforeEnterEvent event) {
        if (!access.may(Permission.LETTER_READ)) {
            return Optional.empty();
        }
        Wording words = new Wording(page);
        String title = words.text("decision.letters.title");
        ListTable<GrantLetter> list = new ListTable<>(title, columns(words), exports, letters::received)
                .counted("decision.letters.count.")
                .empty(() ->
                        new EmptyState(words.text("decision.letters.none"), words.text("decision.letters.none.text")));
        list.show();
        page.add(new PageHeader(title, words.text("decision.letters.lead")), new Card(title, list));
        return Optional.of(title);
    }

    private static List<Column<GrantLetter>> columns(Wording words) {
        return List.of(
                Column.link(
                        words.text("decision.letters.letter"),
                        letter -> letter.content().title(),
                        letter -> Places.href(
                                DecisionViews.Letter.class,
                                RecordAddress.id(letter.decision().id()))),
                Column.text(
                        words.text("decision.list.case"),
                        letter -> letter.content().above()),
                Column.moment(
                        words.text("decision.letters.sent"),
                        letter -> Objects.requireNonNull(letter.decision().sentAt())),
                Column.money(
                        words.text("decision.list.granted"),
                        letter -> letter.decision().amount()),
                Column.tag(words.text("decision.list.state"), letter -> CaseWords.seen(letter, words)));
    }
}
