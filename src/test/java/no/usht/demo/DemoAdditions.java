package no.usht.demo;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import no.usht.access.DemoMemberships;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * What the demonstration adds to the application: the issuer, a mail server, people, their activities.
 *
 * <p>No {@code @Configuration} on purpose: tests that scan this package must not take it for their own.
 */
@Import({DemoMemberships.class, DemoPeopleLoader.class, DemoDataConfiguration.class})
public class DemoAdditions {

    private CompletableFuture<DemoIssuer> issuer = new CompletableFuture<>();
    private Optional<DemoMailbox> mailbox = Optional.empty();

    /**
     * The issuer starts beside the migration, but not before: Spring Security's holder of who acts is one for the whole JVM,
     * the application replaces it while its beans are made, and an issuer that had started with the old one would see nobody.
     */
    @Bean
    StartStep startIssuer(@Value("${usht.sign-in.issuer}") URI address) {
        return new StartStep(
                StartStep.BEFORE_MIGRATION,
                () -> issuer = CompletableFuture.supplyAsync(() -> DemoIssuer.start(address.getPort(), this::mails)),
                () -> issuer.join().close());
    }

    @Bean
    StartStep startMailServer(@Value("${spring.mail.port}") int port) {
        return new StartStep(
                StartStep.BEFORE_MIGRATION,
                () -> mailbox = Optional.of(DemoMailbox.start(port)),
                () -> mailbox.ifPresent(DemoMailbox::close));
    }

    private List<DemoMailbox.Received> mails() {
        return mailbox.map(DemoMailbox::mails).orElse(List.of());
    }

    @Bean
    StartStep awaitIssuer() {
        return new StartStep(DemoDataLoader.PHASE + 1, () -> issuer.join());
    }

    @Bean
    StartStep loadPeople(DemoPeopleLoader people, @Value("${usht.sign-in.issuer}") String issuerAddress) {
        return new StartStep(StartStep.AFTER_MIGRATION, () -> people.load(issuerAddress));
    }
}
