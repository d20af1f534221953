package no.usht.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.usht.lifecycle.TenantFileSchema.Finding;
import no.usht.lifecycle.TenantFilesException.Problem;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.PrivateHosts;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.Host;
import no.usht.tenancy.TenantFile.Tile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a folder of tenant files, one {@code <key>.yaml} a centre; what is wrong with any of them is told all at once. */
public final class TenantFiles {

    private static final String ENDING = ".yaml";

    /** A hundred times what a centre needs. */
    private static final long MOST_BYTES = 1_000_000;

    /** One for all: it learns what the records are made of only once. */
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path folder;
    private final PrivateHosts privateHosts;
    private final TenantFileSchema schema = new TenantFileSchema();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> fileOfKey = new HashMap<>();
    private final Map<Tile, String> fileOfTile = new HashMap<>();
    private final Map<String, Holder> holderOfNumber = new HashMap<>();

    private TenantFiles(Path folder, PrivateHosts privateHosts) {
        this.folder = folder;
        this.privateHosts = privateHosts;
    }

    /**
     * All tenant files of a folder, by key, where no issuer is in the service's own network.
     *
     * @throws TenantFilesException with every fault of every file, or that there is no such folder
     */
    public static List<TenantFile> read(Path folder) {
        return read(folder, PrivateHosts.NONE);
    }

    /** The same where some issuers may be. */
    static List<TenantFile> read(Path folder, PrivateHosts privateHosts) {
        return new TenantFiles(folder, privateHosts).readAll();
    }

    private List<TenantFile> readAll() {
        List<TenantFile> files = new ArrayList<>();
        for (Path path : paths()) {
            TenantFile file = readFile(path);
            if (file != null) {
                files.add(file);
            }
        }
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
            throw new TenantFilesException(problems);
        }
        return files.stream().sorted(Comparator.comparing(TenantFile::key)).toList();
    }

    private List<Path> paths() {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> {
                        String name = name(path).toLowerCase(Locale.ROOT);
                        return (name.endsWith(ENDING) || name.endsWith(".yml")) && !isLeftOver(name);
                    })
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            String reason = "the folder of tenant files can't be read: " + folder.toAbsolutePath();
            throw (TenantFilesException)
                    new TenantFilesException(List.of(new Problem(name(folder), 1, reason))).initCause(e);
        }
    }

    /** What systems and editors lay beside a file that somebody works on: {@code ._x}, {@code .#x}, {@code ~$x}. */
    private static boolean isLeftOver(String name) {
        return name.startsWith(".") || name.startsWith("~") || name.startsWith("#");
    }

    private @Nullable TenantFile readFile(Path path) {
        int before = problems.size();
        String shown = shown(path);
        if (!name(path).endsWith(ENDING)) {
            // Left alone, the centre would be missing and nobody would know why.
            problems.add(new Problem(shown, 1, "the name of the file must end in " + ENDING));
            return null;
        }
        String text = text(path);
        if (text == null) {
            return null;
        }
        LocatedYaml yaml = LocatedYaml.parse(text);
        yaml.faults().forEach(fault -> problems.add(new Problem(shown, fault.line(), fault.reason())));
        JsonNode content = yaml.content();
        if (content == null) {
            return null;
        }
        List<Finding> findings = schema.check(content);
        findings.forEach(finding -> problems.add(new Problem(shown, yaml.line(finding.pointer()), finding.reason())));
        if (content.path("key").isString()
                && findings.stream().noneMatch(finding -> finding.pointer().equals("/key"))) {
            checkKey(path, content.path("key").stringValue(), yaml.line("/key"));
        }
        if (problems.size() > before) {
            return null;
        }
        TenantFile file = bind(shown, yaml, content);
        if (file == null) {
            return null;
        }
        TenantFileChecks.check(file)
                .forEach(finding -> problems.add(new Problem(shown, yaml.line(finding.pointer()), finding.reason())));
        checkCodes(shown, yaml, file);
        checkNumbers(shown, yaml, file);
        checkIssuers(shown, yaml, file);
        Tile tile = file.tile();
        String other = tile == null ? null : fileOfTile.putIfAbsent(tile, shown);
        if (other != null) {
            problems.add(new Problem(shown, yaml.line("/tile"), "tile is taken by " + other));
        }
        return file;
    }

    /** What the schema lets through and a record does not, such as a day in a year that no calendar here has. */
    private @Nullable TenantFile bind(String shown, LocatedYaml yaml, JsonNode content) {
        try {
            return MAPPER.treeToValue(content, TenantFile.class);
        } catch (JacksonException e) {
            StringBuilder pointer = new StringBuilder();
            e.getPath()
                    .forEach(part -> pointer.append('/')
                            .append(part.getPropertyName() == null ? part.getIndex() : part.getPropertyName()));
            problems.add(new Problem(shown, yaml.line(pointer.toString()), "can't be read: " + e.getOriginalMessage()));
            return null;
        }
    }

    private @Nullable String text(Path path) {
        String fault = "";
        try {
            if (Files.isDirectory(path)) {
                fault = "it is a folder and not a file";
            } else if (Files.isSymbolicLink(path) && !Files.exists(path)) {
                fault = "it is a link that leads to nothing";
            } else if (!Files.isRegularFile(path)) {
                // A pipe or a device would be read for ever.
                fault = "it is no ordinary file";
            } else if (Files.size(path) > MOST_BYTES) {
                fault = "it is larger than " + MOST_BYTES + " bytes";
            } else {
                return withoutMark(Files.readString(path));
            }
        } catch (CharacterCodingException e) {
            fault = "it is not text in UTF-8";
        } catch (AccessDeniedException e) {
            fault = "this program has no right to it";
        } catch (IOException e) {
            fault = String.valueOf(e.getMessage());
        }
        problems.add(new Problem(shown(path), 1, "the file can't be read: " + fault));
        return null;
    }

    /** Some editors put a mark of the encoding before the text. */
    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** A number that no register here knows, and that two municipalities claim, is wrong with one of them. */
    private void checkNumbers(String shown, LocatedYaml yaml, TenantFile file) {
        for (int i = 0; i < file.hosts().size(); i++) {
            Host host = file.hosts().get(i);
            if (host.organisationNumber() == null
                    || TerritoryCodes.ownerOf(host.organisationNumber()).isPresent()) {
                continue;
            }
            Holder other = holderOfNumber.putIfAbsent(
                    host.organisationNumber(), new Holder(host.municipality(), host.name(), shown));
            if (other != null && !other.municipality().equals(host.municipality())) {
                problems.add(new Problem(
                        shown,
                        yaml.line("/hosts/" + i + "/organisation-number"),
                        "organisation-number " + host.organisationNumber() + " is that of " + other.name() + " in "
                                + other.file()));
            }
        }
    }

    /** Sign-in would refuse it, and nobody could get in. */
    private void checkIssuers(String shown, LocatedYaml yaml, TenantFile file) {
        for (int i = 0; i < file.hosts().size(); i++) {
            TenantFile.SignIn settings = file.hosts().get(i).signIn();
            if (settings == null) {
                continue;
            }
            int line = yaml.line("/hosts/" + i + "/sign-in/issuer");
            privateHosts
                    .missing(settings.issuer())
                    .ifPresent(host -> problems.add(new Problem(
                            shown,
                            line,
                            "issuer " + settings.issuer() + " is not encrypted, or not on the web; for that,"
                                    + " USHT_SIGN_IN_PRIVATE_HOSTS must name " + host)));
        }
    }

    private record Holder(String municipality, String name, String file) {}

    private void checkKey(Path path, String key, int line) {
        String shown = shown(path);
        if (!CentreKey.isValid(key)) {
            problems.add(new Problem(shown, line, "key '" + key + "' is reserved"));
        }
        if (!name(path).equals(key + ENDING)) {
            problems.add(new Problem(shown, line, "key '" + key + "' must be the name of the file"));
        }
        String other = fileOfKey.putIfAbsent(key, shown);
        if (other != null) {
            problems.add(new Problem(shown, line, "key '" + key + "' is taken by " + other));
        }
    }

    /** Whoever has no database must learn of it too, and by the line. */
    private void checkCodes(String shown, LocatedYaml yaml, TenantFile file) {
        for (int i = 0; i < file.hosts().size(); i++) {
            checkCode(
                    shown,
                    yaml.line("/hosts/" + i + "/municipality"),
                    "hosts[" + (i + 1) + "].municipality",
                    file.hosts().get(i).municipality());
        }
        for (int i = 0; i < file.area().size(); i++) {
            checkCode(
                    shown,
                    yaml.line("/area/" + i + "/code"),
                    "area[" + (i + 1) + "].code",
                    file.area().get(i).code());
        }
    }

    private void checkCode(String shown, int line, String name, String code) {
        if (!TerritoryCodes.ofThisProgram().contains(code)) {
            String what = TerritoryCodes.ended(code).orElse("is no municipality or city district of the register");
            problems.add(new Problem(shown, line, name + " " + code + " " + what));
        }
    }

    private String shown(Path path) {
        return name(folder.toAbsolutePath().normalize()) + "/" + name(path);
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
