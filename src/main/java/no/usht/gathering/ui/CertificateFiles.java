package no.usht.gathering.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.usht.forms.Wording;
import no.usht.gathering.Certificate;
import no.usht.print.Paper;
import no.usht.print.PaperPrinter;
import no.usht.shared.ActivityId;
import no.usht.uikit.FileLink;

/** An activity's certificates as files. */
record CertificateFiles(Wording words, CertificatePages.Tools tools, ActivityId activity, String title) {

    FileLink.Prepared one(Certificate certificate) {
        Paper paper = tools.papers().paper(certificate);
        return new FileLink.Prepared(
                paper.fileName(), PaperPrinter.TYPE, () -> tools.printer().print(paper));
    }

    /** All of them, each in a file of its own; empty where there are none any more. */
    Optional<FileLink.Prepared> all() {
        List<Certificate> issued = tools.certificates().of(activity);
        return issued.isEmpty()
                ? Optional.empty()
                : Optional.of(new FileLink.Prepared(
                        words.text("gathering.certificate.file", title) + ".zip",
                        "application/zip",
                        () -> zipped(issued)));
    }

    private byte[] zipped(List<Certificate> issued) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            Set<String> names = new HashSet<>();
            for (Certificate certificate : issued) {
                FileLink.Prepared file = one(certificate);
                String name = file.name();
                for (int number = 2; !names.add(name); number++) {
                    name = file.name().replaceFirst("\\.pdf$", " " + number + ".pdf");
                }
                zip.putNextEntry(new ZipEntry(name));
                zip.write(file.content().get());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
