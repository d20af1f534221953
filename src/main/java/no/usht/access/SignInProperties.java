package no.usht.access;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The OpenID Connect issuer that vouches for people, but for those of centres that bring their own.
 *
 * @param issuer its address, below which {@code /.well-known/openid-configuration} answers
 * @param clientSecret none for a public client, which PKCE protects
 * @param personClaim what identifies a person there, for good: memberships hang on it
 * @param nameClaim how the person is called
 * @param organisationClaim the number of the organisation that the person acts for, if the issuer tells it
 * @param firstOperator the identity of the person who becomes operator at the first sign-in, as long as there is none
 * @param secretsFolder holds the secrets of centres' own sign-in, a file for each by the name that follows from it; read anew at each sign-in
 * @param privateHosts hosts of issuers that may be within the service's own network, and be asked without encryption
 */
@ConfigurationProperties("usht.sign-in")
@RecordBuilder
record SignInProperties(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @DefaultValue("sub") String personClaim,
        @DefaultValue("name") String nameClaim,
        @DefaultValue("email") String emailClaim,
        @Nullable String organisationClaim,
        @Nullable String firstOperator,
        @Nullable Path secretsFolder,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue Set<String> privateHosts) {}
