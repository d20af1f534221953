package no.usht.access;

import org.springframework.security.core.AuthenticationException;

/** The issuer does not answer, so nobody can sign in just now; who is signed in goes on. */
class IssuerUnavailableException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    IssuerUnavailableException(String issuer, Throwable cause) {
        super("The issuer " + issuer + " does not answer: " + cause.getMessage(), cause);
    }
}
