package no.usht.notify;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import no.usht.access.PersonId;

/** How a person wants to be told of a kind of notice in the workspace that is bound. */
@Entity
@Table(name = "notice_choice")
@IdClass(NoticeChoice.Key.class)
class NoticeChoice {

    @Id
    @Column(name = "person_id")
    private PersonId person;

    @Id
    @Column(name = "kind")
    private String kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "way")
    private NoticeWay way;

    record Key(PersonId person, String kind) implements Serializable {}

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected NoticeChoice() {}

    NoticeChoice(PersonId person, String kind, NoticeWay way) {
        this.person = person;
        this.kind = kind;
        this.way = way;
    }

    PersonId person() {
        return person;
    }

    String kind() {
        return kind;
    }

    NoticeWay way() {
        return way;
    }
}
