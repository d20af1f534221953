package no.usht.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.usht.access.Acting;
import no.usht.activity.ActivityMother;
import no.usht.activity.ActivityService;
import no.usht.centre.ContactRole;
import no.usht.centre.ContactRoles;
import no.usht.centre.LocalContactContent;
import no.usht.centre.LocalContactService;
import no.usht.gathering.GatheringId;
import no.usht.gathering.GatheringMother;
import no.usht.gathering.GatheringService;
import no.usht.gathering.ParticipantContent;
import no.usht.gathering.ParticipantService;
import no.usht.gathering.ParticipationState;
import no.usht.gathering.Participations;
import no.usht.mailing.Audience.Receiver;
import no.usht.shared.ActivityId;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class InvitationAudienceTests {

    @Autowired
    Acting acting;

    @Autowired
    ActivityService activities;

    @Autowired
    GatheringService gatherings;

    @Autowired
    ParticipantService participants;

    @Autowired
    Participations participations;

    @Autowired
    ContactRoles roles;

    @Autowired
    LocalContactService contacts;

    @Autowired
    InvitationAudience audience;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String role = "Rolle/" + mark;
    private GatheringId gathering = new GatheringId(UUID.randomUUID());

    @BeforeEach
    void people() {
        acting.asLeader("vestfold", () -> {
            roles.put("", new ContactRole(role, "", false));
            contact("Kari", "3907", "kari");
            contact("Ola", "3909", "ola");
            ActivityId activity = activities.register(ActivityMother.titled("Kurs " + mark), null);
            gathering = gatherings.save(null, 0, GatheringMother.of(activity), null);
            for (ParticipationState state :
                    new ParticipationState[] {ParticipationState.INVITED, ParticipationState.WITHDRAWN}) {
                participations.put(
                        activity,
                        Set.of(participants.save(
                                null,
                                0,
                                ParticipantContent.empty()
                                        .with(one -> one.name(state + " " + mark)
                                                .email(state + "." + mark + "@example.org")),
                                null)),
                        state);
            }
            // Twice in the list, and one mail.
            participations.put(
                    activity,
                    Set.of(participants.save(
                            null,
                            0,
                            ParticipantContent.empty()
                                    .with(one -> one.name("Kari N " + mark).email(address("kari"))),
                            null)),
                    ParticipationState.INVITED);
            return null;
        });
    }

    private String address(String name) {
        return name + "." + mark + "@example.org";
    }

    private void contact(String name, String place, String email) {
        contacts.save(null, 0, new LocalContactContent(name, place, role, address(email), "", null, null, null), null);
    }

    private String about(Set<String> places, boolean withParticipants) {
        return new InvitationTo(gathering, places, role, withParticipants).toString();
    }

    @Test
    void isReadAsItIsWritten() {
        InvitationTo to = new InvitationTo(gathering, Set.of("3907", "030101"), "a/b", true);
        assertThat(InvitationTo.parse(to.toString())).contains(to);
        assertThat(InvitationTo.parse("x/y/z/")).isEmpty();
        assertThat(InvitationTo.parse("")).isEmpty();
    }

    @Test
    void reachesContactsOfThePlacesAndEachAddressOnce() {
        assertThat(acting.asLeader("vestfold", () -> audience.receivers(about(Set.of("3907"), false))))
                .extracting(Receiver::name, Receiver::places)
                .containsExactly(tuple("Kari", "Sandefjord"));
        assertThat(acting.asLeader("vestfold", () -> audience.receivers(about(Set.of(), true))))
                .extracting(Receiver::name)
                .containsExactlyInAnyOrder("Kari og Kari N " + mark, "Ola", "INVITED " + mark);
        assertThat(acting.asLeader("vestfold", () -> audience.unreached(about(Set.of("3907", "3905"), false))))
                .containsExactly("Tønsberg");
    }

    @Test
    void comesWithTheGatheringAsAFileForCalendars() {
        assertThat(acting.asLeader("vestfold", () -> audience.attachment(about(Set.of(), false))))
                .hasValueSatisfying(file -> assertThat(new String(file.content(), StandardCharsets.UTF_8))
                        .contains("BEGIN:VEVENT", "SUMMARY:Samling 1"));
    }

    @Test
    void invitesNobodyToAnothersGathering() {
        assertThat(acting.asLeader("telemark", () -> audience.receivers(about(Set.of(), true))))
                .isEmpty();
        assertThat(acting.asLeader("telemark", () -> audience.attachment(about(Set.of(), true))))
                .isEqualTo(Optional.empty());
    }
}
