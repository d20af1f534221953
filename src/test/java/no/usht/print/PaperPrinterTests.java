package no.usht.print;

import static no.usht.print.PaperMother.SAMI;
import static no.usht.print.PaperMother.VESTFOLD;
import static no.usht.print.PaperMother.everything;
import static no.usht.print.PaperMother.fortyPages;
import static no.usht.print.PaperMother.table;
import static no.usht.print.PaperMother.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.usht.shared.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What is printed can be read by all, kept for good, and takes nothing from elsewhere. */
class PaperPrinterTests {

    private static final PaperPrinter PRINTER = new PaperPrinter();

    static Stream<Paper> documents() {
        return Stream.of(
                everything(),
                titled("Tomt"),
                titled("Davvi Siida").heading(SAMI).text(SAMI),
                titled("Tegn").text("≥ ½ x² → ✓ • Привет γειά 日本 🎉👩‍👩‍👧 \u2011 \u202f."),
                titled("Tabell").table(table(120)),
                new ListPaper(
                                Language.NN,
                                VESTFOLD,
                                "Aktivitetar",
                                "2026",
                                IntStream.range(0, 8)
                                        .mapToObj(i -> new ListPaper.Column("Kolonne " + i, i == 7))
                                        .toList())
                        .of(List.of(
                                IntStream.range(0, 8).mapToObj(String::valueOf).toList())),
                fortyPages());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void printsWhatEverybodyCanReadAndArchivesTake(Paper paper) {
        assertThat(VeraPdf.findings(PRINTER.print(paper))).isEmpty();
    }

    @Test
    void noticesWhatNotEverybodyCanRead() {
        Document document = Xhtml.of(everything(), "");
        Element heading = document.createElement("h4");
        heading.setTextContent("To nivåer dypere");
        document.getElementsByTagName("body").item(0).appendChild(heading);
        assertThat(VeraPdf.findings(PRINTER.print(document)))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding).startsWith("ua1"));
    }

    @Test
    void saysItsTitleAndLanguage() {
        Map.of(Language.NB, "nb", Language.NN, "nn")
                .forEach((language, tag) -> read(new Paper(language, VESTFOLD, "Lindrende & <god> omsorg"), pdf -> {
                    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
                    assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Lindrende & <god> omsorg");
                    assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
                    assertThat(catalog.getLanguage()).isEqualTo(tag);
                    assertThat(text(pdf)).contains("USHT Vestfold", "Sandefjord kommune", "30.\u00a0november 2026");
                }));
    }

    @Test
    void listsItsChaptersAmongTheBookmarks() {
        read(everything(), pdf -> {
            PDOutlineItem title = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(title.getTitle()).isEqualTo("Nettverk for palliasjon");
            List<String> chapters = new ArrayList<>();
            title.children().forEach(chapter -> {
                chapters.add(chapter.getTitle());
                chapter.children().forEach(part -> chapters.add("- " + part.getTitle()));
            });
            assertThat(chapters).containsExactly("Bakgrunn", "- Tall", "Lenker");
        });
    }

    @Test
    void countsItsPages() {
        read(titled("Tabell").table(table(120)), pdf -> {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page)).contains("side " + page + " av " + pages);
            }
        });
    }

    @Test
    void showsTheHeadingsOfATableOnEachPageAndReadsThemOnce() {
        read(titled("Tabell").table(table(120)), pdf -> {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(text(pdf, page)).contains("Navn").contains("Kommune");
            }
            assertThat(scopes(pdf, "Column")).hasSize(3);
            assertThat(scopes(pdf, "Row")).hasSize(120);
        });
    }

    @Test
    void losesNoRowBetweenPages() {
        read(titled("Tabell").table(table(200)), pdf -> {
            String text = text(pdf);
            for (int row = 1; row <= 200; row++) {
                assertThat(text).containsOnlyOnce("Rad nummer " + row + " ");
            }
        });
    }

    @Test
    void writesEveryLetterSoThatItCanBeCopied() {
        String signs = SAMI + " æøåÆØÅ ≥ ½ x² → ✓ Привет γειά effektiv flere ffi";
        read(
                titled("Tegn").heading(signs).text(signs),
                pdf -> assertThat(text(pdf).replaceAll("\\s+", " ").split(Pattern.quote(signs), -1))
                        // In both weights.
                        .hasSize(3));
    }

    @Test
    void showsThatASignIsMissingAndNothingWhereNothingIsSeen() {
        read(
                titled("Tegn").text("日本 a\u200db c\ufe0fd"),
                pdf -> assertThat(text(pdf)).contains("□□ ab cd"));
    }

    @Test
    void printsMarkupAsItIsWritten() {
        String hostile = "<b>fet</b> <script>alert(1)</script> &amp; ]]> <img src=\"http://example.no/\"/>";
        read(
                titled(hostile)
                        .above(hostile)
                        .heading(hostile)
                        .text(hostile)
                        .facts(new Facts().add(hostile, hostile))
                        .table(new PaperTable(hostile).column(hostile).row(hostile))
                        .points(List.of(Phrase.link(hostile, "https://example.no"))),
                pdf -> assertThat(text(pdf).replaceAll("\\s+", " ").split(Pattern.quote("</script>"), -1))
                        // Title, above, heading, text, both sides of a fact, caption, column and cell, point; the
                        // footer.
                        .hasSize(12));
    }

    @Test
    void leadsWhereAReaderMaySafelyGoAndNowhereElse() {
        read(
                titled("Lenker")
                        .points(List.of(
                                Phrase.link("Nettsted", "https://example.no/?a=1&b=2"),
                                Phrase.link("Skript", "javascript:alert(1)"),
                                Phrase.link("Fil", "file:///etc/passwd"),
                                Phrase.link("Ingen", "ikke en adresse"))),
                pdf -> {
                    List<PDAnnotationLink> links = links(pdf);
                    assertThat(links).hasSize(1);
                    assertThat(((PDActionURI) links.getFirst().getAction()).getURI())
                            .isEqualTo("https://example.no/?a=1&b=2");
                    assertThat(links.getFirst().getContents()).isEqualTo("Nettsted");
                    assertThat(text(pdf)).contains("Skript", "Fil", "Ingen");
                });
    }

    @Test
    void fetchesNothing(@TempDir Path folder) throws IOException {
        Path css = Files.writeString(folder.resolve("a.css"), "h1 { display: none }");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/a";
            Document document = Xhtml.of(
                    titled("Synlig"),
                    "@import url(" + address + ".css); body { background: url(" + address + ".png) }");
            element(
                    document,
                    "head",
                    "link",
                    Map.of("rel", "stylesheet", "href", css.toUri().toString()));
            element(document, "body", "img", Map.of("src", address + ".png", "alt", "Bilde"));
            element(document, "body", "img", Map.of("src", css.toUri().toString(), "alt", "Fil"));
            element(document, "body", "object", Map.of("data", address));
            read(PRINTER.print(document), pdf -> assertThat(text(pdf)).contains("Synlig"));
            server.setSoTimeout(1);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatThrownBy(() -> PRINTER.print(titled("Lang").text("a".repeat(1_000_001))))
                .isInstanceOf(PaperTooLongException.class);
        assertThatThrownBy(() -> PRINTER.print(titled("Lang").text("a\n".repeat(40_001))))
                .isInstanceOf(PaperTooLongException.class);
        assertThatThrownBy(() -> PRINTER.print(titled("Lang").table(table(13_400))))
                .isInstanceOf(PaperTooLongException.class);
    }

    @Test
    void stopsWhenItsTimeIsOver() {
        PaperPrinter hasty =
                new PaperPrinter(new PrinterLimits(1_000_000, 40_000, Duration.ofMillis(1), 1, Duration.ofSeconds(1)));
        assertThatThrownBy(() -> hasty.print(fortyPages())).isInstanceOf(PaperTooLongException.class);
        // The turn is given back.
        assertThatThrownBy(() -> hasty.print(fortyPages())).isInstanceOf(PaperTooLongException.class);
    }

    @Test
    void refusesOneMoreWhileAllPrintersAreBusy() throws InterruptedException {
        PaperPrinter single =
                new PaperPrinter(new PrinterLimits(1_000_000, 40_000, Duration.ofSeconds(30), 1, Duration.ofMillis(1)));
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        Thread first = Thread.ofVirtual()
                .start(() -> single.inTurn(() -> {
                    started.countDown();
                    try {
                        refused.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return new byte[0];
                }));
        started.await();
        assertThatThrownBy(() -> single.print(everything())).isInstanceOf(PrinterBusyException.class);
        refused.countDown();
        first.join();
        assertThat(single.print(everything())).isNotEmpty();
    }

    @Test
    void breaksWordsOfAnyLengthAtTheEdgeOfThePage() {
        String address = "https://example.no/" + "abcdefghij".repeat(60);
        read(
                titled("Lang")
                        .text(address)
                        .table(new PaperTable("").column("A").column("B").row(address, address)),
                pdf -> assertThat(text(pdf).replaceAll("\\s+", "").split(address, -1))
                        .hasSizeGreaterThanOrEqualTo(2));
    }

    private static void element(Document document, String parent, String name, Map<String, String> attributes) {
        Element element = document.createElement(name);
        attributes.forEach(element::setAttribute);
        document.getElementsByTagName(parent).item(0).appendChild(element);
    }

    private static List<String> scopes(PDDocument pdf, String scope) {
        List<String> found = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), scope, found);
        return found;
    }

    private static void collect(PDStructureNode node, String scope, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("TH")
                        && element.getCOSObject()
                                .getCOSDictionary(COSName.A)
                                .toString()
                                .contains("COSName{" + scope + "}")) {
                    found.add(element.getStructureType());
                }
                collect(element, scope, found);
            }
        }
    }

    private static List<PDAnnotationLink> links(PDDocument pdf) {
        List<PDAnnotationLink> links = new ArrayList<>();
        pdf.getPages().forEach(page -> {
            try {
                page.getAnnotations().stream()
                        .filter(PDAnnotationLink.class::isInstance)
                        .map(PDAnnotationLink.class::cast)
                        .forEach(links::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return links;
    }

    private static String text(PDDocument pdf) {
        return text(pdf, 1, pdf.getNumberOfPages());
    }

    private static String text(PDDocument pdf, int page) {
        return text(pdf, page, page);
    }

    private static String text(PDDocument pdf, int first, int last) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            // As it is seen: the numbers of pages are drawn last.
            stripper.setSortByPosition(true);
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Look {
        void at(PDDocument pdf);
    }

    private static void read(Paper paper, Look look) {
        read(PRINTER.print(paper), look);
    }

    private static void read(byte[] file, Look look) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            look.at(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
