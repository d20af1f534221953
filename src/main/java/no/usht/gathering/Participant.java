package no.usht.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import no.usht.keeping.RecordRow;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part in what the centre does whose workspace is bound. */
@Entity
@Table(name = "participant")
class Participant extends RecordRow<ParticipantId, ParticipantContent> {

    @Column(name = "name")
    private String name;

    @Column(name = "email")
    private String email;

    @Column(name = "place")
    private String place;

    @Enumerated(EnumType.STRING)
    @Column(name = "workplace")
    private @Nullable Workplace workplace;

    @Column(name = "profession")
    private String profession;

    @Column(name = "role")
    private String role;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Participant() {}

    @SuppressWarnings("NullAway.Init") // become() fills the fields
    Participant(ParticipantId id) {
        super(id);
    }

    @Override
    public void become(ParticipantContent content) {
        name = content.name();
        email = content.email();
        place = content.place();
        workplace = content.workplace();
        profession = content.profession();
        role = content.role();
    }

    @Override
    public ParticipantContent content() {
        return new ParticipantContent(name, email, place, workplace, profession, role);
    }
}
