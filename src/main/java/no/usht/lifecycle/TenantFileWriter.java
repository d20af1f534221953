package no.usht.lifecycle;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.AreaPart;
import no.usht.tenancy.TenantFile.Host;
import no.usht.tenancy.TenantFile.SignIn;
import no.usht.tenancy.TenantFile.Tile;
import org.jspecify.annotations.Nullable;

/** Writes a description as the text of a tenant file, as {@link TenantFiles} reads it. */
public final class TenantFileWriter {

    /** What YAML takes for text without quotes, whatever follows. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}](?:[\\p{L}\\p{N} ./@_(),?=&%+~-]|:(?=[^ ]))*");

    private static final Set<String> NOT_TEXT = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private final StringBuilder text = new StringBuilder();

    private TenantFileWriter() {}

    /**
     * The text of a centre's file.
     *
     * @param labels what the reader of the file calls the municipalities and city districts, by code; may lack some
     */
    public static String write(TenantFile file, Map<String, String> labels) {
        return new TenantFileWriter().file(file, labels);
    }

    private String file(TenantFile file, Map<String, String> labels) {
        text.append("# yaml-language-server: $schema=schema.json\n");
        line("", "key", file.key().value());
        text.append("names:\n");
        line("  ", "nb", file.names().nb());
        line("  ", "nn", file.names().nn());
        line("  ", "se", file.names().se());
        line("", "area-name", file.areaName());
        text.append("hosts:\n");
        file.hosts().forEach(this::host);
        text.append("area:\n");
        file.area().forEach(part -> area(part, labels.get(part.code())));
        line("", "language", file.language());
        text.append("accent: ").append(file.accent()).append('\n');
        Tile tile = file.tile();
        if (tile != null) {
            text.append("tile: {column: ")
                    .append(tile.column())
                    .append(", row: ")
                    .append(tile.row())
                    .append("}\n");
        }
        line("", "website", file.website());
        return text.toString();
    }

    private void host(Host host) {
        text.append("  - municipality: ").append(quoted(host.municipality())).append('\n');
        line("    ", "name", host.name());
        line(
                "    ",
                "kind",
                switch (host.kind()) {
                    case HOST -> "host";
                    case CO_HOST -> "co-host";
                    case SATELLITE -> "satellite";
                });
        day("    ", "from", host.from());
        day("    ", "to", host.to());
        line("    ", "note", host.note());
        String number = host.organisationNumber();
        if (number != null) {
            text.append("    organisation-number: ").append(quoted(number)).append('\n');
        }
        line("    ", "accessibility-declaration", host.accessibilityDeclaration());
        line("    ", "contact", host.contact());
        SignIn signIn = host.signIn();
        if (signIn != null) {
            text.append("    sign-in:\n");
            line("      ", "issuer", signIn.issuer());
            line("      ", "client-id", signIn.clientId());
            if (signIn.hasSecret()) {
                text.append("      has-secret: true\n");
            }
            line("      ", "person-claim", signIn.personClaim());
            line("      ", "organisation-claim", signIn.organisationClaim());
        }
    }

    private void area(AreaPart part, @Nullable String label) {
        text.append("  - {code: ")
                .append(quoted(part.code()))
                .append(", from: ")
                .append(part.from());
        if (part.to() != null) {
            text.append(", to: ").append(part.to());
        }
        text.append('}');
        if (label != null) {
            text.append(" # ").append(label.replaceAll("\\R", " "));
        }
        text.append('\n');
    }

    private void line(String indent, String name, @Nullable String value) {
        if (value != null) {
            text.append(indent).append(name).append(": ").append(scalar(value)).append('\n');
        }
    }

    private void day(String indent, String name, @Nullable LocalDate value) {
        if (value != null) {
            text.append(indent).append(name).append(": ").append(value).append('\n');
        }
    }

    private static String scalar(String value) {
        boolean plain = PLAIN.matcher(value).matches()
                && !value.endsWith(" ")
                && !NOT_TEXT.contains(value.toLowerCase(java.util.Locale.ROOT));
        return plain ? value : quoted(value);
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c)) {
                quoted.append("\\u%04x".formatted(c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
