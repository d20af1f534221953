package no.usht.gathering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.activity.ActivityService;
import no.usht.centre.LocalContactContent;
import no.usht.centre.LocalContactId;
import no.usht.centre.LocalContactService;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.gathering.Participations.With;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.keeping.UnknownRecordException;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with teams and not with every kind of record: their people are with the activity, or contacts. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('PARTICIPANT_READ')")
public class TeamService {

    private final TeamRepository teams;
    private final RecordService records;
    private final Participations participations;
    private final LocalContactService contacts;
    private final ActivityService activities;
    private final Access access;

    TeamService(
            TeamRepository teams,
            RecordService records,
            Participations participations,
            LocalContactService contacts,
            ActivityService activities,
            Access access) {
        this.teams = teams;
        this.records = records;
        this.participations = participations;
        this.contacts = contacts;
        this.activities = activities;
        this.access = access;
    }

    /** The teams of an activity, by name; none where the workspace has none of that id. */
    public List<Saved<TeamContent>> of(ActivityId activity) {
        return activities.headline(activity).isEmpty()
                ? List.of()
                : teams.of(activity).stream().map(Team::saved).toList();
    }

    /** Whether teams belong in that activity: a network has them, and whatever has one. */
    public boolean isForTeams(ActivityId activity) {
        return activities
                .headline(activity)
                .map(headline -> headline.kind() == ActivityKind.NETWORK || teams.existsByActivity(activity))
                .orElse(false);
    }

    /** Who can be in a team of that activity, by name. */
    public Map<ParticipantId, String> people(ActivityId activity) {
        Map<ParticipantId, String> people = new LinkedHashMap<>();
        participations.of(activity).stream()
                .filter(with -> with.state() != ParticipationState.WITHDRAWN)
                .forEach(with -> people.put(with.id(), with.name()));
        return people;
    }

    /** Whom a team can be turned to by: the centre's contacts of today, and who can be in it; each with name and address. */
    public Map<TeamContact, String> contacts(ActivityId activity) {
        Map<TeamContact, String> all = new LinkedHashMap<>();
        if (access.may(Permission.CONTACT_READ)) {
            contacts.current()
                    .forEach(contact -> all.put(
                            new TeamContact(new LocalContactId(contact.id()), null), described(contact.content())));
        }
        participations.of(activity).stream()
                .filter(with -> with.state() != ParticipationState.WITHDRAWN)
                .forEach(with -> all.put(new TeamContact(null, with.id()), described(with.name(), with.email())));
        return all;
    }

    private String described(LocalContactContent contact) {
        return described(
                contact.name() + " (" + contact.role() + ", " + contacts.label(contact.place()) + ")", contact.email());
    }

    private static String described(String name, String email) {
        return email.isEmpty() ? name : name + ", " + email;
    }

    /** Saves a new team or changes one; see {@link RecordService#register} and {@link RecordService#rework}. */
    @Transactional
    @PreAuthorize("@access.may('PARTICIPANT_WRITE')")
    public TeamId save(@Nullable TeamId id, int expectedVersion, TeamContent typed) {
        Optional<TeamContent> before = id == null
                ? Optional.empty()
                : Optional.of(records.find(TeamRecord.KIND, id.value())
                        .map(Saved::content)
                        .orElseThrow(() -> UnknownRecordException.forId(id)));
        List<Problem> found = new ArrayList<>(TeamRecord.KIND.check(typed));
        ActivityId activity = typed.activity();
        if (activity != null) {
            Set<ParticipantId> with =
                    participations.of(activity).stream().map(With::id).collect(Collectors.toSet());
            if (activities.headline(activity).isEmpty()) {
                found.add(Problem.of(TeamRecord.ACTIVITY, "gathering.gathering.activityUnknown"));
            } else if (!with.containsAll(typed.members())) {
                found.add(Problem.of(TeamRecord.MEMBERS, "gathering.team.membersElsewhere"));
            }
            TeamContact contact = typed.contact();
            if (contact != null
                    && !Objects.equals(contact, before.map(TeamContent::contact).orElse(null))
                    && !contacts(activity).containsKey(contact)) {
                found.add(Problem.of(TeamRecord.CONTACT, "gathering.team.contactGone"));
            }
        }
        InvalidContentException.refuse(TeamRecord.FIELDS.sorted(found));
        if (id == null) {
            return new TeamId(records.register(TeamRecord.KIND, typed, null));
        }
        records.rework(TeamRecord.KIND, id.value(), expectedVersion, typed, null);
        return id;
    }
}
