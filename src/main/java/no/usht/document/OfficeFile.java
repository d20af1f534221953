package no.usht.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.usht.document.RefusedFileException.Why;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A file of Office or OpenDocument, which is a ZIP of parts: what it is, and what is hidden in it. */
final class OfficeFile {

    private static final int MOST_PARTS = 10_000;

    /** Less than this fills no memory: tables of zeros pack very well. */
    private static final long LITTLE = 64L << 20;

    private static final int RATIO = 20;
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_LIST = 4 << 20;

    private static final String TYPES = "[Content_Types].xml";
    private static final String OPEN_DOCUMENT_TYPE = "mimetype";
    private static final String OPEN_DOCUMENT_PARTS = "META-INF/manifest.xml";

    private static final byte[] PART = {'P', 'K', 1, 2};
    private static final byte[] PACKED_FILE = Occurrences.wide("Ole10Native");
    private static final String MAIN = ".main+xml";

    private final ZipFile zip;
    private final TemporaryFile file;

    private OfficeFile(ZipFile zip, TemporaryFile file) {
        this.zip = zip;
        this.file = file;
    }

    static FileKind inspect(TemporaryFile file) throws IOException {
        try (InputStream in = file.read()) {
            // Before anything makes a list of them in memory.
            if (Occurrences.count(in, PART)[0] > MOST_PARTS) {
                throw new RefusedFileException(Why.TOO_DENSE);
            }
        }
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new KeptOpen(file.channel()))
                .setIgnoreLocalFileHeader(true)
                .get()) {
            OfficeFile office = new OfficeFile(zip, file);
            office.checkParts();
            return office.kind();
        } catch (IOException | IllegalArgumentException | XMLStreamException unreadable) {
            throw (RefusedFileException) new RefusedFileException(Why.DAMAGED).initCause(unreadable);
        }
    }

    private void checkParts() throws IOException {
        Set<String> names = new HashSet<>();
        long most = Math.max(LITTLE, RATIO * file.size());
        long bytes = 0;
        for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
            ZipArchiveEntry part = all.nextElement();
            String name = part.getName().toLowerCase(Locale.ROOT);
            if (part.getGeneralPurposeBit().usesEncryption()) {
                throw new RefusedFileException(Why.ENCRYPTED);
            }
            // Of two with one name, which one a program reads is anybody's guess.
            if (!names.add(name) || name.startsWith("/") || name.contains("..") || !zip.canReadEntryData(part)) {
                throw new RefusedFileException(Why.DAMAGED);
            }
            if (isMacro(name)) {
                throw new RefusedFileException(Why.MACROS);
            }
            bytes += unpack(part, most - bytes);
        }
    }

    private static boolean isMacro(String part) {
        return part.contains("vbaproject")
                || part.contains("vbadata")
                || part.contains("macrosheets/")
                || part.contains("activex/")
                || part.startsWith("basic/")
                || part.startsWith("scripts/");
    }

    /** Reads all of a part and keeps nothing of it: how much it is, is not believed. */
    private long unpack(ZipArchiveEntry part, long most) throws IOException {
        try (InputStream in = new AtMost(zip.getInputStream(part), most)) {
            if (part.getName().toLowerCase(Locale.ROOT).endsWith(".bin")) {
                // Any file whatever can be put into a document as a "package".
                AtMost counted = (AtMost) in;
                if (Occurrences.count(counted, PACKED_FILE)[0] > 0) {
                    throw new RefusedFileException(Why.PROGRAM);
                }
                return counted.bytes;
            }
            byte[] buffer = new byte[BUFFER];
            long bytes = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
            }
            return bytes;
        }
    }

    private FileKind kind() throws IOException, XMLStreamException {
        ZipArchiveEntry types = zip.getEntry(TYPES);
        ZipArchiveEntry type = zip.getEntry(OPEN_DOCUMENT_TYPE);
        if (types != null) {
            return ofOffice(attributes(types, "ContentType"));
        }
        if (type == null) {
            throw new RefusedFileException(Why.OTHER_KIND);
        }
        ZipArchiveEntry parts = zip.getEntry(OPEN_DOCUMENT_PARTS);
        if (parts == null) {
            throw new RefusedFileException(Why.DAMAGED);
        }
        if (hasElement(parts, "encryption-data")) {
            throw new RefusedFileException(Why.ENCRYPTED);
        }
        String declared = new String(small(type), StandardCharsets.US_ASCII).strip();
        return FileKind.ofMediaType(declared)
                .filter(kind -> kind.mediaType().startsWith("application/vnd.oasis"))
                .orElseThrow(() -> new RefusedFileException(Why.OTHER_KIND));
    }

    private static FileKind ofOffice(List<String> contentTypes) {
        List<String> types =
                contentTypes.stream().map(type -> type.toLowerCase(Locale.ROOT)).toList();
        if (types.stream()
                .anyMatch(type -> type.contains("macroenabled")
                        || type.contains("vbaproject")
                        || type.contains("macrosheet")
                        || type.contains("activex"))) {
            throw new RefusedFileException(Why.MACROS);
        }
        return Stream.of(FileKind.DOCX, FileKind.XLSX, FileKind.PPTX)
                .filter(kind -> types.contains(kind.mediaType() + MAIN))
                .findFirst()
                .orElseThrow(() -> new RefusedFileException(Why.OTHER_KIND));
    }

    private List<String> attributes(ZipArchiveEntry part, String name) throws IOException, XMLStreamException {
        List<String> values = new ArrayList<>();
        read(part, element -> {
            String value = element.getAttributeValue(null, name);
            if (value != null) {
                values.add(value);
            }
            return false;
        });
        return values;
    }

    private boolean hasElement(ZipArchiveEntry part, String name) throws IOException, XMLStreamException {
        return read(part, element -> element.getLocalName().equals(name));
    }

    /** Goes through the elements until one is what is sought. */
    private boolean read(ZipArchiveEntry part, Predicate<XMLStreamReader> isSought)
            throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = new AtMost(zip.getInputStream(part), LONGEST_LIST)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && isSought.test(reader)) {
                    return true;
                }
            }
            return false;
        }
    }

    private byte[] small(ZipArchiveEntry part) throws IOException {
        try (InputStream in = zip.getInputStream(part)) {
            return in.readNBytes(FileKind.ODP.mediaType().length() * 2);
        }
    }

    /** What is unpacked, as long as it is no more than it may be. */
    private static final class AtMost extends InputStream {

        private final InputStream in;
        private final long most;
        private long bytes;

        AtMost(InputStream in, long most) {
            this.in = in;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = in.read(into, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            bytes += read;
            if (bytes > most) {
                throw new RefusedFileException(Why.TOO_DENSE);
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    /** The file is needed after the ZIP in it was closed. */
    private record KeptOpen(SeekableByteChannel channel) implements SeekableByteChannel {

        @Override
        public int read(ByteBuffer into) throws IOException {
            return channel.read(into);
        }

        @Override
        public int write(ByteBuffer from) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            channel.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() {
            // Whoever opened it closes it.
        }
    }
}
