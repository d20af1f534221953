package no.usht.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That somebody looked at a list of people. */
@Entity
@Immutable
@Table(name = "list_reading")
class ListReadingRow {

    @Id
    private ListReadingId id;

    @Column(name = "list")
    private String list;

    @Column(name = "path")
    private String path;

    @Column(name = "person")
    private String person;

    @Column(name = "at")
    private Instant at;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ListReadingRow() {}

    ListReadingRow(ListReadingId id, String list, String path, String person, Instant at) {
        this.id = id;
        this.list = list;
        this.path = path;
        this.person = person;
        this.at = at;
    }

    Privacy.Reading read() {
        return new Privacy.Reading(list, path, person, at);
    }
}
