package no.usht.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of file that are taken: what people write and photograph, and nothing that runs. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    TEXT("text/plain", "txt", "csv", "tsv", "md", "log");

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes it so
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** As it is sent to browsers. */
    public String mediaType() {
        return mediaType;
    }

    /** Such as pdf, the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    /** Whether a browser may show it by itself; all else is only handed out to be saved. */
    public boolean isShown() {
        return isPicture() || this == PDF;
    }

    static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    static boolean isKnown(String extension) {
        return Arrays.stream(values()).anyMatch(kind -> kind.extensions.contains(extension));
    }
}
