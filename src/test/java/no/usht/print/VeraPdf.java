package no.usht.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file is what it says of itself. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** What the file breaks of PDF/UA-1 and PDF/A-2a; a line a rule and place. */
    public static List<String> findings(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
                .flatMap(flavour -> findings(pdf, flavour).stream())
                .toList();
    }

    private static List<String> findings(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> broken = result.getTestAssertions().stream()
                    .filter(rule -> rule.getStatus() == TestAssertion.Status.FAILED)
                    .map(rule -> flavour + " " + rule.getRuleId().getClause() + ": " + rule.getErrorMessage())
                    .toList();
            if (result.getTotalAssertions() == 0 || result.isCompliant() != broken.isEmpty()) {
                throw new IllegalStateException("veraPDF has looked at nothing, or says not what is wrong");
            }
            return broken;
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
