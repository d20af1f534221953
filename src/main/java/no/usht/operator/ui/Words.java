package no.usht.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.usht.lifecycle.TenantTask;
import no.usht.lifecycle.TenantTaskResult.Moved;
import no.usht.lifecycle.TenantTaskResult.Remark;
import no.usht.operator.PlaceRegister;
import no.usht.operator.TenantChange;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantRegistry;
import no.usht.uikit.DataTable;
import no.usht.uikit.Tag;
import no.usht.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What people call the states, orders, tables and remarks of tenants. */
final class Words {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final int MOST_AREAS = 12;
    private static final double KIB = 1024;

    private final Component page;
    private final TenantRegistry tenants;
    private final Supplier<PlaceRegister> lookUp;
    private @Nullable PlaceRegister register;

    Words(Component page, TenantRegistry tenants, Supplier<PlaceRegister> lookUp) {
        this.page = page;
        this.tenants = tenants;
        this.lookUp = lookUp;
    }

    /** The register of municipalities, looked up when it is first needed. */
    PlaceRegister register() {
        PlaceRegister known = register == null ? lookUp.get() : register;
        register = known;
        return known;
    }

    String text(String key, Object... arguments) {
        return page.getTranslation(key, arguments);
    }

    /** The centre's name; its key where there is no such centre. */
    String centre(CentreKey key) {
        return tenants.find(key).map(Words::name).orElse(key.value());
    }

    static String name(Tenant tenant) {
        return tenant.name(Texts.language().tag());
    }

    static String name(TenantFile file) {
        return Texts.language().pick(file.names().nb(), file.names().nn());
    }

    /** A municipality's or city district's name. */
    String place(String code) {
        return register().label(code);
    }

    String places(List<String> codes) {
        return Norwegian.list(
                codes.stream().map(this::place).sorted(Norwegian.alphabetical()).toList());
    }

    /** The first few of them and how many more. */
    String somePlaces(List<String> codes) {
        if (codes.size() <= MOST_AREAS) {
            return places(codes);
        }
        List<String> names =
                codes.stream().map(this::place).sorted(Norwegian.alphabetical()).toList();
        return text(
                "operator.area.andMore",
                String.join(", ", names.subList(0, MOST_AREAS)),
                Norwegian.number(codes.size() - MOST_AREAS));
    }

    Tag state(Tenant.State state) {
        return new Tag(text("operator.state." + state.name()), tone(state));
    }

    private static Tag.Tone tone(Tenant.State state) {
        return switch (state) {
            case ACTIVE -> Tag.Tone.OK;
            case SUSPENDED -> Tag.Tone.WARN;
            case FAILED -> Tag.Tone.BAD;
            case MERGED, CLOSED, DELETED -> Tag.Tone.OFF;
        };
    }

    Tag state(TenantTask task) {
        return switch (task.state()) {
            case ORDERED -> new Tag(text("operator.task.ORDERED"), Tag.Tone.ACCENT);
            case DONE -> new Tag(text("operator.task.DONE"), Tag.Tone.OK);
            case FAILED -> new Tag(text("operator.task.FAILED"), Tag.Tone.BAD);
        };
    }

    /** What the operator's log and the orders call a deed, such as Merge. */
    String deed(String kind) {
        return text("operator.deed." + kind);
    }

    /** What an order that is done has brought about. */
    String done(TenantTask task) {
        CentreKey key = tenants.currentKey(task.centre()).orElse(task.centre());
        String sentence = task.kind().equals("Restore") && task.other().isPresent() ? "RestoreBeside" : task.kind();
        return text(
                "operator.done." + sentence,
                centre(key),
                task.other()
                        .map(other -> centre(tenants.currentKey(other).orElse(other)))
                        .orElse(""),
                address("/s/" + key));
    }

    String step(String step) {
        return text("operator.step." + step);
    }

    /** Such as 1,4 MB or 1 GB. */
    static String bytes(long bytes) {
        if (bytes < KIB * KIB) {
            return Norwegian.number(Math.round(bytes / KIB)) + "\u00a0kB";
        }
        if (bytes < KIB * KIB * KIB) {
            return Norwegian.number(bytes / KIB / KIB, 1) + "\u00a0MB";
        }
        return Norwegian.number(bytes / KIB / KIB / KIB, 1) + "\u00a0GB";
    }

    /** The number of a version of the tables; the digest behind it says something to programs alone. */
    static String version(String version) {
        return version.substring(0, version.indexOf('-') < 0 ? version.length() : version.indexOf('-'));
    }

    static String day(Instant instant) {
        return Norwegian.shortDate(instant.atZone(Norwegian.ZONE).toLocalDate());
    }

    String dayOrNever(Optional<Instant> instant) {
        return instant.map(Words::day).orElseGet(() -> text("operator.never"));
    }

    String period(LocalDate from, Optional<LocalDate> to) {
        return Norwegian.period(from, to.orElse(null), Texts.language());
    }

    String hostKind(TenantFile.HostKind kind) {
        return text("operator.hostKind." + kind.name());
    }

    String remark(Remark remark) {
        if (remark.code().startsWith(Faults.PREFIX)) {
            return new Faults(this).text(remark);
        }
        Object[] arguments = remark.arguments().stream()
                .map(argument -> argument(remark, argument))
                .toArray();
        return text("operator.remark." + remark.code(), arguments);
    }

    private String argument(Remark remark, String argument) {
        String code = remark.code();
        if (code.startsWith("signIn")) {
            // Texts from elsewhere, which are no keys of ours.
            return argument;
        }
        if (code.endsWith("Territory") || code.equals("notInArea")) {
            return Arrays.stream(argument.split(", ")).map(this::place).collect(Collectors.joining(", "));
        }
        if (DAY.matcher(argument).matches()) {
            return Norwegian.date(LocalDate.parse(argument));
        }
        if (NUMBER.matcher(argument).matches()) {
            return Norwegian.number(Long.parseLong(argument));
        }
        if (code.startsWith("rows")) {
            return table(argument).toLowerCase(Locale.ROOT);
        }
        // Of a key that is refused because it is taken, the key itself is what matters.
        return code.startsWith("key")
                ? argument
                : CentreKey.parse(argument).map(this::centre).orElse(argument);
    }

    String table(String table) {
        String key = "operator.table." + table;
        String words = text(key);
        // A table that nobody has found a word for yet is still better told than left out.
        return words.contains(key) ? table.replace('_', ' ') : words;
    }

    /** What was or would be moved, the empty tables left out. */
    DataTable moved(List<Moved> moved, String caption) {
        DataTable table =
                new DataTable(caption).column(text("operator.moved.what")).numberColumn(text("operator.moved.rows"));
        moved.stream()
                .filter(rows -> rows.rows() > 0)
                .forEach(rows -> table.row(table(rows.table()), Norwegian.number(rows.rows())));
        return table;
    }

    /** What a line of the log changed, in words. */
    String change(TenantChange change) {
        if (change.what() == TenantChange.What.AREA) {
            return areaChange(change);
        }
        String what = text("operator.change." + change.what().name());
        String before = value(change.what(), change.before());
        String after = value(change.what(), change.after());
        if (before.isEmpty()) {
            return text("operator.change.set", what, after);
        }
        return after.isEmpty()
                ? text("operator.change.gone", what, before)
                : text("operator.change.from", what, before, after);
    }

    private String areaChange(TenantChange change) {
        List<String> sentences = new ArrayList<>();
        byDay(change.before())
                .forEach((day, codes) -> sentences.add(
                        day.isEmpty()
                                ? text("operator.change.areaGone", somePlaces(codes))
                                : text(
                                        "operator.change.areaGoneAfter",
                                        Norwegian.date(LocalDate.parse(day)),
                                        somePlaces(codes))));
        byDay(change.after())
                .forEach((day, codes) -> sentences.add(
                        text("operator.change.areaAdded", Norwegian.date(LocalDate.parse(day)), somePlaces(codes))));
        return String.join(" ", sentences);
    }

    /** The codes of {@link TenantChange.What#AREA} by their day, which may be empty. */
    private static Map<String, List<String>> byDay(String parts) {
        return parts.isEmpty()
                ? Map.of()
                : Arrays.stream(parts.split(" "))
                        .map(part -> part.split("/", 2))
                        .collect(Collectors.groupingBy(
                                part -> part[1],
                                TreeMap::new,
                                Collectors.mapping(part -> part[0], Collectors.toList())));
    }

    private String value(TenantChange.What what, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (what) {
            case STATE -> text("operator.state." + value);
            case KEEP_UNTIL -> Norwegian.date(LocalDate.parse(value));
            case SUCCESSOR, CAME_FROM, WENT_TO ->
                CentreKey.parse(value).map(this::centre).orElse(value);
            case HOSTS -> value.lines().map(this::host).collect(Collectors.joining("; "));
            case LANGUAGE -> text("operator.language." + value);
            case ACCENT -> Hues.name(this, Integer.parseInt(value));
            case SIGN_IN_SECRET -> text("operator.change.secret");
            default -> value;
        };
    }

    /** A line of {@link TenantChange.What#HOSTS}: kind, first day, last day or nothing, name. */
    private String host(String line) {
        String[] parts = line.split(" ", 4);
        Optional<LocalDate> to = parts[2].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(parts[2]));
        return text(
                "operator.change.host",
                parts[3],
                hostKind(TenantFile.HostKind.valueOf(
                                parts[0].toUpperCase(Locale.ROOT).replace('-', '_')))
                        .toLowerCase(Locale.ROOT),
                period(LocalDate.parse(parts[1]), to));
    }

    /** The whole address of a page of the service, to be told others. */
    static String address(String path) {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                        .path(path)
                        .toUriString()
                : path;
    }

    static Div caption(String text) {
        Div caption = new Div(text);
        caption.addClassName("usht-caption");
        return caption;
    }
}
