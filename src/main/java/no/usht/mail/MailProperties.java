package no.usht.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import no.usht.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * What mail says of this service.
 *
 * @param from the sender's address, with or without a name: {@code USHT <usht@kommune.no>}
 * @param service address of this service as people reach it, for links in mails
 */
@ConfigurationProperties("usht.mail")
record MailProperties(@Nullable String from, @Nullable URI service) {

    /** @throws InvalidConfigurationPropertyValueException if there is none that mail servers would take */
    InternetAddress sender() {
        try {
            InternetAddress typed = new InternetAddress(from == null ? "" : from, true);
            return new InternetAddress(
                    EmailAddress.of(typed.getAddress()).onTheWire(),
                    typed.getPersonal(),
                    StandardCharsets.UTF_8.name());
        } catch (AddressException | IllegalArgumentException | UnsupportedEncodingException e) {
            throw new InvalidConfigurationPropertyValueException(
                    "usht.mail.from",
                    from,
                    "It must be one mail address, such as usht@kommune.no or USHT <usht@kommune.no>.");
        }
    }
}
