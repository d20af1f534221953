package no.usht.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.usht.tenancy.MissingSettingsException;
import no.usht.tenancy.RequiredSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** The one issuer of the configuration; without it the program does not start. */
@Component
class ConfiguredIssuer implements Issuers {

    private static final String ADDRESS = "usht.sign-in.issuer";
    private static final String CLIENT_ID = "usht.sign-in.client-id";

    private final Issuer issuer;

    /** @throws MissingSettingsException naming what the configuration lacks */
    ConfiguredIssuer(SignInProperties properties) {
        List<String> missing = new ArrayList<>();
        String address = required(properties.issuer(), ADDRESS, missing);
        String clientId = required(properties.clientId(), CLIENT_ID, missing);
        if (!missing.isEmpty()) {
            throw new MissingSettingsException(missing);
        }
        issuer = new Issuer(
                SignInAddresses.REGISTRATION,
                address,
                clientId,
                text(properties.clientSecret()),
                properties.personClaim(),
                properties.nameClaim(),
                properties.emailClaim(),
                text(properties.organisationClaim()),
                properties.scopes());
    }

    /** Told together with the database's, before any of them is used. */
    @Bean
    static RequiredSettings signInSettings() {
        return new RequiredSettings(List.of(ADDRESS, CLIENT_ID));
    }

    @Override
    public Optional<Issuer> find(String registrationId) {
        return Optional.of(issuer).filter(known -> known.registrationId().equals(registrationId));
    }

    @Override
    public Issuer forNewMembers() {
        return issuer;
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
