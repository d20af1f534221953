package no.usht.shell;

/** An address is longer than any that the pages lead to. */
public class AddressTooLongException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
