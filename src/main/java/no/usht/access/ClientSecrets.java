package no.usht.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Finds the secret of a registration, anew at each use: what was rotated is in force at the next sign-in.
 *
 * <p>The shared issuer's stands in the configuration. A centre's own is the file of its name in the folder of secrets, as
 * Kubernetes mounts them, else the property {@code usht.sign-in.secrets.<name>}; the name follows from the settings
 * ({@link no.usht.tenancy.TenantFile.SignIn#secretName}) and can't be chosen.
 */
@Component
class ClientSecrets {

    /** What the shared issuer's is called to people; no file has this name. */
    static final String SHARED = "usht.sign-in.client-secret";

    private static final Logger log = LoggerFactory.getLogger(ClientSecrets.class);

    private static final long LARGEST = 8 * 1024; // bytes

    private final SignInProperties properties;
    private final Environment environment;

    ClientSecrets(SignInProperties properties, Environment environment) {
        this.properties = properties;
        this.environment = environment;
    }

    /**
     * The secret of that issuer's client; empty for a public one.
     *
     * @throws MissingSecretException if it has one and it is nowhere, or there is nothing in it
     */
    Optional<String> find(Issuer issuer) {
        return issuer.secretName()
                .map(name -> (issuer.isShared()
                                ? text(Optional.ofNullable(properties.clientSecret()))
                                : ofACentre(name))
                        .orElseThrow(() -> new MissingSecretException(issuer, name)));
    }

    private Optional<String> ofACentre(String name) {
        return text(file(name))
                .or(() -> text(Optional.ofNullable(environment.getProperty("usht.sign-in.secrets." + name))));
    }

    private Optional<String> file(String name) {
        Path folder = properties.secretsFolder();
        if (folder == null || folder.toString().isEmpty()) {
            return Optional.empty();
        }
        Path file = folder.resolve(name);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            log.warn("The secret {} can't be read: {}", file, e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<String> text(Optional<String> value) {
        // Files end with a line break more often than not.
        return value.map(String::strip).filter(set -> !set.isEmpty());
    }
}
