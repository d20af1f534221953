package no.usht.print;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import no.usht.shared.Norwegian;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Turns a document into XHTML: as a tree, in which a text can never become markup. */
final class Xhtml {

    /** Joiners, and what chooses the colour of emoji: no typeface draws them, so they would be printed as unknown signs. */
    private static final Pattern UNDRAWN =
            Pattern.compile("[\\x{200B}-\\x{200F}\\x{2060}\\x{FE00}-\\x{FE0F}\\x{E0000}-\\x{E0FFF}]|[\\p{Cc}&&[^\\n]]");

    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");
    private static final int LONGEST_IN_FOOTER = 90;

    private final Paper paper;
    private final Document document;
    private final ResourceBundle texts;
    private int headings;

    private Xhtml(Paper paper, Document document) {
        this.paper = paper;
        this.document = document;
        this.texts = Texts.in(paper.language());
    }

    static Document of(Paper paper, String style) {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            new Xhtml(paper, document).write(style);
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String style) {
        Element html = document.createElement("html");
        html.setAttribute("lang", paper.language().tag());
        document.appendChild(html);
        Element head = add(html, "head");
        add(head, "title", paper.title());
        meta(head, "author", paper.letterhead().sender());
        meta(head, "subject", subject());
        add(head, "style", style);
        Element bookmarks = add(head, "bookmarks");
        Element body = add(html, "body");
        if (paper.isWide()) {
            body.setAttribute("class", "wide");
        }
        footer(body);
        letterhead(body);
        title(body, bookmarks);
        paper.parts().forEach(part -> write(part, body, bookmarks));
    }

    /** What the document is about, for readers and archives that list it. */
    private String subject() {
        return paper.above().isEmpty()
                ? paper.letterhead().sender()
                : paper.above() + ", " + paper.letterhead().sender();
    }

    private void meta(Element head, String name, String content) {
        Element meta = add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", drawn(content));
    }

    /** On every page; pages and their number are counted where they are drawn. */
    private void footer(Element body) {
        Element footer = styled(add(body, "div"), "footer");
        Element row = add(add(add(footer, "table"), "tbody"), "tr");
        add(row, "td", shortened(paper.letterhead().sender() + " · " + paper.title()));
        Element page = styled(add(row, "td"), "page");
        String[] words = texts.getString("print.page").split("\\{[01]}", -1);
        page.appendChild(document.createTextNode(words[0]));
        styled(add(page, "span"), "number");
        page.appendChild(document.createTextNode(words[1]));
        styled(add(page, "span"), "count");
        page.appendChild(document.createTextNode(words[2]));
    }

    private static String shortened(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST_IN_FOOTER
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_IN_FOOTER))
                                .strip() + " …";
    }

    private void letterhead(Element body) {
        Element letterhead = styled(add(body, "div"), "letterhead");
        Letterhead from = paper.letterhead();
        styled(add(letterhead, "p", Norwegian.date(from.day())), "day");
        styled(add(letterhead, "p", from.sender()), "sender");
        if (!from.detail().isEmpty()) {
            styled(add(letterhead, "p", from.detail()), "detail");
        }
    }

    private void title(Element body, Element bookmarks) {
        if (!paper.above().isEmpty()) {
            styled(add(body, "p", paper.above()), "above");
        }
        Element title = add(body, "h1", paper.title());
        bookmark(bookmarks, title, paper.title());
        if (!paper.below().isEmpty()) {
            styled(add(body, "p", paper.below()), "below");
        }
    }

    private void write(Paper.Part part, Element body, Element bookmarks) {
        switch (part) {
            case Paper.Part.Heading(int level, String text) -> heading(body, bookmarks, level, text);
            case Paper.Part.Text(String text, boolean isAside) -> text(body, text, isAside);
            case Paper.Part.FactRows(Facts facts) -> facts(body, facts);
            case Paper.Part.Table(PaperTable table) -> table(body, table);
            case Paper.Part.Points(List<Phrase> points) -> points(body, points);
            case Paper.Part.Signature(String whose) -> styled(add(body, "p", whose), "signature");
        }
    }

    private void heading(Element body, Element bookmarks, int level, String text) {
        Element heading = add(body, level == 1 ? "h2" : "h3", text);
        Element chapters = (Element) bookmarks.getFirstChild();
        bookmark(level == 1 ? chapters : (Element) chapters.getLastChild(), heading, text);
    }

    private void bookmark(Element parent, Element heading, String text) {
        headings++;
        String id = "h" + headings;
        heading.setAttribute("id", id);
        Element bookmark = add(parent, "bookmark");
        bookmark.setAttribute("name", drawn(text));
        bookmark.setAttribute("href", "#" + id);
    }

    private void text(Element body, String text, boolean isAside) {
        for (String paragraph : PARAGRAPHS.splitAsStream(text.strip()).toList()) {
            if (!paragraph.isBlank()) {
                Element p = add(body, "p");
                if (isAside) {
                    styled(p, "aside");
                }
                lines(p, paragraph);
            }
        }
    }

    private void facts(Element body, Facts facts) {
        Element rows = add(styled(add(body, "table"), "facts"), "tbody");
        facts.rows().forEach(fact -> {
            Element row = add(rows, "tr");
            scoped(row, "row", fact.name());
            Element cell = add(row, "td");
            fact.values().forEach(value -> phrase(add(cell, "div"), value));
        });
    }

    private void table(Element body, PaperTable rows) {
        Element table = styled(add(body, "table"), "rows");
        if (!rows.caption().isEmpty()) {
            add(table, "caption", rows.caption());
        }
        Element names = add(add(table, "thead"), "tr");
        rows.columns().forEach(column -> align(scoped(names, "col", column.name()), column));
        Element lines = add(table, "tbody");
        for (List<String> cells : rows.rows()) {
            Element row = add(lines, "tr");
            for (int i = 0; i < cells.size(); i++) {
                Element cell = i == 0 ? scoped(row, "row", "") : add(row, "td");
                lines(align(cell, rows.columns().get(i)), cells.get(i));
            }
        }
    }

    private Element scoped(Element row, String scope, String text) {
        Element cell = add(row, "th", text);
        cell.setAttribute("scope", scope);
        return cell;
    }

    private static Element align(Element cell, PaperTable.Column column) {
        return column.isNumber() ? styled(cell, "number") : cell;
    }

    private void points(Element body, List<Phrase> points) {
        Element list = add(body, "ul");
        points.forEach(point -> phrase(add(list, "li"), point));
    }

    private void phrase(Element parent, Phrase phrase) {
        phrase.address()
                .ifPresentOrElse(
                        address -> {
                            Element link = add(parent, "a", phrase.text());
                            link.setAttribute("href", address.toASCIIString());
                            // What a screen reader says of it.
                            link.setAttribute("title", drawn(phrase.text()));
                        },
                        () -> lines(parent, phrase.text()));
    }

    private void lines(Element parent, String text) {
        String[] lines = text.split("\\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                add(parent, "br");
            }
            parent.appendChild(document.createTextNode(drawn(lines[i])));
        }
    }

    private Element add(Element parent, String name) {
        Element element = document.createElement(name.toLowerCase(Locale.ROOT));
        parent.appendChild(element);
        return element;
    }

    private Element add(Element parent, String name, String text) {
        Element element = add(parent, name);
        element.appendChild(document.createTextNode(drawn(text)));
        return element;
    }

    private static Element styled(Element element, String name) {
        element.setAttribute("class", name);
        return element;
    }

    private static String drawn(String text) {
        return UNDRAWN.matcher(text).replaceAll("");
    }
}
