package no.usht.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.assignment.AssignmentLetterContent;
import no.usht.assignment.AssignmentLetterId;
import no.usht.assignment.AssignmentLetterRecord;
import no.usht.assignment.AssignmentLetterSending;
import no.usht.assignment.AssignmentLetterService;
import no.usht.assignment.Letter;
import no.usht.assignment.LetterState;
import no.usht.assignment.LetterVersion;
import no.usht.assignment.Recipients;
import no.usht.assignment.Review;
import no.usht.centre.CentreDirectory;
import no.usht.content.Problem;
import no.usht.forms.Wording;
import no.usht.keeping.Saved;
import no.usht.lists.Exports;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.KeyValues;

/** What the directorate's page of an assignment letter shows: the letter in both forms, where it stands, and who has read it. */
@org.springframework.stereotype.Component
class AssignmentLetterCards {

    private final AssignmentLetterService letters;
    private final AssignmentLetterSending sending;
    private final CentreDirectory centres;
    private final AssignmentLetterPapers papers;
    private final Exports exports;
    private final Access access;

    AssignmentLetterCards(
            AssignmentLetterService letters,
            AssignmentLetterSending sending,
            CentreDirectory centres,
            AssignmentLetterPapers papers,
            Exports exports,
            Access access) {
        this.letters = letters;
        this.sending = sending;
        this.centres = centres;
        this.papers = papers;
        this.exports = exports;
        this.access = access;
    }

    List<Component> of(Saved<AssignmentLetterContent> saved, Wording words) {
        AssignmentLetterId id = new AssignmentLetterId(saved.id());
        Letter letter = letters.asItStands(id);
        List<LetterVersion> versions = letters.versions(id);
        List<Component> main = new ArrayList<>();
        for (Language language : Language.values()) {
            main.add(new Card(
                    words.text("assignment.letter.in", Wording.lower(language.nativeName())),
                    title(letter, language),
                    new LetterRendering(letter, language)));
        }
        if (!versions.isEmpty()) {
            // Whoever is to sign the next version reads that first.
            main.add(
                    saved.content().standing() == LetterState.SIGNED ? 0 : main.size(),
                    new SendPanel(id, sending, centres, exports, access, words));
        }
        List<Component> side = new ArrayList<>();
        side.add(standing(id, saved.content(), words));
        side.add(about(saved.content(), words));
        if (!versions.isEmpty()) {
            side.add(versions(id, versions, words));
        }
        return List.of(
                CardGrid.column(main.toArray(Component[]::new)), CardGrid.column(side.toArray(Component[]::new)));
    }

    private static Paragraph title(Letter letter, Language language) {
        Paragraph title = new Paragraph(letter.title().in(language));
        title.getElement().setAttribute("lang", language.tag());
        title.addClassName("usht-strong");
        return title;
    }

    /** The letter as PDF in that form, as it stands now. */
    Anchor file(Saved<AssignmentLetterContent> saved, Language language, Wording words) {
        AssignmentLetterId id = new AssignmentLetterId(saved.id());
        String text = words.text("assignment.file", Wording.lower(language.nativeName()));
        return saved.content().standing() == LetterState.SIGNED
                ? papers.signed(
                        text, language, () -> letters.versions(id).stream().findFirst())
                : papers.unsigned(text, language, () -> letters.asItStands(id));
    }

    /** What was done last, and what comes next. */
    private Card standing(AssignmentLetterId id, AssignmentLetterContent content, Wording words) {
        Card card = new Card(words.text("assignment.standing"));
        Optional<Review> last = letters.lastReview(id);
        switch (content.standing()) {
            case DRAFT -> {
                last.filter(review -> review.kind() == Review.Kind.GIVEN_BACK)
                        .ifPresent(review -> card.add(
                                new Paragraph(words.text(
                                        "assignment.standing.back", review.person(), Norwegian.dateTime(review.at()))),
                                text(review.reason())));
                missing(id, card, words);
            }
            case IN_REVIEW ->
                last.ifPresent(review -> card.add(
                        new Paragraph(words.text(
                                "assignment.standing.forward", review.person(), Norwegian.dateTime(review.at()))),
                        new Paragraph(words.text(
                                !access.may(Permission.ASSIGNMENT_SIGN)
                                        ? "assignment.standing.others"
                                        : letters.isOwn(id)
                                                ? "assignment.standing.own"
                                                : "assignment.standing.yours"))));
            case SIGNED -> card.add(new Paragraph(words.text("assignment.standing.signed")));
        }
        return card;
    }

    private void missing(AssignmentLetterId id, Card card, Wording words) {
        List<Problem> missing = letters.missing(id);
        if (missing.isEmpty()) {
            card.add(new Paragraph(words.text("assignment.standing.ready")));
            return;
        }
        UnorderedList list = new UnorderedList();
        missing.forEach(problem -> list.add(new ListItem(words.of(problem))));
        card.add(new Paragraph(words.text("assignment.standing.missing")), list);
    }

    private static Paragraph text(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("usht-text");
        return paragraph;
    }

    private Card about(AssignmentLetterContent content, Wording words) {
        KeyValues facts = new KeyValues()
                .add(words.label(AssignmentLetterRecord.YEAR), words.of(content, AssignmentLetterRecord.YEAR))
                .add(words.label(AssignmentLetterRecord.CASE_NUMBER), content.caseNumber())
                .add(words.label(AssignmentLetterRecord.RECIPIENTS), words.label(content.whoGetsIt()));
        if (content.whoGetsIt() == Recipients.NAMED) {
            facts.add(
                    words.label(AssignmentLetterRecord.CENTRES),
                    String.join(
                            "\n",
                            content.centres().stream()
                                    .map(key -> LetterWords.centre(centres, key, words.language()))
                                    .sorted(Norwegian.alphabetical())
                                    .toList()));
        }
        return new Card(words.text("assignment.letter.identity"), facts);
    }

    private Card versions(AssignmentLetterId id, List<LetterVersion> versions, Wording words) {
        Card card = new Card(words.text("assignment.versions"));
        for (int at = 0; at < versions.size(); at++) {
            LetterVersion version = versions.get(at);
            Div files = new Div();
            files.addClassName("usht-actions");
            Stream.of(Language.values())
                    .map(language -> papers.signed(
                            words.text(
                                    "assignment.file.version",
                                    String.valueOf(version.number()),
                                    Wording.lower(language.nativeName())),
                            language,
                            () -> letters.versions(id).stream()
                                    .filter(one -> one.number() == version.number())
                                    .findFirst()))
                    .forEach(files::add);
            card.add(
                    new Paragraph(LetterWords.signed(version, words)),
                    LetterWords.changes(version, versions.stream().skip(at + 1L).findFirst(), words),
                    files);
        }
        return card;
    }
}
