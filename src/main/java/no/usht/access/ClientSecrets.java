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
 * Finds clients' secrets by name, anew at each use: what was rotated is in force at the next sign-in.
 *
 * <p>First the file of that name in the folder of secrets, as Kubernetes mounts them, then the property
 * {@code usht.sign-in.secrets.<name>}.
 */
@Component
class ClientSecrets {

    /** The shared issuer's, which stands in the configuration itself. */
    static final SecretName SHARED = new SecretName("usht.sign-in.client-secret");

    private static final Logger log = LoggerFactory.getLogger(ClientSecrets.class);

    private static final long LARGEST = 8 * 1024; // bytes

    private final SignInProperties properties;
    private final Environment environment;

    ClientSecrets(SignInProperties properties, Environment environment) {
        this.properties = properties;
        this.environment = environment;
    }

    /** The secret of that name; empty if there is none, or nothing in it. */
    Optional<String> find(SecretName name) {
        if (name.equals(SHARED)) {
            return text(Optional.ofNullable(properties.clientSecret()));
        }
        return text(file(name))
                .or(() -> text(Optional.ofNullable(environment.getProperty("usht.sign-in.secrets." + name.value()))));
    }

    private Optional<String> file(SecretName name) {
        Path folder = properties.secretsFolder();
        if (folder == null || folder.toString().isEmpty()) {
            return Optional.empty();
        }
        Path file = folder.resolve(name.value());
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
