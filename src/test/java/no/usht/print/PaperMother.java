package no.usht.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.usht.shared.Language;

/** Documents for tests. */
final class PaperMother {

    static final Letterhead VESTFOLD =
            new Letterhead("USHT Vestfold", "Sandefjord kommune", LocalDate.of(2026, 11, 30));

    static final String SAMI = "á č đ ŋ š ŧ ž ï ń Á Č Đ Ŋ Š Ŧ Ž";

    private PaperMother() {}

    static Paper titled(String title) {
        return new Paper(Language.NB, VESTFOLD, title);
    }

    /** One of every kind of part. */
    static Paper everything() {
        return titled("Nettverk for palliasjon")
                .above("Nettverk")
                .below("Pågår")
                .facts(new Facts()
                        .add("Periode", "2026–2027")
                        .add("Nettsted", List.of(Phrase.link("Nettstedet", "https://example.no/?a=1&b=2"))))
                .heading("Bakgrunn")
                .text("Første avsnitt.\n\nAndre avsnitt,\nto linjer.")
                .subheading("Tall")
                .aside("Forbehold")
                .table(new PaperTable("Penger")
                        .column("Kilde")
                        .numberColumn("Beløp")
                        .row("Tilskudd", "1 250 000 kr")
                        .row("Kommunen", "75 000 kr"))
                .heading("Lenker")
                .points(List.of(Phrase.link("Sluttrapport", "https://example.no/rapport"), Phrase.of("Uten adresse")));
    }

    static PaperTable table(int rows) {
        PaperTable table = new PaperTable("").column("Navn").column("Kommune").numberColumn("Tall");
        for (int i = 1; i <= rows; i++) {
            table.row("Rad nummer " + i, "Sandefjord", String.valueOf(i));
        }
        return table;
    }

    /** So long that it fills some forty pages. */
    static Paper fortyPages() {
        Paper paper = titled("Årsrapport");
        String sentence = "Nettverket for lindrende omsorg møtes fire ganger i året og deler erfaringer. ";
        for (int chapter = 1; chapter <= 20; chapter++) {
            paper.heading("Kapittel " + chapter);
            List<String> paragraphs = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                paragraphs.add(sentence.repeat(12));
            }
            paper.text(String.join("\n\n", paragraphs)).table(table(8));
        }
        return paper;
    }
}
