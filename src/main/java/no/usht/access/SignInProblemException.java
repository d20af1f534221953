package no.usht.access;

import org.springframework.security.core.AuthenticationException;

/** Nobody can sign in with the settings as they are, or with the issuer as it is. */
class SignInProblemException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final SignInProblem.Kind kind;
    private final String detail;

    SignInProblemException(SignInProblem.Kind kind, String detail) {
        super(kind + ": " + detail);
        this.kind = kind;
        this.detail = detail;
    }

    SignInProblemException(SignInProblem.Kind kind, String detail, Throwable cause) {
        super(kind + ": " + detail, cause);
        this.kind = kind;
        this.detail = detail;
    }

    SignInProblem.Kind kind() {
        return kind;
    }

    SignInProblem problem() {
        return new SignInProblem(kind, detail);
    }
}
