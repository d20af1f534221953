package no.usht.lifecycle;

import java.util.List;

/**
 * One change set of a changelog as plain SQL, with what Liquibase would write down about it.
 *
 * @param checksum Liquibase's own, so that Liquibase accepts a replayed schema as its own work
 */
record RenderedChangeSet(
        String id,
        String author,
        String path,
        String checksum,
        String description,
        String comments,
        List<String> statements) {

    /** How a schema's {@code databasechangelog} names it. */
    String name() {
        return path + "::" + id + "::" + author;
    }
}
