package no.usht.sheets;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A part of a workbook, read tag by tag; what would fill the memory is refused. */
final class Markup implements AutoCloseable {

    private static final int DEEPEST = 64;
    /** The parser remembers every name for good; spreadsheets have some hundred. */
    private static final int MOST_NAMES = 2_000;
    /** Twice what a cell of Excel holds. */
    private static final int LONGEST_TEXT = 65_536;

    private final WorkbookParts.Counted content;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;

    Markup(WorkbookParts.Counted content) throws RefusedFileException {
        this.content = content;
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            // In another encoding, what bounds the bytes would not know a tag.
            reader = factory.createXMLStreamReader(content, "UTF-8");
        } catch (XMLStreamException e) {
            throw failed();
        }
    }

    /** Goes on to the next beginning or end of an element; false at the end. */
    boolean next() throws RefusedFileException {
        int event = advance();
        while (event != XMLStreamConstants.START_ELEMENT
                && event != XMLStreamConstants.END_ELEMENT
                && event != XMLStreamConstants.END_DOCUMENT) {
            event = advance();
        }
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    boolean begins(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    @Nullable
    String attribute(String name) {
        return reader.isStartElement() ? reader.getAttributeValue(null, name) : null;
    }

    /** The attribute that refers to a part, whose namespace differs between the two editions of the standard. */
    @Nullable
    String reference() {
        for (int i = 0; reader.isStartElement() && i < reader.getAttributeCount(); i++) {
            @Nullable String namespace = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals("id") && namespace != null && !namespace.isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text up to the end of the element that has begun. */
    String text() throws RefusedFileException {
        StringBuilder text = new StringBuilder();
        int inside = depth;
        while (depth >= inside) {
            int event = advance();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
            if (text.length() > LONGEST_TEXT) {
                throw new RefusedFileException(Refusal.UNSAFE);
            }
        }
        return text.toString();
    }

    private int advance() throws RefusedFileException {
        try {
            if (!reader.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            // The parser has answered crafted files with all kinds of exceptions.
            throw failed();
        }
    }

    private void begin() throws RefusedFileException {
        depth++;
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
        }
        if (depth > DEEPEST || names.size() > MOST_NAMES) {
            throw new RefusedFileException(Refusal.UNSAFE);
        }
    }

    private RefusedFileException failed() {
        return new RefusedFileException(content.isRefused() ? Refusal.UNSAFE : Refusal.BROKEN);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
