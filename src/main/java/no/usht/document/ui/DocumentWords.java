package no.usht.document.ui;

import com.vaadin.flow.component.Component;
import java.io.Serializable;
import no.usht.document.DocumentDetails;
import no.usht.document.FileKind;
import no.usht.document.RefusedFileException;
import no.usht.shared.Norwegian;

/** What is said of files, in the reader's form of Norwegian. */
record DocumentWords(Component page) implements Serializable {

    private static final double KIB = 1024;

    String text(String key, Object... arguments) {
        return page.getTranslation(key, arguments);
    }

    /** Such as PDF. */
    String kind(DocumentDetails.Version version) {
        return version.kind()
                .map(kind -> kind == FileKind.TEXT ? text("document.kind.text") : kind.name())
                .orElseGet(() -> text("document.kind.other"));
    }

    /** Such as 1,2 MB. */
    static String bytes(long bytes) {
        return bytes < KIB * KIB
                ? Norwegian.number(Math.max(1, Math.round(bytes / KIB))) + "\u00a0kB"
                : Norwegian.number(bytes / KIB / KIB, 1) + "\u00a0MB";
    }

    /** Such as PDF, 1,2 MB · versjon 2 · Kari Prøve, 5. juni 2026 kl. 09.00. */
    String about(DocumentDetails.Version version) {
        return text(
                "document.about",
                kind(version),
                bytes(version.bytes()),
                String.valueOf(version.number()),
                version.by(),
                Norwegian.dateTime(version.at()));
    }

    String refusal(RefusedFileException.Why why, long limit) {
        return switch (why) {
            case EMPTY -> text("document.refused.empty");
            case TOO_LARGE -> text("document.refused.tooLarge", bytes(limit));
            case FULL -> text("document.refused.full");
            case MACROS -> text("document.refused.macros");
            case ENCRYPTED -> text("document.refused.encrypted");
            case PROGRAM -> text("document.refused.program");
            case WEB_PAGE -> text("document.refused.webPage");
            case TOO_DENSE -> text("document.refused.tooDense");
            case OLD_OFFICE -> text("document.refused.oldOffice");
            case OTHER_PICTURE -> text("document.refused.otherPicture");
            case DAMAGED -> text("document.refused.damaged");
            case OTHER_KIND -> text("document.refused.otherKind");
            case BUSY -> text("document.refused.busy");
        };
    }
}
