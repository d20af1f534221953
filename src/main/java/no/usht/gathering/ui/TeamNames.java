package no.usht.gathering.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.usht.centre.CentrePlaces;
import no.usht.content.Field;
import no.usht.forms.Wording;
import no.usht.gathering.ParticipantId;
import no.usht.gathering.TeamContact;
import no.usht.gathering.TeamRecord;
import no.usht.gathering.TeamService;
import no.usht.shared.ActivityId;

/** The places, contacts and members of an activity's teams in words; the people are read once for each time that the teams are. */
final class TeamNames implements Wording.Names {

    private final TeamService teams;
    private final CentrePlaces places;
    private final ActivityId activity;
    private final Map<TeamContact, String> contacts = new HashMap<>();
    private final Map<ParticipantId, String> people = new HashMap<>();

    TeamNames(TeamService teams, CentrePlaces places, ActivityId activity) {
        this.teams = teams;
        this.places = places;
        this.activity = activity;
    }

    void readAgain() {
        contacts.clear();
        contacts.putAll(teams.contacts(activity));
        people.clear();
        people.putAll(teams.people(activity));
    }

    @Override
    public Optional<String> of(Field<?, ?> field, Object value) {
        return switch (value) {
            case TeamContact contact -> Optional.of(contacts.getOrDefault(contact, gone()));
            case ParticipantId person -> Optional.of(people.getOrDefault(person, gone()));
            case String place when field.equals(TeamRecord.PLACE) -> Optional.of(places.label(place));
            default -> Optional.empty();
        };
    }

    private static String gone() {
        return I18NProvider.translate("gathering.team.gone");
    }
}
