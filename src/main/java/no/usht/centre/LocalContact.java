package no.usht.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import no.usht.keeping.RecordRow;
import org.jspecify.annotations.Nullable;

/** Whom the centre whose workspace is bound turns to in a municipality. */
@Entity
@Table(name = "local_contact")
class LocalContact extends RecordRow<LocalContactId, LocalContactContent> {

    @Column(name = "name")
    private String name;

    @Column(name = "place")
    private String place;

    @Column(name = "role")
    private String role;

    @Column(name = "email")
    private String email;

    @Column(name = "phone")
    private String phone;

    @Column(name = "since")
    private @Nullable LocalDate since;

    @Column(name = "until")
    private @Nullable LocalDate until;

    @Column(name = "confirmed")
    private @Nullable LocalDate confirmed;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected LocalContact() {}

    @SuppressWarnings("NullAway.Init") // become() fills the fields
    LocalContact(LocalContactId id) {
        super(id);
    }

    @Override
    public void become(LocalContactContent content) {
        name = content.name();
        place = content.place();
        role = content.role();
        email = content.email();
        phone = content.phone();
        since = content.since();
        until = content.until();
        confirmed = content.confirmed();
    }

    @Override
    public LocalContactContent content() {
        return new LocalContactContent(name, place, role, email, phone, since, until, confirmed);
    }
}
