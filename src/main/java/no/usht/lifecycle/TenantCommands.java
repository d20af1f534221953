package no.usht.lifecycle;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.usht.tenancy.MissingSettingsException;
import no.usht.tenancy.PrivateHosts;
import no.usht.tenancy.TenancyConfiguration;
import no.usht.tenancy.TenantFile;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * The program as a command, for automation: {@code java -jar usht.jar tenants list}. It answers on standard output, as text
 * or with {@code --json} as JSON; what it tells of its work goes to standard error.
 */
public final class TenantCommands {

    static final int DONE = 0;
    /** Something failed: a centre was set aside, or the database is not reached. */
    static final int FAILED = 1;
    /** It can't be done as things are; nothing was changed, or, by {@code apply}, what its answer tells. */
    static final int REFUSED = 2;
    /** A tenant file or an archive is broken; nothing was changed. */
    static final int BROKEN = 5;
    /** Not a command, or not its options. */
    static final int USAGE = 64;

    private static final String HELP = """
            tenants validate [--folder DIR]             check the tenant files, without a database
            tenants list                                all centres with state and version
            tenants migrate                             bring all schemas up to date
            tenants apply [--folder DIR] [--dry-run]    migrate, bring on what is new, change what differs; a centre that
                                                        was merged, closed or deleted is left alone
            tenants backup KEY [--to FILE]              save a centre's rows in one file
            tenants restore FILE (--over | --as KEY)    bring them back over the present ones, or beside them
            tenants export KEY --to FILE                all of a centre in open formats, for leaving
            tenants import FILE [--as KEY] [--sign-in ISSUER]
                                                        a centre that comes from elsewhere, with people and publications;
                                                        a sign-in of its own that the file brings is told, and taken over
                                                        only if its issuer is named
              --json         answer as JSON
              --by NAME      who does it, for the operator's log; "kommandolinje" if not said
              --reason TEXT  why, for the operator's log
            Exit codes: 0 done, 1 failed, 2 refused as things are, 5 a broken file, 64 not such a command
            """;

    private final CommandLine line;
    private final PrintStream out;
    private final JsonMapper json = JsonMapper.builder().build();
    private final CommandAnswer answer;

    private TenantCommands(CommandLine line, PrintStream out) {
        this.line = line;
        this.out = out;
        this.answer = new CommandAnswer(line, out, json);
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
            return new TenantCommands(CommandLine.of(args), out).run();
        } catch (CommandLine.UsageException e) {
            System.err.println(e.getMessage());
            System.err.print(HELP);
            return USAGE;
        } finally {
            System.setOut(out);
        }
    }

    private int run() {
        try {
            return switch (line.command()) {
                case "validate" -> validate();
                case "help" -> help();
                default -> withDatabase();
            };
        } catch (TenantFilesException broken) {
            return answer.give(BROKEN, Map.of("problems", broken.problems()), String.valueOf(broken.getMessage()));
        } catch (BrokenArchiveException broken) {
            return answer.give(
                    BROKEN,
                    Map.of("problem", broken.code(), "detail", broken.detail()),
                    String.valueOf(broken.getMessage()));
        } catch (TenantOrderRefusedException refused) {
            return answer.give(REFUSED, Map.of("remarks", refused.remarks()), String.valueOf(refused.getMessage()));
        } catch (MissingSettingsException missing) {
            return answer.give(
                    FAILED,
                    Map.of("error", String.valueOf(missing.getMessage())),
                    String.valueOf(missing.getMessage()));
        } catch (SQLException
                | IOException
                | UncheckedIOException
                | DataAccessException
                | ChangedChangeSetException failure) {
            String reason = OwnerDatabase.reason(failure);
            return answer.give(FAILED, Map.of("error", reason), reason);
        }
    }

    private int help() {
        out.print(HELP);
        return DONE;
    }

    private int validate() {
        List<TenantFile> files = files();
        List<String> keys = files.stream().map(file -> file.key().value()).toList();
        List<Map<String, String>> secrets =
                files.stream().flatMap(TenantCommands::secrets).toList();
        StringBuilder text = new StringBuilder(keys.size() + " tenant files are as they should be");
        secrets.forEach(secret -> text.append("\nthe secret of client %s at %s is to be called %s"
                .formatted(secret.get("client"), secret.get("issuer"), secret.get("name"))));
        return answer.give(DONE, Map.of("valid", keys, "secrets", secrets), text.toString());
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
    private List<TenantFile> files() {
        try (ConfigurableApplicationContext context = settings(FileSettings.class)) {
            String said = line.option("folder", "");
            return TenantFiles.read(
                    said.isEmpty() ? context.getBean(TenantsProperties.class).folder() : Path.of(said),
                    context.getBean(PrivateHosts.class));
        }
    }

    private static ConfigurableApplicationContext settings(Class<?> kind) {
        return new SpringApplicationBuilder(kind)
                .web(WebApplicationType.NONE)
                .properties("logging.level.root=warn", "spring.main.log-startup-info=false")
                .run();
    }

    /** What needs the owner's credentials, read as the program reads all its settings. */
    private int withDatabase() throws SQLException, IOException {
        try (ConfigurableApplicationContext context = settings(Settings.class)) {
            return new DatabaseCommands(
                            line,
                            answer,
                            json,
                            OwnerDatabase.of(
                                    context.getBean(MigratorProperties.class),
                                    context.getBean(JdbcConnectionDetails.class)),
                            context.getBean(Changelogs.class),
                            context.getBean(TenantsProperties.class),
                            context.getBean(PrivateHosts.class),
                            context.getBean(Clock.class))
                    .run();
        }
    }

    @EnableConfigurationProperties({TenantsProperties.class, PrivateHosts.class})
    static class FileSettings {}

    @EnableConfigurationProperties({MigratorProperties.class, TenantsProperties.class, PrivateHosts.class})
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, JacksonAutoConfiguration.class})
    @Import({TenancyConfiguration.class, LifecycleConfiguration.class})
    static class Settings {}
}
