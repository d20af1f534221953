package no.usht.operator;

/** The draft was changed, thrown away or ordered somewhere else, such as in another tab; nothing was kept of this change. */
public class DraftChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DraftChangedException(String message) {
        super(message);
    }
}
