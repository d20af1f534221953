package no.usht.gathering;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import no.usht.centre.LocalContactId;
import no.usht.keeping.RecordRow;
import no.usht.shared.ActivityId;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Those of a municipality who work together in an activity of the centre whose workspace is bound. */
@Entity
@Table(name = "team")
class Team extends RecordRow<TeamId, TeamContent> {

    @Column(name = "name")
    private String name;

    @Column(name = "activity_id")
    private ActivityId activity;

    @Column(name = "place")
    private String place;

    @Column(name = "local_contact_id")
    private @Nullable LocalContactId localContact;

    @Column(name = "contact_participant_id")
    private @Nullable ParticipantId contactParticipant;

    @Column(name = "aim")
    private String aim;

    @ElementCollection
    @CollectionTable(name = "team_member", joinColumns = @JoinColumn(name = "team_id"))
    @Column(name = "participant_id")
    @BatchSize(size = 100)
    private Set<ParticipantId> members = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Team() {}

    @SuppressWarnings("NullAway.Init") // become() fills the fields
    Team(TeamId id) {
        super(id);
    }

    @Override
    public void become(TeamContent content) {
        TeamContact contact = content.contact();
        name = content.name();
        activity = Objects.requireNonNull(content.activity());
        place = content.place();
        localContact = contact == null ? null : contact.local();
        contactParticipant = contact == null ? null : contact.participant();
        aim = content.aim();
        members.retainAll(content.members());
        members.addAll(content.members());
    }

    /** Has somebody in it no more. */
    void leave(ParticipantId participant) {
        members.remove(participant);
        if (participant.equals(contactParticipant)) {
            contactParticipant = null;
        }
    }

    /** Has somebody in it instead of another. */
    void replace(ParticipantId gone, ParticipantId kept) {
        if (members.remove(gone)) {
            members.add(kept);
        }
        if (gone.equals(contactParticipant)) {
            contactParticipant = kept;
        }
    }

    @Override
    public TeamContent content() {
        return new TeamContent(
                name,
                activity,
                place,
                localContact == null && contactParticipant == null
                        ? null
                        : new TeamContact(localContact, contactParticipant),
                aim,
                members);
    }
}
