package no.usht.gathering;

import java.time.LocalDate;
import java.util.Optional;
import no.usht.centre.CentreLetterhead;
import no.usht.mail.Attachment;
import no.usht.mail.MailText;
import no.usht.print.Facts;
import no.usht.print.Letterhead;
import no.usht.print.Paper;
import no.usht.print.PaperPrinter;
import no.usht.shared.Hours;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import org.springframework.stereotype.Component;

/** Certificates as PDF, in the centre's own language form, whoever prints them. */
@Component
public class CertificatePapers {

    private final CertificateRepository rows;
    private final CentreLetterhead letterhead;
    private final PaperPrinter printer;

    CertificatePapers(CertificateRepository rows, CentreLetterhead letterhead, PaperPrinter printer) {
        this.rows = rows;
        this.letterhead = letterhead;
        this.printer = printer;
    }

    /** One of them as it goes along with a mail, when nobody is signed in; empty if it was taken back. */
    Optional<Attachment> attachment(CertificateId certificate) {
        return rows.findById(certificate)
                .map(CertificateRow::read)
                .map(this::paper)
                .map(paper -> new Attachment(paper.fileName(), PaperPrinter.TYPE, printer.print(paper)));
    }

    /** What is printed. */
    public Paper paper(Certificate certificate) {
        Language language = letterhead.language();
        MailText words = new MailText(language);
        LocalDate issued = LocalDate.ofInstant(certificate.issuedAt(), Norwegian.ZONE);
        Letterhead today = letterhead.today(language, host -> words.of("shell.municipality", host));
        Letterhead from = new Letterhead(today.sender(), today.detail(), issued);
        Certificate.Presence presence = certificate.presence();
        String days = presence.first().equals(presence.last())
                ? Norwegian.date(presence.first())
                : Norwegian.period(presence.first(), presence.last(), language);
        return new Paper(language, from, words.of("gathering.certificate.paper.title", certificate.name()))
                .text(words.of("gathering.certificate.paper.text", certificate.name(), certificate.title()))
                .facts(new Facts()
                        .add(words.of("gathering.certificate.paper.activity"), certificate.title())
                        .add(words.of("gathering.certificate.paper.arranger"), from.sender())
                        .add(words.of("gathering.certificate.paper.days"), days)
                        .add(
                                words.of("gathering.certificate.paper.gatherings"),
                                words.of(
                                        "gathering.certificate.of",
                                        Norwegian.number(presence.came()),
                                        Norwegian.number(presence.held())))
                        .add(words.of("gathering.certificate.paper.hours"), Hours.written(presence.minutes())))
                .signature(words.of("gathering.certificate.paper.signature", from.sender()));
    }
}
