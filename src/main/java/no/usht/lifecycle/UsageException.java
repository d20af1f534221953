package no.usht.lifecycle;

/** A command that is no command with these arguments. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
