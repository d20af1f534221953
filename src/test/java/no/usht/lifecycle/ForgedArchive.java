package no.usht.lifecycle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An archive in which somebody has changed an entry and made the checksums anew, as anybody can. */
final class ForgedArchive {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ForgedArchive() {}

    static byte[] of(byte[] archive, String entry, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
                entries.put(next.getName(), zip.readAllBytes());
            }
        }
        String before = new String(Objects.requireNonNull(entries.get(entry), entry), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("Nothing to change in " + entry + ": " + before);
        }
        byte[] content = after.getBytes(StandardCharsets.UTF_8);
        entries.put(entry, content);
        if (entry.equals(ArchiveWriter.MANIFEST)) {
            return sealed(entries, content);
        }
        ObjectNode manifest = (ObjectNode) JSON.readTree(entries.get(ArchiveWriter.MANIFEST));
        manifest.path("parts").forEach(part -> {
            if (part.path("entry").asString().equals(entry)) {
                ((ObjectNode) part).put("bytes", content.length).put("sha256", digest(content));
                if (part.hasNonNull("table")) {
                    CsvRows rows = new CsvRows();
                    rows.add(content, content.length);
                    ((ObjectNode) part).put("rows", rows.count());
                }
            }
        });
        return sealed(entries, JSON.writeValueAsBytes(manifest));
    }

    private static byte[] sealed(Map<String, byte[]> entries, byte[] written) throws IOException {
        entries.put(ArchiveWriter.MANIFEST, written);
        entries.put(ArchiveWriter.MANIFEST_DIGEST, digest(written).getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream forged = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(forged, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> one : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
                zip.closeEntry();
            }
        }
        return forged.toByteArray();
    }

    private static String digest(byte[] content) {
        return HexFormat.of().formatHex(ArchiveWriter.sha256().digest(content));
    }
}
