package no.usht.centre;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContactRoleRepository extends Repository<ContactRoleRow, UUID> {

    List<ContactRoleRow> findAll();

    ContactRoleRow save(ContactRoleRow role);

    /** Versions count up, so that whoever edits one of the contacts is told. */
    @Modifying
    @Query("update versioned LocalContact c set c.role = :to where c.role = :from")
    void renameInContacts(String from, String to);
}
