package no.usht.document;

import java.util.UUID;
import no.usht.access.Permission;

/** A kind of record that has files; its module has a bean of this, and a trigger {@code delete_documents} on its table. */
public interface SubjectKind {

    /** What it is called in {@link Subject}, for good. */
    String key();

    /** What somebody needs to read such a record, and so its files. */
    Permission read();

    /** What somebody needs to change such a record, and so its files. */
    Permission write();

    /** Whether the bound workspace has the record; raises an alert where another centre made it. */
    boolean isThere(UUID id);

    /** Whether the record is there, and stays until the transaction ends: no file may be added to what is being deleted. */
    boolean hold(UUID id);
}
