package no.usht.decision.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.decision.DecisionId;
import no.usht.decision.GrantLetter;
import no.usht.decision.GrantLetters;
import no.usht.forms.Wording;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPage;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.PageHeader;
import org.springframework.stereotype.Component;

/** A letter as its centre reads it; whoever may answer for the centre has seen it by opening it. */
@Component
class LetterPage {

    private final GrantLetters letters;
    private final LetterRendering rendering;
    private final Access access;

    LetterPage(GrantLetters letters, LetterRendering rendering, Access access) {
        this.letters = letters;
        this.rendering = rendering;
        this.access = access;
    }

    /** Shows it; nothing is found there where the centre has got no such letter, or the person may not read it. */
    Optional<String> fill(RecordPage page, BeforeEnterEvent event) {
        if (!access.may(Permission.LETTER_READ)) {
            return Optional.empty();
        }
        Wording words = new Wording(page);
        return RecordAddress.id(event)
                .map(DecisionId::new)
                .filter(id -> letters.find(id).isPresent())
                .map(id -> {
                    if (access.may(Permission.APPLICATION_SEND)) {
                        letters.see(id);
                    }
                    return letters.find(id).orElseThrow();
                })
                .map(letter -> {
                    show(page, letter, words);
                    return letter.content().title();
                });
    }

    private void show(RecordPage page, GrantLetter letter, Wording words) {
        String seen = letter.seenAt() == null
                ? ""
                : words.text("decision.letters.seenBy", letter.seenByName(), Norwegian.dateTime(letter.seenAt()));
        page.add(
                new PageHeader(
                                letter.content().title(),
                                seen,
                                rendering.link(
                                        () -> letters.find(letter.decision().id()), words))
                        .above(Places.link(words.text("decision.letters.title"), DecisionViews.Letters.class)),
                rendering.of(letter));
    }
}
