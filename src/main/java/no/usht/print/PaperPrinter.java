package no.usht.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Prints documents as PDF that everybody can read and that archives take: tagged as PDF/UA-1 asks and kept whole as PDF/A-2a asks.
 *
 * <p>A document brings all that it shows; nothing is fetched for it.
 */
@Component
public class PaperPrinter {

    /** What the files are. */
    public static final String TYPE = "application/pdf";

    private static final String SANS = "Instrument Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 600;
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** Drawn for what no typeface has, so that a reader sees that something is missing. */
    private static final String UNKNOWN_SIGN = "\u25a1";

    private static final List<Typeface> TYPEFACES = List.of(
            Typeface.of("InstrumentSans-Regular.ttf", SANS, REGULAR, FSFontUseCase.DOCUMENT),
            Typeface.of("InstrumentSans-SemiBold.ttf", SANS, BOLD, FSFontUseCase.DOCUMENT),
            Typeface.of("DejaVuSans.ttf", "DejaVu Sans", REGULAR, FSFontUseCase.FALLBACK_FINAL),
            Typeface.of("DejaVuSans-Bold.ttf", "DejaVu Sans", BOLD, FSFontUseCase.FALLBACK_FINAL));

    private static final String STYLE = new String(read("paper.css"), StandardCharsets.UTF_8);
    private static final String WIDE = "@page { size: A4 landscape }";

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private record Typeface(FSSupplier<InputStream> file, String family, int weight, Set<FSFontUseCase> uses) {

        static Typeface of(String name, String family, int weight, FSFontUseCase use) {
            byte[] file = read(name);
            return new Typeface(() -> new ByteArrayInputStream(file), family, weight, EnumSet.of(use));
        }
    }

    private final PrinterLimits limits;
    private final Semaphore printers;

    PaperPrinter() {
        this(PrinterLimits.USUAL);
    }

    PaperPrinter(PrinterLimits limits) {
        this.limits = limits;
        this.printers = new Semaphore(limits.atOnce(), true);
    }

    /**
     * The document as PDF.
     *
     * @throws PaperTooLongException if it is longer than what is printed
     * @throws PrinterBusyException if too many others are being printed
     */
    public byte[] print(Paper paper) {
        limits.check(paper);
        return inTurn(() -> print(Xhtml.of(paper, paper.isWide() ? STYLE + WIDE : STYLE)));
    }

    byte[] inTurn(Supplier<byte[]> work) {
        try {
            if (!printers.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PrinterBusyException();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PrinterBusyException();
        }
        try {
            return work.get();
        } finally {
            printers.release();
        }
    }

    byte[] print(Document document) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(document, null)
                .toStream(pdf)
                .withProducer("USHT")
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(COLOURS)
                .useReplacementText(UNKNOWN_SIGN)
                .useUnicodeLineBreaker(new LineBreaks(limits.time()))
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        TYPEFACES.forEach(face ->
                builder.useFont(face.file(), face.family(), face.weight(), FontStyle.NORMAL, true, face.uses()));
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static byte[] read(String name) {
        try (InputStream file = PaperPrinter.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("No " + name + " on the class path");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
