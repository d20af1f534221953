package no.usht.sheets;

import java.util.regex.Pattern;
import no.usht.shared.PlainText;

/** What a sheet may be called, so that Excel opens the file without wanting to repair it. */
final class SheetName {

    private static final int LONGEST = 31;
    private static final String NAMELESS = "Ark 1";
    /** Excel keeps this name for itself. */
    private static final String RESERVED = "History";

    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\]");
    private static final Pattern QUOTES_AROUND = Pattern.compile("^['\\s]+|['\\s]+$");

    private SheetName() {}

    static String of(String title) {
        String allowed = PlainText.line(FORBIDDEN.matcher(title).replaceAll(" "));
        String name = bare(CellText.cut(bare(allowed), LONGEST));
        return name.isEmpty() || name.equalsIgnoreCase(RESERVED) ? NAMELESS : name;
    }

    private static String bare(String name) {
        return QUOTES_AROUND.matcher(name).replaceAll("");
    }
}
