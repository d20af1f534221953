package no.usht.lifecycle;

/** The common planes could not be migrated, so nothing can be served. */
class MigrationFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MigrationFailedException(Exception cause) {
        super("The database could not be migrated: " + OwnerDatabase.reason(cause), cause);
    }
}
