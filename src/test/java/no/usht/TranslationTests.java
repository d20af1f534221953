package no.usht;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.lifecycle.TenantOrder;
import no.usht.tenancy.Workspace;
import org.junit.jupiter.api.Test;

/** Both language forms are complete, and no text is left over. */
class TranslationTests {

    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");
    private static final Path SOURCES = Path.of("src/main/java");

    /** A string in the source that looks like a key: {@code module.view.element}. */
    private static final Pattern LITERAL =
            Pattern.compile("\"([a-z][A-Za-z0-9-]*\\.(?:[A-Za-z0-9_-]+\\.)*[A-Za-z0-9_-]*)\"");

    /** What looks like a key, and is the name of a file in archives. */
    private static final Set<String> FILES = Set.of("people.json");

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\s*(\\d+)");

    /** With what each beginning of a key goes on. */
    private static final Map<String, Supplier<Stream<String>>> ENDS = Map.ofEntries(
            entry("access.invitation.place.", () -> Stream.of(Workspace.NATIONAL.id(), Workspace.PLATFORM.id())),
            entry(
                    "activity.list.",
                    () -> Stream.of(
                            "title",
                            "lead",
                            "new",
                            "none",
                            "none.text",
                            "list.noHits",
                            "delete.text",
                            "delete.text.draft",
                            "deleted.title",
                            "deleted.lead",
                            "deleted.what",
                            "deleted.count.one",
                            "deleted.count.many",
                            "deleted.count.most",
                            "drafts.untitled",
                            "drafts.none.text")),
            entry("activity.funding.", () -> Stream.of("add", "remove")),
            entry("activity.links.", () -> Stream.of("add", "remove")),
            entry("activity.list.count.", () -> Stream.of("one", "many")),
            entry("priority.list.", () -> Stream.of("new", "delete.text", "delete.text.draft")),
            entry("centre.contact.", () -> Stream.of("add", "remove")),
            entry("activity.list.publication.", () -> constants("activity.ActivityFilter$PublicationState")),
            entry("centre.import.contact.", () -> Stream.of("name", "role", "email", "phone")),
            entry(
                    "centre.partners.",
                    () -> Stream.of("title", "lead", "new", "count.one", "count.many", "none", "none.text")),
            entry(
                    "centre.localContacts.",
                    () -> Stream.of("title", "lead", "new", "count.one", "count.many", "none", "none.text")),
            entry("centre.contactMail.count.", () -> Stream.of("one", "many")),
            entry("centre.contactMail.sent.count.", () -> Stream.of("one", "many", "most")),
            entry("pages.deleted.count.", () -> Stream.of("one", "many", "most")),
            entry("pages.drafts.count.", () -> Stream.of("one", "many", "most")),
            entry("pages.imports.count.", () -> Stream.of("one", "many", "most")),
            entry("pages.imports.left.", () -> constants("keeping.FileImport$Why")),
            entry("operator.action.", TranslationTests::actions),
            entry("operator.action.done.", () -> Stream.of("SUSPEND", "RESUME", "DELETE")),
            entry("operator.action.reason.", TranslationTests::reasons),
            entry("operator.action.reasonHelp.", TranslationTests::reasons),
            entry("operator.actionHelp.", TranslationTests::actions),
            entry("operator.change.", () -> constants("operator.TenantChange$What")),
            entry(
                    "operator.deed.",
                    () -> Stream.concat(orders(), Stream.of("Suspend", "Resume", "AskForDeletion", "Export"))),
            entry("operator.done.", () -> Stream.concat(orders(), Stream.of("RestoreBeside"))),
            entry("operator.go.", TranslationTests::actions),
            entry("operator.hostKind.", () -> constants("tenancy.TenantFile$HostKind")),
            entry("operator.key.", () -> constants("lifecycle.KeyUse")),
            entry("operator.language.", TranslationTests::languages),
            entry(
                    "operator.remark.",
                    () -> Stream.of(
                                    "Remark\\.refuse",
                                    "Remark\\.tell",
                                    "TenantOrderRefusedException\\.because",
                                    "new BrokenArchiveException")
                            .flatMap(TranslationTests::codes)),
            entry("operator.signIn.problem.", () -> constants("access.SignInProblem$Kind")),
            entry(
                    "operator.hue.",
                    () -> Stream.of(0, 25, 50, 75, 100, 125, 150, 175, 200, 225, 250, 275, 300, 330)
                            .map(String::valueOf)),
            entry("uikit.mail.", () -> constants("shared.EmailAddress$Fault")),
            entry("operator.state.", () -> constants("tenancy.Tenant$State")),
            entry(
                    "operator.step.",
                    () -> Stream.concat(
                            codes("progress\\.accept"),
                            constants("operator.ui.CentreStep")
                                    .flatMap(step -> Stream.of(".name", ".title", ".lead", ".card")
                                            .map(part -> step + part)))),
            entry("oversight.collaboration.alone.", TranslationTests::numbers),
            entry("operator.log.count.", () -> Stream.of("one", "many", "most")),
            entry("oversight.list.count.", () -> Stream.of("one", "many")),
            entry("oversight.overview.gap.", TranslationTests::numbers),
            entry("oversight.overview.never.", TranslationTests::numbers),
            entry("oversight.overview.neverLink.", TranslationTests::numbers),
            entry("oversight.overview.neverOfPriority.", TranslationTests::numbers),
            entry("people.awaited.title.", TranslationTests::awaiting),
            entry("people.awaited.what.", TranslationTests::awaiting),
            entry("people.awaited.whom.", TranslationTests::awaiting),
            entry("people.choose.state.", () -> except(constants("tenancy.Tenant$State"), "ACTIVE")),
            entry("people.failed.", () -> constants("access.SignInFailure")),
            entry("people.list.count.", () -> Stream.of("one", "many")),
            entry("people.invitation.", () -> except(constants("access.InvitationState"), "OPEN")),
            entry("people.invitations.count.", () -> Stream.of("one", "many")),
            entry("people.invitations.mail.", () -> constants("mail.MailState")),
            // What accepting, and withdrawing or sending again, can be refused for.
            entry("people.notAccepted.", () -> Stream.of("ALREADY_MEMBER", "HAS_LEADER", "GONE", "FOREIGN_ISSUER")),
            entry("people.notInvited.", () -> Stream.of("GONE")),
            entry("people.refused.", () -> constants("access.MembershipRefusedException$Reason")),
            entry("people.role.", () -> constants("access.Role")),
            entry("priority.edit.lead.", () -> constants("priority.PriorityState")),
            entry("priority.state.", () -> constants("priority.PriorityState")),
            entry(
                    "sheets.count.",
                    () -> Stream.of("good", "bad", "double", "take")
                            .flatMap(what -> numbers().map(number -> what + "." + number))),
            entry("sheets.refusal.", () -> constants("sheets.Refusal")),
            entry(
                    "shared.",
                    () -> Stream.of(
                                    "shared.ActivityKind",
                                    "shared.ActivityStatus",
                                    "shared.FundingSource",
                                    "shared.FundingState",
                                    "centre.ContactMailState",
                                    "centre.PartnerKind",
                                    "notify.NoticeWay")
                            .flatMap(type -> constants(type)
                                    .map(constant -> type.substring(type.indexOf('.') + 1) + "." + constant))),
            entry(
                    "shell.colours.",
                    () -> constants("shell.ColourScheme").map(scheme -> scheme.toLowerCase(Locale.ROOT))),
            entry(
                    "shell.error.",
                    () -> Stream.concat(
                            Stream.of("internal.title", "missing.title"),
                            Stream.of("full", "host", "large", "long", "many")
                                    .flatMap(kind -> Stream.of(kind + ".title", kind + ".text")))));

    /** Beginnings that go on with more than can be listed: names of fields and of tables, the latter told as they are if need be. */
    private static final Set<String> OPEN =
            Set.of("operator.form.", "operator.table.", "people.add.", "people.invite.");

    private final Properties nb = read("translations_nb.properties");
    private final Properties nn = read("translations_nn.properties");

    @Test
    void haveTheSameKeysInBothForms() {
        assertThat(nn.stringPropertyNames()).isEqualTo(nb.stringPropertyNames());
    }

    @Test
    void haveATextForEveryKey() {
        assertThat(Stream.of(nb, nn)
                        .flatMap(texts -> texts.stringPropertyNames().stream()
                                .filter(key -> texts.getProperty(key).isBlank())))
                .isEmpty();
    }

    @Test
    void takeTheSameArgumentsInBothForms() {
        List<String> differing = nb.stringPropertyNames().stream()
                .filter(key -> !arguments(nb.getProperty(key)).equals(arguments(nn.getProperty(key))))
                .toList();
        assertThat(differing).isEmpty();
    }

    @Test
    void countEachArgumentThatIsUsed() {
        assertThat(arguments("{0} of {2,number}")).containsExactly(0, 2);
        assertThat(arguments("{1} of {2}")).isNotEqualTo(arguments("{0} of {2}"));
        assertThat(arguments("Not '{0}', not '{1} and {2}' but {3}")).containsExactly(3);
        assertThat(arguments("It''s {0}")).containsExactly(0);
    }

    @Test
    void writeEachKeyOnce() throws IOException {
        for (String file : List.of("translations_nb.properties", "translations_nn.properties")) {
            List<String> keys = Files.readAllLines(TEXTS.resolve(file)).stream()
                    .filter(line -> line.matches("^[a-z][^#\\s]*\\s*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            Set<String> seen = new TreeSet<>();
            assertThat(keys.stream().filter(key -> !seen.add(key))).as(file).isEmpty();
        }
    }

    @Test
    void areAllUsed() throws IOException {
        Set<String> used = new TreeSet<>(literals(sources()));
        used.addAll(composed());
        List<String> unused = nb.stringPropertyNames().stream()
                .filter(key -> !used.contains(key) && OPEN.stream().noneMatch(key::startsWith))
                .sorted()
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void areThereForEveryKeyInTheSource() throws IOException {
        Set<String> modules = modules();
        List<String> missing = literals(sources()).stream()
                .filter(literal -> !literal.endsWith("."))
                .filter(literal -> modules.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> !nb.containsKey(literal) && !FILES.contains(literal))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void areThereForEveryKeyThatIsComposed() throws IOException {
        assertThat(composed()).hasSizeGreaterThan(200).isSubsetOf(nb.stringPropertyNames());
    }

    @Test
    void areComposedOnlyInWaysThatAreKnownHere() throws IOException {
        Set<String> modules = modules();
        assertThat(literals(sources()).stream()
                        .filter(literal -> literal.endsWith("."))
                        .filter(literal -> modules.contains(literal.substring(0, literal.indexOf('.')))))
                .as("Each beginning of a key in the source has a row in ENDS that says with what it goes on")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(ENDS.keySet().stream(), OPEN.stream()).toList());
    }

    private Set<String> modules() {
        return nb.stringPropertyNames().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
    }

    private static Set<String> composed() throws IOException {
        Set<String> keys = new TreeSet<>();
        ENDS.forEach((beginning, ends) -> ends.get().forEach(end -> keys.add(beginning + end)));
        // A form asks for its texts by what follows its own beginning.
        String forms = read(path -> contains(path, "extends ActionForm") || path.endsWith("ActionForm.java"));
        Pattern.compile("(?<![.\\w])text\\(\\s*\"([A-Za-z]+(?:\\.[A-Za-z]+)*)\"")
                .matcher(forms)
                .results()
                .forEach(call -> keys.add("operator.form." + call.group(1)));
        return keys;
    }

    /** Codes that the source gives to a call of that kind. */
    private static Stream<String> codes(String call) {
        try {
            return Pattern.compile(
                    call + "\\((?:[a-z]+\\.[a-z]+\\(\"[A-Z]+\"\\) \\? )?\\s*\"([a-zA-Z.]+)\"(?: : \"([a-zA-Z.]+)\")?")
                    .matcher(sources())
                    .results()
                    .flatMap(match -> Stream.of(match.group(1), match.group(2)))
                    .filter(Objects::nonNull)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The roles whose pages are not made yet. */
    private static Stream<String> awaiting() {
        return Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(Permission.AWAITED_READ))
                .map(Role::name);
    }

    private static Stream<String> constants(String type) {
        try {
            return Arrays.stream(Class.forName("no.usht." + type).getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> except(Stream<String> constants, String... without) {
        return constants.filter(constant -> !List.of(without).contains(constant));
    }

    private static Stream<String> numbers() {
        return Stream.of("none", "one", "many");
    }

    private static Stream<String> actions() {
        return constants("operator.ui.TenantAction");
    }

    private static Stream<String> languages() {
        return Stream.of("nb", "nn");
    }

    private static Stream<String> reasons() {
        return Stream.of("seen", "log");
    }

    private static Stream<String> orders() {
        return Arrays.stream(TenantOrder.class.getPermittedSubclasses()).map(Class::getSimpleName);
    }

    /** The indexes of a text's arguments. */
    private static Set<Integer> arguments(String text) {
        String unquoted = text.replace("''", "").replaceAll("'[^']*('|$)", "");
        return ARGUMENT.matcher(unquoted)
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources() throws IOException {
        return read(path -> true);
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Predicate<Path> which) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> contents = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(which)
                    .toList()) {
                contents.add(Files.readString(file));
            }
            return String.join("\n", contents);
        }
    }

    private static Set<String> literals(String sources) {
        return LITERAL.matcher(sources)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
