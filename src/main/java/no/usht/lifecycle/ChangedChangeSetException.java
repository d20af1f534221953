package no.usht.lifecycle;

/** A change set was edited after a schema had it: schemas would differ without anybody noticing. */
class ChangedChangeSetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangedChangeSetException(String schema, String changeSet) {
        super("Schema " + schema + " has change set " + changeSet
                + " in another wording; add a new change set instead");
    }
}
