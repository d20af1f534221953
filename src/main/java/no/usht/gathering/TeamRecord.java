package no.usht.gathering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.usht.access.Permission;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Problem;
import no.usht.keeping.RecordKind;
import no.usht.shared.ActivityId;
import no.usht.shared.TerritoryCode;
import org.jspecify.annotations.Nullable;

/** What is kept of a team, and where. */
public final class TeamRecord {

    private static final int LENGTH = 200;
    private static final int AIM_LENGTH = 2000;

    public static final Field<TeamContent, String> NAME = Field.line(
                    "gathering.team.name", TeamContent::name, TeamContent::withName)
            .atMost(LENGTH)
            .required("gathering.team.nameMissing");
    public static final Field<TeamContent, @Nullable ActivityId> ACTIVITY = Field.id(
                    "gathering.team.activity", ActivityId::new, TeamContent::activity, TeamContent::withActivity)
            .column("activity_id")
            .required("gathering.gathering.activityMissing");
    public static final Field<TeamContent, String> PLACE =
            Field.line("gathering.team.place", TeamContent::place, TeamContent::withPlace);
    public static final Field<TeamContent, @Nullable TeamContact> CONTACT =
            Field.one("gathering.team.contact", TeamContent::contact, TeamContent::withContact);
    public static final Field<TeamContent, String> AIM = Field.text(
                    "gathering.team.aim", TeamContent::aim, TeamContent::withAim)
            .atMost(AIM_LENGTH);
    public static final Field<TeamContent, Set<ParticipantId>> MEMBERS =
            Field.several("gathering.team.members", TeamContent::members, TeamContent::withMembers);

    public static final Fields<TeamContent> FIELDS = Fields.of(NAME, ACTIVITY, PLACE, CONTACT, AIM, MEMBERS);

    public static final RecordKind<TeamContent> KIND = RecordKind.kept(
                    "team",
                    Team.class,
                    TeamId::new,
                    Team::new,
                    TeamContent.empty(),
                    FIELDS,
                    Permission.PARTICIPANT_READ,
                    Permission.PARTICIPANT_WRITE)
            .ruled(FIELDS::tidied, TeamRecord::check)
            .part("team_member", MEMBERS, row -> row.id("participant_id").map(ParticipantId::new));

    private TeamRecord() {}

    private static List<Problem> check(TeamContent content) {
        List<Problem> found = new ArrayList<>(FIELDS.check(content));
        if (!content.place().isEmpty() && !TerritoryCode.isWellFormed(content.place())) {
            found.add(Problem.of(PLACE, "gathering.gathering.placeUnknown", content.place()));
        }
        return FIELDS.sorted(found);
    }
}
