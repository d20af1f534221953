package no.usht.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.MissingSettingsException;
import no.usht.tenancy.RequiredSettings;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * The shared issuer of the configuration, without which the program does not start, and each centre's own as the registry
 * says today.
 */
@Component
class SettingsIssuers implements Issuers {

    private static final String ADDRESS = "usht.sign-in.issuer";
    private static final String CLIENT_ID = "usht.sign-in.client-id";

    private static final Logger log = LoggerFactory.getLogger(SettingsIssuers.class);

    private static final Set<Tenant.State> ENDED = Set.of(Tenant.State.CLOSED, Tenant.State.DELETED);

    private final Issuer shared;
    private final TenantRegistry tenants;

    /** @throws MissingSettingsException naming what the configuration lacks */
    SettingsIssuers(SignInProperties properties, TenantRegistry tenants) {
        List<String> missing = new ArrayList<>();
        String address = required(properties.issuer(), ADDRESS, missing);
        String clientId = required(properties.clientId(), CLIENT_ID, missing);
        if (!missing.isEmpty()) {
            throw new MissingSettingsException(missing);
        }
        this.tenants = tenants;
        shared = IssuerBuilder.builder()
                .registrationId(SignInAddresses.REGISTRATION)
                .issuer(address)
                .clientId(clientId)
                .secretName(text(properties.clientSecret()).map(secret -> ClientSecrets.SHARED))
                .personClaim(properties.personClaim())
                .nameClaim(properties.nameClaim())
                .emailClaim(properties.emailClaim())
                .organisationClaim(text(properties.organisationClaim()))
                .scopes(properties.scopes())
                .build();
    }

    /** Told together with the database's, before any of them is used. */
    @Bean
    static RequiredSettings signInSettings() {
        return new RequiredSettings(List.of(ADDRESS, CLIENT_ID));
    }

    @Override
    public Issuer shared() {
        return shared;
    }

    @Override
    public Optional<Issuer> find(String registrationId) {
        return registrationId.equals(shared.registrationId())
                ? Optional.of(shared)
                : CentreKey.parse(registrationId).flatMap(tenants::find).flatMap(this::own);
    }

    @Override
    public Optional<Issuer> own(CentreKey key) {
        return tenants.find(key).flatMap(this::own);
    }

    @Override
    public List<CentreKey> centresWithTheirOwn() {
        return tenants.all().stream()
                .filter(tenant -> own(tenant).isPresent())
                .map(Tenant::key)
                .toList();
    }

    private Optional<Issuer> own(Tenant tenant) {
        TenantFile.SignIn settings = tenant.signIn();
        if (settings == null || ENDED.contains(tenant.state())) {
            return Optional.empty();
        }
        String registration = tenant.key().value();
        // The shared issuer's people are told by the shared settings alone: with another claim somebody could become
        // another.
        if (registration.equals(shared.registrationId()) || settings.issuer().equals(shared.issuer())) {
            log.warn("The sign-in of {} is the shared one's; its own settings are not used", registration);
            return Optional.empty();
        }
        return Optional.of(own(tenant.key(), settings));
    }

    @Override
    public Issuer own(CentreKey key, TenantFile.SignIn settings) {
        return IssuerBuilder.builder()
                .registrationId(key.value())
                .issuer(settings.issuer())
                .clientId(settings.clientId())
                .secretName(settings.hasSecret() ? Optional.of(settings.secretName(key)) : Optional.empty())
                .personClaim(Objects.requireNonNullElse(settings.personClaim(), "sub"))
                .nameClaim(shared.nameClaim())
                .emailClaim(shared.emailClaim())
                .organisationClaim(Optional.ofNullable(settings.organisationClaim()))
                .scopes(shared.scopes())
                .build();
    }

    private static String required(@Nullable String value, String name, List<String> missing) {
        return text(value).orElseGet(() -> {
            missing.add(name);
            return "";
        });
    }

    /** An environment variable that is set to nothing counts as not set. */
    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(set -> !set.isEmpty());
    }
}
