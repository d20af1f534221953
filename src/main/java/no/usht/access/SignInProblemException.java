package no.usht.access;

import org.springframework.security.core.AuthenticationException;

/** Nobody can sign in with the settings as they are, or with the issuer as it is. */
class SignInProblemException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final SignInProblem.Kind kind;
    private final String detail;
    private String member = "";

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

    /** The same, told by the member of the discovery document that it is about. */
    SignInProblemException about(String name) {
        if (member.isEmpty()) {
            member = name;
        }
        return this;
    }

    /** The member of the discovery document that it is about; empty if it is about none. */
    String member() {
        return member;
    }

    SignInProblem problem() {
        return new SignInProblem(kind, detail);
    }
}
