package no.usht.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "contact_role")
class ContactRoleRow {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "name")
    private String name;

    @Column(name = "name_nn")
    private String nameNn;

    @Column(name = "retired")
    private boolean retired;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ContactRoleRow() {}

    @SuppressWarnings("NullAway.Init") // become() fills the fields
    ContactRoleRow(ContactRole role) {
        become(role);
    }

    final void become(ContactRole role) {
        name = role.name();
        nameNn = role.nameNn();
        retired = role.retired();
    }

    ContactRole role() {
        return new ContactRole(name, nameNn, retired);
    }
}
