package no.usht.application.ui;

import java.util.Optional;
import java.util.function.Supplier;
import no.usht.application.Submission;
import no.usht.application.SubmissionPapers;
import no.usht.forms.Wording;
import no.usht.handover.HandedOver;
import no.usht.print.Paper;
import no.usht.print.PaperPrinter;
import no.usht.uikit.FileLink;
import org.springframework.stereotype.Component;

/** The link to what was sent as PDF, for those who may read it on the page where the link stands. */
@Component
public class SubmissionFile {

    private final SubmissionPapers papers;
    private final PaperPrinter printer;

    SubmissionFile(SubmissionPapers papers, PaperPrinter printer) {
        this.papers = papers;
        this.printer = printer;
    }

    /**
     * A link to it.
     *
     * @param sent asked anew when somebody follows the link
     */
    public FileLink link(Supplier<Optional<HandedOver<Submission>>> sent, Wording words) {
        return new FileLink(
                words.text("application.file.pdf"),
                () -> sent.get().map(version -> {
                    Paper paper = papers.paper(version, words.language());
                    return new FileLink.Prepared(paper.fileName(), PaperPrinter.TYPE, () -> printer.print(paper));
                }));
    }
}
