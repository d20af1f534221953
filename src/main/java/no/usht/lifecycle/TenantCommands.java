package no.usht.lifecycle;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.MissingSettingsException;
import no.usht.tenancy.PrivateHosts;
import no.usht.tenancy.TenancyConfiguration;
import no.usht.tenancy.TenantFile;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The program as a command, for automation: {@code java -jar usht.jar tenants list}. It answers on standard output, as text
 * or with {@code --json} as JSON; what it tells of its work goes to standard error.
 */
@Command(
        name = "tenants",
        subcommands = HelpCommand.class,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "`tenants help COMMAND` lists the options of each.",
            "Exit codes: 0 done, 1 failed, 2 refused as things are, 5 a broken file, 64 not such a command"
        })
public final class TenantCommands implements Callable<Integer> {

    static final int DONE = 0;
    /** Something failed: a centre was set aside, or the database is not reached. */
    static final int FAILED = 1;
    /** It can't be done as things are; nothing was changed, or, by {@code apply}, what its answer tells. */
    static final int REFUSED = 2;
    /** A tenant file or an archive is broken; nothing was changed. */
    static final int BROKEN = 5;
    /** Not a command, or not its options. */
    static final int USAGE = 64;

    private static final int USAGE_WIDTH = 120;

    private final PrintStream out;
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final CommandLine line;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "answer as JSON")
    private boolean asJson;

    @Option(
            names = "--by",
            scope = ScopeType.INHERIT,
            paramLabel = "NAME",
            description = "who does it, for the operator's log; \"${DEFAULT-VALUE}\" if not said",
            defaultValue = "kommandolinje")
    private String by = "";

    @Option(
            names = "--reason",
            scope = ScopeType.INHERIT,
            paramLabel = "TEXT",
            description = "why, for the operator's log")
    private String reason = "";

    private TenantCommands(PrintStream out) {
        this.out = out;
        this.line = new CommandLine(this)
                .registerConverter(CentreKey.class, TenantCommands::key)
                .setUsageHelpWidth(USAGE_WIDTH)
                // A reason that begins with @ is no file to read more arguments from.
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(out, true, out.charset()))
                .setParameterExceptionHandler((wrong, args) -> misused(wrong.getCommandLine(), wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, command));
    }

    /** Whether the first argument is {@code tenants}. */
    public static boolean isAskedFor(String[] args) {
        return args.length > 0 && args[0].equals("tenants");
    }

    /**
     * Runs one command.
     *
     * @return the exit code
     */
    public static int run(String[] args) {
        PrintStream out = System.out;
        // The log goes beside the answer, which another program may be reading.
        System.setOut(System.err);
        try {
            return new TenantCommands(out).line.execute(Arrays.copyOfRange(args, 1, args.length));
        } finally {
            System.setOut(out);
        }
    }

    private static CentreKey key(String text) {
        return CentreKey.parse(text)
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not a centre's key"));
    }

    private static int misused(CommandLine command, Exception wrong) {
        System.err.println(
                wrong instanceof UnmatchedArgumentException unmatched && command.getParent() == null
                        ? "no command 'tenants " + unmatched.getUnmatched().getFirst() + "'"
                        : wrong.getMessage());
        command.usage(System.err);
        return USAGE;
    }

    private int failed(Exception failure, CommandLine command) throws Exception {
        CommandAnswer answer = answer(command.getCommandName());
        return switch (failure) {
            case UsageException wrong -> misused(command, wrong);
            case TenantFilesException broken ->
                answer.give(BROKEN, Map.of("problems", broken.problems()), String.valueOf(broken.getMessage()));
            case BrokenArchiveException broken ->
                answer.give(
                        BROKEN,
                        Map.of("problem", broken.code(), "detail", broken.detail()),
                        String.valueOf(broken.getMessage()));
            case TenantOrderRefusedException refused ->
                answer.give(REFUSED, Map.of("remarks", refused.remarks()), String.valueOf(refused.getMessage()));
            case MissingSettingsException missing ->
                answer.give(
                        FAILED,
                        Map.of("error", String.valueOf(missing.getMessage())),
                        String.valueOf(missing.getMessage()));
            case SQLException e -> answer.failed(e);
            case IOException e -> answer.failed(e);
            case UncheckedIOException e -> answer.failed(e);
            case DataAccessException e -> answer.failed(e);
            case ChangedChangeSetException e -> answer.failed(e);
            default -> throw failure;
        };
    }

    private CommandAnswer answer(String command) {
        return new CommandAnswer(command, asJson, out, mapper);
    }

    /** Without a command, the help. */
    @Override
    public Integer call() {
        line.usage(line.getOut());
        return DONE;
    }

    @Command(description = "all centres with state and version")
    int list() throws SQLException, IOException {
        return withDatabase("list", DatabaseCommands::list);
    }

    @Command(description = "bring all schemas up to date")
    int migrate() throws SQLException, IOException {
        return withDatabase("migrate", DatabaseCommands::migrate);
    }

    @Command(
            description =
                    "migrate, bring on what is new, change what differs; a centre that was merged, closed or deleted is"
                            + " left alone")
    int apply(
            @Option(names = "--folder", paramLabel = "DIR", description = "where the tenant files are") @Nullable
                    Path folder,
            @Option(names = "--dry-run", description = "only tell what would be done") boolean dryRun)
            throws SQLException, IOException {
        return withDatabase("apply", database -> database.apply(folder, dryRun));
    }

    @Command(description = "save a centre's rows in one file")
    int backup(
            @Parameters(paramLabel = "KEY") CentreKey key,
            @Option(names = "--to", paramLabel = "FILE", description = "another file than one among the backups")
                    @Nullable
                    Path to)
            throws SQLException, IOException {
        return withDatabase("backup", database -> database.backup(key, to));
    }

    @Command(description = "bring rows back from a backup: over the present ones, or beside them")
    int restore(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--over", description = "over the present rows") boolean over,
            @Option(names = "--as", paramLabel = "KEY", description = "beside them, as another centre") @Nullable
                    CentreKey as)
            throws SQLException, IOException {
        if (over == (as != null)) {
            throw new UsageException("tenants restore needs either --over or --as KEY");
        }
        return withDatabase("restore", database -> database.restore(file, as));
    }

    @Command(description = "all of a centre in open formats, for leaving")
    int export(
            @Parameters(paramLabel = "KEY") CentreKey key,
            @Option(names = "--to", paramLabel = "FILE", required = true) Path to)
            throws SQLException, IOException {
        return withDatabase("export", database -> database.export(key, to));
    }

    @Command(
            name = "import",
            description =
                    "a centre that comes from elsewhere, with people and publications; a sign-in of its own that the"
                            + " file brings is told, and taken over only if its issuer is named")
    int importFile(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--as", paramLabel = "KEY", description = "under another key") @Nullable CentreKey as,
            @Option(names = "--sign-in", paramLabel = "ISSUER", description = "take over its sign-in at that issuer")
                    @Nullable
                    String signIn)
            throws SQLException, IOException {
        return withDatabase("import", database -> database.importFile(file, as, signIn));
    }

    @Command(description = "check the tenant files, without a database")
    int validate(
            @Option(names = "--folder", paramLabel = "DIR", description = "where they are") @Nullable Path folder) {
        List<TenantFile> files = files(folder);
        List<String> keys = files.stream().map(file -> file.key().value()).toList();
        List<Map<String, String>> secrets =
                files.stream().flatMap(TenantCommands::secrets).toList();
        StringBuilder text = new StringBuilder(keys.size() + " tenant files are as they should be");
        secrets.forEach(secret -> text.append("\nthe secret of client %s at %s is to be called %s"
                .formatted(secret.get("client"), secret.get("issuer"), secret.get("name"))));
        return answer("validate").give(DONE, Map.of("valid", keys, "secrets", secrets), text.toString());
    }

    /** What the secrets have to be called that a file asks for. */
    private static Stream<Map<String, String>> secrets(TenantFile file) {
        return ArchivedSignIn.of(file).stream()
                .map(ArchivedSignIn::settings)
                .filter(TenantFile.SignIn::hasSecret)
                .map(settings -> Map.of(
                        "centre", file.key().value(),
                        "issuer", settings.issuer(),
                        "client", settings.clientId(),
                        "name", settings.secretName(file.key())));
    }

    /** Of the folder that was said, else of the one that the program itself would read. */
    private static List<TenantFile> files(@Nullable Path folder) {
        try (ConfigurableApplicationContext context = settings(FileSettings.class)) {
            return TenantFiles.read(
                    folder == null ? context.getBean(TenantsProperties.class).folder() : folder,
                    context.getBean(PrivateHosts.class));
        }
    }

    private static ConfigurableApplicationContext settings(Class<?> kind) {
        return new SpringApplicationBuilder(kind)
                .web(WebApplicationType.NONE)
                .properties("logging.level.root=warn", "spring.main.log-startup-info=false")
                .run();
    }

    private interface Work {
        int with(DatabaseCommands database) throws SQLException, IOException;
    }

    /** What needs the owner's credentials, read as the program reads all its settings. */
    private int withDatabase(String command, Work work) throws SQLException, IOException {
        try (ConfigurableApplicationContext context = settings(Settings.class)) {
            return work.with(new DatabaseCommands(
                    new DatabaseCommands.Given(answer(command), by, reason),
                    mapper,
                    OwnerDatabase.of(
                            context.getBean(MigratorProperties.class), context.getBean(JdbcConnectionDetails.class)),
                    context.getBean(Changelogs.class),
                    context.getBean(TenantsProperties.class),
                    context.getBean(PrivateHosts.class),
                    context.getBean(Clock.class)));
        }
    }

    @EnableConfigurationProperties({TenantsProperties.class, PrivateHosts.class})
    static class FileSettings {}

    @EnableConfigurationProperties({MigratorProperties.class, TenantsProperties.class, PrivateHosts.class})
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, JacksonAutoConfiguration.class})
    @Import({TenancyConfiguration.class, LifecycleConfiguration.class})
    static class Settings {}
}
