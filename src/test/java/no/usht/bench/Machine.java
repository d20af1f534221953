package no.usht.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the figures were taken on. */
final class Machine {

    /** Settings that decide how fast a PostgreSQL writes. */
    private static final List<String> SETTINGS = List.of(
            "fsync", "synchronous_commit", "full_page_writes", "shared_buffers", "max_wal_size", "max_connections");

    private Machine() {}

    /** What to know of it, by name. */
    static Map<String, String> describe(Connection connection, double loadBefore) throws SQLException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Cores", String.valueOf(Runtime.getRuntime().availableProcessors()));
        facts.put("Processor", processor());
        facts.put("Memory", Math.round(system().getTotalMemorySize() / (double) (1 << 30)) + " GiB");
        facts.put("System", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        facts.put("Java", Runtime.version() + " (" + System.getProperty("java.vm.vendor") + ")");
        facts.put("PostgreSQL", ask(connection, "show server_version") + ", embedded, over TCP on the same machine");
        StringBuilder settings = new StringBuilder();
        for (String setting : SETTINGS) {
            settings.append(settings.isEmpty() ? "" : ", ")
                    .append(setting)
                    .append(" = ")
                    .append(ask(connection, "show " + setting));
        }
        facts.put("Its settings", settings + "; all others are PostgreSQL's own");
        facts.put(
                "Load",
                Numbers.text(loadBefore) + " before, " + Numbers.text(load())
                        + " at the end (one minute's average, the benchmark's own among it)");
        return facts;
    }

    static double load() {
        return system().getSystemLoadAverage();
    }

    private static OperatingSystemMXBean system() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    }

    private static String processor() {
        Path information = Path.of("/proc/cpuinfo");
        if (Files.isReadable(information)) {
            try (Stream<String> lines = Files.lines(information)) {
                return processor(lines);
            } catch (IOException e) {
                return "unknown";
            }
        }
        return "unknown";
    }

    static String processor(Stream<String> lines) {
        return lines.filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }

    static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
