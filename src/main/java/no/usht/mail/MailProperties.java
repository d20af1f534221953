package no.usht.mail;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What mail says of this service.
 *
 * @param from the sender's address
 * @param service address of this service as people reach it, for links in mails
 */
@ConfigurationProperties("usht.mail")
record MailProperties(@Nullable String from, @Nullable URI service) {}
