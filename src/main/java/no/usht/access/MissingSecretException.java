package no.usht.access;

import org.springframework.security.core.AuthenticationException;

/** The settings of an issuer name a secret that is nowhere, so nobody can sign in there until it is. */
class MissingSecretException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    MissingSecretException(Issuer issuer, String name) {
        super("The secret '" + name + "' of the sign-in '" + issuer.registrationId()
                + "' is neither a file in usht.sign-in.secrets-folder nor set as usht.sign-in.secrets." + name);
    }
}
