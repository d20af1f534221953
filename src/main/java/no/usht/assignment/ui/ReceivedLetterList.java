package no.usht.assignment.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.assignment.ReceivedLetters;
import no.usht.assignment.ReceivedLetters.Received;
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
import no.usht.uikit.Tag;
import org.springframework.stereotype.Component;

/** The assignment letters that a centre has got, the newest version of each. */
@Component
class ReceivedLetterList {

    private final ReceivedLetters letters;
    private final Access access;
    private final Exports exports;

    ReceivedLetterList(ReceivedLetters letters, Access access, Exports exports) {
        this.letters = letters;
        this.access = access;
        this.exports = exports;
    }

    /** Shows it; nothing is found there by those who may not read letters. */
    Optional<String> fill(RecordPage page, BeforeEnterEvent event) {
        if (!access.may(Permission.ASSIGNMENT_READ)) {
            return Optional.empty();
        }
        Wording words = new Wording(page);
        String title = words.text("assignment.received.title");
        ListTable<Received> list = new ListTable<>(title, columns(words), exports, letters::newest)
                .counted("assignment.received.count.")
                .empty(() -> new EmptyState(
                        words.text("assignment.received.none"), words.text("assignment.received.none.text")));
        list.show();
        page.add(
                new PageHeader(title, words.text("assignment.received.lead")),
                new Card(words.text("assignment.received.list"), list));
        return Optional.of(title);
    }

    private static List<Column<Received>> columns(Wording words) {
        return List.of(
                Column.link(
                        words.text("assignment.received.letter"),
                        letter -> letter.version().content().title().in(words.language()),
                        letter -> Places.href(
                                ReceivedViews.One.class,
                                RecordAddress.id(letter.copy().id()))),
                Column.text(
                        words.text("assignment.letter.year"),
                        letter -> String.valueOf(letter.version().content().year())),
                Column.number(
                        words.text("assignment.sent.version"),
                        letter -> letter.version().number()),
                Column.moment(
                        words.text("assignment.received.at"),
                        letter -> letter.copy().sentAt()),
                Column.tag(words.text("assignment.received.state"), letter -> tag(letter, words)));
    }

    static Tag tag(Received letter, Wording words) {
        return letter.isRead()
                ? new Tag(words.text("assignment.received.read"), Tag.Tone.OK)
                : new Tag(words.text("assignment.received.unread"), Tag.Tone.WARN);
    }
}
