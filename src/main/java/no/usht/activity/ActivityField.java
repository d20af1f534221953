package no.usht.activity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Period;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/** What an activity consists of. */
public final class ActivityField {

    /** Longest title, name of a person, partner or focus area, and text of a link. */
    public static final int NAME_LENGTH = 200;

    /** Longest text. */
    public static final int TEXT_LENGTH = 20_000;

    public static final Field<ActivityContent, String> TITLE = Field.line(
                    "activity.field.title", ActivityContent::title, ActivityContent::withTitle)
            .atMost(NAME_LENGTH)
            .required("activity.invalid.titleMissing");
    public static final Field<ActivityContent, @Nullable ActivityKind> KIND = Field.choice(
                    "activity.field.kind", ActivityKind.class, ActivityContent::kind, ActivityContent::withKind)
            .required("activity.invalid.kindMissing");
    public static final Field<ActivityContent, @Nullable ActivityStatus> STATUS = Field.choice(
                    "activity.field.status", ActivityStatus.class, ActivityContent::status, ActivityContent::withStatus)
            .required("activity.invalid.statusMissing");
    public static final Field<ActivityContent, @Nullable LocalDate> PERIOD_FROM =
            Field.day("activity.field.periodFrom", ActivityContent::from, ActivityContent::withFrom);
    public static final Field<ActivityContent, @Nullable LocalDate> PERIOD_TO =
            Field.day("activity.field.periodTo", ActivityContent::to, ActivityContent::withTo);
    /** When it takes place. */
    public static final Period<ActivityContent, LocalDate> PERIOD = new Period<>(PERIOD_FROM, PERIOD_TO);

    public static final Field<ActivityContent, String> BACKGROUND = Field.text(
                    "activity.field.background", ActivityContent::background, ActivityContent::withBackground)
            .atMost(TEXT_LENGTH);
    public static final Field<ActivityContent, String> GOAL = Field.text(
                    "activity.field.goal", ActivityContent::goal, ActivityContent::withGoal)
            .atMost(TEXT_LENGTH);
    public static final Field<ActivityContent, String> METHOD = Field.text(
                    "activity.field.method", ActivityContent::method, ActivityContent::withMethod)
            .atMost(TEXT_LENGTH);
    public static final Field<ActivityContent, String> RESULT = Field.text(
                    "activity.field.result", ActivityContent::result, ActivityContent::withResult)
            .atMost(TEXT_LENGTH);
    public static final Field<ActivityContent, String> RESPONSIBLE = Field.line(
                    "activity.field.responsible", ActivityContent::responsible, ActivityContent::withResponsible)
            .atMost(NAME_LENGTH);
    public static final Field<ActivityContent, @Nullable ActivityId> PARENT = Field.id(
                    "activity.field.parent", ActivityId::new, ActivityContent::parent, ActivityContent::withParent)
            .column("parent_id");
    public static final Field<ActivityContent, @Nullable PriorityId> MAIN_PRIORITY = Field.id(
            "activity.field.mainPriority",
            PriorityId::new,
            ActivityContent::mainPriority,
            ActivityContent::withMainPriority);
    public static final Field<ActivityContent, Set<PriorityId>> OTHER_PRIORITIES = Field.several(
            "activity.field.otherPriorities", ActivityContent::otherPriorities, ActivityContent::withOtherPriorities);
    public static final Field<ActivityContent, List<String>> FOCUS_AREAS = Field.several(
                    "activity.field.focusAreas", ActivityContent::focusAreas, ActivityContent::withFocusAreas)
            .atMost(NAME_LENGTH);
    public static final Field<ActivityContent, Set<CentreKey>> CO_ARRANGERS =
            Field.several("activity.field.coArrangers", ActivityContent::coArrangers, ActivityContent::withCoArrangers);
    public static final Field<ActivityContent, @Nullable ActivityId> SAME_AS =
            Field.id("activity.field.sameAs", ActivityId::new, ActivityContent::sameAs, ActivityContent::withSameAs);
    public static final Field<ActivityContent, List<String>> PARTNERS = Field.several(
                    "activity.field.partners", ActivityContent::partners, ActivityContent::withPartners)
            .atMost(NAME_LENGTH);
    public static final Field<ActivityContent, List<ActivityContent.Reach>> REACH =
            Field.several("activity.field.reach", ActivityContent::reach, ActivityContent::withReach);
    public static final Field<ActivityContent, List<ActivityContent.Funding>> FUNDING = Field.several(
                    "activity.field.funding", ActivityContent::funding, ActivityContent::withFunding)
            .inOrder();
    public static final Field<ActivityContent, List<ActivityContent.Link>> LINKS = Field.several(
                    "activity.field.links", ActivityContent::links, ActivityContent::withLinks)
            .inOrder();

    /** All that people fill in. */
    public static final Fields<ActivityContent> ALL = Fields.of(
                    TITLE,
                    KIND,
                    STATUS,
                    PERIOD_FROM,
                    PERIOD_TO,
                    BACKGROUND,
                    GOAL,
                    METHOD,
                    RESULT,
                    RESPONSIBLE,
                    PARENT,
                    MAIN_PRIORITY,
                    OTHER_PRIORITIES,
                    FOCUS_AREAS,
                    CO_ARRANGERS,
                    SAME_AS,
                    PARTNERS,
                    REACH,
                    FUNDING,
                    LINKS)
            .together(PERIOD);

    /** What a hand-over changes: the number of the version that others see. */
    public static final Field<ActivityContent, ?> PUBLICATION = Field.<ActivityContent>told(
                    "activity.field.publication",
                    json -> json instanceof Number number ? Optional.of(number.intValue()) : Optional.empty())
            .column("published_version");

    /** How many met, as it is handed over. */
    static final Field<ActivityContent, ?> NUMBERS =
            Field.<ActivityContent>told("activity.field.numbers", json -> Optional.empty());

    /** Since which day it is archived. */
    public static final Field<ActivityContent, ?> ARCHIVE = Field.<ActivityContent>told(
                    "activity.field.archive",
                    json -> Optional.of(OffsetDateTime.parse((String) json)
                            .atZoneSameInstant(Norwegian.ZONE)
                            .toLocalDate()))
            .column("archived_at");

    private ActivityField() {}
}
