package no.usht.assignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.usht.assignment.Letter;
import no.usht.assignment.LetterChanges;
import no.usht.assignment.LetterState;
import no.usht.assignment.LetterVersion;
import no.usht.centre.CentreDirectory;
import no.usht.forms.Wording;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.uikit.Tag;
import no.usht.uikit.Texts;

/** What assignment letters consist of, in the reader's words. */
final class LetterWords {

    private LetterWords() {}

    static Wording.Names names(CentreDirectory centres) {
        return (field, value) -> value instanceof CentreKey key
                ? centres.find(key).map(centre -> centre.name(Texts.language()))
                : Optional.empty();
    }

    static String centre(CentreDirectory centres, CentreKey key, Language language) {
        return centres.find(key).map(centre -> centre.name(language)).orElse(key.value());
    }

    static Tag tag(LetterState state, Wording words) {
        return new Tag(
                words.label(state),
                switch (state) {
                    case DRAFT -> Tag.Tone.ACCENT;
                    case IN_REVIEW -> Tag.Tone.WARN;
                    case SIGNED -> Tag.Tone.OK;
                });
    }

    /** In the language form of a letter, which need not be the reader's. */
    static String in(Language language, String key, Object... arguments) {
        return I18NProvider.translate(language.locale(), key, arguments);
    }

    /** Who signed a version, and when. */
    static String signed(LetterVersion version, Wording words) {
        return words.text(
                "assignment.version.signed",
                String.valueOf(version.number()),
                version.signedBy(),
                Norwegian.dateTime(version.signedAt()));
    }

    static Paragraph caption(String text) {
        Paragraph caption = new Paragraph(text);
        caption.addClassName("usht-caption");
        return caption;
    }

    /** What whoever signed it says of it, and what the program finds beside that; nothing for the first version. */
    static Div changes(LetterVersion version, Optional<LetterVersion> before, Wording words) {
        Div all = new Div();
        all.addClassName("usht-stack");
        String said = version.changes().in(words.language());
        if (!said.isEmpty()) {
            Paragraph paragraph = new Paragraph(said);
            paragraph.addClassName("usht-text");
            all.add(paragraph);
        }
        before.map(older -> found(LetterChanges.between(older.content(), version.content()), words))
                .filter(lines -> !lines.isEmpty())
                .ifPresent(lines -> {
                    UnorderedList list = new UnorderedList();
                    lines.forEach(line -> list.add(new ListItem(line)));
                    all.add(list);
                });
        return all;
    }

    private static List<String> found(LetterChanges changes, Wording words) {
        List<String> lines = new ArrayList<>();
        changes.parts().forEach(part -> lines.add(words.text("assignment.changes.part", words.label(part))));
        named(lines, "assignment.changes.added", changes.added(), words);
        named(lines, "assignment.changes.removed", changes.removed(), words);
        named(lines, "assignment.changes.altered", changes.altered(), words);
        return lines;
    }

    private static void named(List<String> lines, String key, List<Letter.Assignment> assignments, Wording words) {
        assignments.forEach(one -> lines.add(words.text(key, one.name().in(words.language()))));
    }
}
