package no.usht.assignment.ui;

import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import no.usht.assignment.Letter;
import no.usht.assignment.LetterVersion;
import no.usht.assignment.ReceivedLetters.Received;
import no.usht.centre.CentreDirectory;
import no.usht.print.Letterhead;
import no.usht.print.Paper;
import no.usht.print.PaperPrinter;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.uikit.FileLink;
import org.springframework.stereotype.Component;

/** Assignment letters as PDF, for those who may read them on the page where the link stands. */
@Component
class AssignmentLetterPapers {

    private final PaperPrinter printer;
    private final CentreDirectory centres;
    private final Clock clock;

    AssignmentLetterPapers(PaperPrinter printer, CentreDirectory centres, Clock clock) {
        this.printer = printer;
        this.centres = centres;
        this.clock = clock;
    }

    /** A letter that nobody has signed yet; it says so. */
    Anchor unsigned(String text, Language language, Supplier<Letter> letter) {
        return link(
                text,
                () -> Optional.of(paper(letter.get(), language, clock.instant())
                        .below(LetterWords.in(language, "assignment.paper.unsigned"))));
    }

    /** A signed version as the directorate has it. */
    Anchor signed(String text, Language language, Supplier<Optional<LetterVersion>> version) {
        return link(text, () -> version.get().map(found -> signedPaper(found, language, "")));
    }

    /** A version as the centre got it, in the language form in which it was sent. */
    Anchor received(String text, Supplier<Optional<Received>> received) {
        return link(
                text,
                () -> received.get().map(found -> {
                    Language language = found.copy().language();
                    String centre = LetterWords.centre(centres, found.copy().sentTo(), language);
                    String to = found.copy().host().isEmpty()
                            ? LetterWords.in(language, "assignment.paper.to", centre)
                            : LetterWords.in(
                                    language,
                                    "assignment.paper.toHost",
                                    centre,
                                    found.copy().host());
                    return signedPaper(found.version(), language, to);
                }));
    }

    private Anchor link(String text, Supplier<Optional<Paper>> paper) {
        return new FileLink(
                text,
                () -> paper.get()
                        .map(found -> new FileLink.Prepared(
                                found.fileName(), PaperPrinter.TYPE, () -> printer.print(found))));
    }

    private static Paper signedPaper(LetterVersion version, Language language, String to) {
        Paper paper = paper(version.content(), language, version.signedAt());
        if (version.number() > 1) {
            paper.heading(LetterWords.in(language, "assignment.paper.changes", String.valueOf(version.number())))
                    .text(version.changes().in(language));
        }
        paper.aside(LetterWords.in(
                language, "assignment.paper.signed", version.signedBy(), Norwegian.dateTime(version.signedAt())));
        return to.isEmpty() ? paper : paper.below(to);
    }

    private static Paper paper(Letter letter, Language language, Instant at) {
        Paper paper = new Paper(
                        language,
                        new Letterhead(
                                LetterWords.in(language, "assignment.paper.sender"),
                                "",
                                LocalDate.ofInstant(at, Norwegian.ZONE)),
                        letter.title().in(language))
                .above(
                        letter.caseNumber().isEmpty()
                                ? ""
                                : LetterWords.in(language, "assignment.paper.case", letter.caseNumber()))
                .text(letter.introduction().in(language))
                .heading(LetterWords.in(language, "assignment.paper.assignments"));
        int number = 1;
        for (Letter.Assignment assignment : letter.assignments()) {
            paper.subheading(number++ + ". " + assignment.name().in(language));
            if (!assignment.text().in(language).isEmpty()) {
                paper.text(assignment.text().in(language));
            }
        }
        return paper.heading(LetterWords.in(language, "assignment.paper.expectations"))
                .text(letter.expectations().in(language));
    }
}
