package no.usht.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A workbook as Excel, LibreOffice, Numbers and Google save it: all its sheets that are not hidden. */
final class WorkbookReader {

    private static final String FOLDER = "xl/";
    private static final String WORKBOOK = "xl/workbook.xml";

    private final SheetLimits limits;
    private final Intake intake;

    WorkbookReader(SheetLimits limits) {
        this.limits = limits;
        this.intake = new Intake(limits);
    }

    private record Named(String name, String reference) {}

    List<ReadSheet> read(byte[] file) throws IOException, RefusedFileException {
        try (WorkbookParts parts = WorkbookParts.open(file, limits)) {
            return sheets(parts);
        }
    }

    private List<ReadSheet> sheets(WorkbookParts parts) throws RefusedFileException {
        try {
            refuseMacros(parts);
            List<Named> shown = new ArrayList<>();
            boolean from1904 = contents(parts, shown);
            NumberFormats formats = new NumberFormats(from1904);
            Optional<Markup> styles = parts.part(FOLDER + "styles.xml");
            if (styles.isPresent()) {
                try (Markup markup = styles.get()) {
                    formats.read(markup);
                }
            }
            List<String> shared = shared(parts);
            Map<String, String> targets = targets(parts);
            List<ReadSheet> sheets = new ArrayList<>();
            for (Named sheet : shown) {
                @Nullable String target = targets.get(sheet.reference());
                // A page that holds a chart alone has no target here.
                if (target != null) {
                    try (Markup markup = required(parts, target)) {
                        sheets.add(new ReadSheet(
                                sheet.name(), new SheetReader(limits, intake, shared, formats).read(markup)));
                    }
                }
            }
            return sheets;
        } catch (IOException e) {
            // All of the file is at hand: what can't be read is the file's own fault.
            throw new RefusedFileException(Refusal.BROKEN);
        }
    }

    /** A workbook with programs may have been given the other name. */
    private static void refuseMacros(WorkbookParts parts) throws IOException, RefusedFileException {
        boolean isWorkbook = false;
        try (Markup kinds = required(parts, WorkbookParts.KINDS)) {
            while (kinds.next()) {
                String kind =
                        Optional.ofNullable(kinds.attribute("ContentType")).orElse("");
                if (kind.contains("macroEnabled") || kind.contains("vbaProject") || kind.contains("macrosheet")) {
                    throw new RefusedFileException(Refusal.MACROS);
                }
                isWorkbook |= kind.contains("spreadsheetml.sheet.main");
            }
        }
        if (!isWorkbook) {
            throw new RefusedFileException(Refusal.NO_TABLE);
        }
    }

    private static boolean contents(WorkbookParts parts, List<Named> shown) throws IOException, RefusedFileException {
        boolean from1904 = false;
        try (Markup workbook = required(parts, WORKBOOK)) {
            while (workbook.next()) {
                @Nullable String reference = workbook.reference();
                if (workbook.begins("sheet") && reference != null && isShown(workbook)) {
                    String name =
                            Optional.ofNullable(workbook.attribute("name")).orElse("");
                    shown.add(new Named(CellText.plain(name), reference));
                } else if (workbook.begins("workbookPr")) {
                    @Nullable String since = workbook.attribute("date1904");
                    from1904 = "1".equals(since) || "true".equals(since);
                }
            }
        }
        return from1904;
    }

    private static boolean isShown(Markup sheet) {
        @Nullable String state = sheet.attribute("state");
        return state == null || state.equals("visible");
    }

    private static Map<String, String> targets(WorkbookParts parts) throws IOException, RefusedFileException {
        Map<String, String> targets = new HashMap<>();
        try (Markup relations = required(parts, FOLDER + "_rels/workbook.xml.rels")) {
            while (relations.next()) {
                @Nullable String id = relations.attribute("Id");
                @Nullable String target = relations.attribute("Target");
                @Nullable String type = relations.attribute("Type");
                if (relations.begins("Relationship")
                        && id != null
                        && target != null
                        && type != null
                        && type.endsWith("/worksheet")) {
                    targets.put(id, target.startsWith("/") ? target.substring(1) : FOLDER + target);
                }
            }
        }
        return targets;
    }

    /** Texts that stand in several cells are kept once, and cells name their place. */
    private List<String> shared(WorkbookParts parts) throws IOException, RefusedFileException {
        List<String> texts = new ArrayList<>();
        Optional<Markup> part = parts.part(FOLDER + "sharedStrings.xml");
        if (part.isPresent()) {
            try (Markup strings = part.get()) {
                while (strings.next()) {
                    if (strings.begins("si")) {
                        texts.add(intake.text(RichText.of(strings, "si")));
                    }
                }
            }
        }
        return texts;
    }

    private static Markup required(WorkbookParts parts, String name) throws IOException, RefusedFileException {
        return parts.part(name).orElseThrow(() -> new RefusedFileException(Refusal.BROKEN));
    }
}
