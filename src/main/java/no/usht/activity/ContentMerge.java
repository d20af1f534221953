package no.usht.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what two people have made of the same content, field by field.
 *
 * @param merged each one's own changes, and the first person's where both have changed a field
 * @param contested the fields that both have changed, to different things
 */
public record ContentMerge(ActivityContent merged, List<ActivityField> contested) {

    /**
     * Merges.
     *
     * @param base what both began with
     * @param mine wins where both have changed a field
     */
    public static ContentMerge of(ActivityContent base, ActivityContent mine, ActivityContent theirs) {
        Picker pick = new Picker();
        ActivityContent merged = new ActivityContent(
                pick.of(ActivityField.TITLE, base.title(), mine.title(), theirs.title()),
                pick.maybe(ActivityField.KIND, base.kind(), mine.kind(), theirs.kind()),
                pick.maybe(ActivityField.STATUS, base.status(), mine.status(), theirs.status()),
                pick.maybe(ActivityField.PERIOD_FROM, base.from(), mine.from(), theirs.from()),
                pick.maybe(ActivityField.PERIOD_TO, base.to(), mine.to(), theirs.to()),
                pick.of(ActivityField.BACKGROUND, base.background(), mine.background(), theirs.background()),
                pick.of(ActivityField.GOAL, base.goal(), mine.goal(), theirs.goal()),
                pick.of(ActivityField.METHOD, base.method(), mine.method(), theirs.method()),
                pick.of(ActivityField.RESULT, base.result(), mine.result(), theirs.result()),
                pick.of(ActivityField.RESPONSIBLE, base.responsible(), mine.responsible(), theirs.responsible()),
                pick.maybe(ActivityField.PARENT, base.parent(), mine.parent(), theirs.parent()),
                pick.maybe(
                        ActivityField.MAIN_PRIORITY, base.mainPriority(), mine.mainPriority(), theirs.mainPriority()),
                pick.of(
                        ActivityField.OTHER_PRIORITIES,
                        base.otherPriorities(),
                        mine.otherPriorities(),
                        theirs.otherPriorities()),
                pick.of(ActivityField.FOCUS_AREAS, base.focusAreas(), mine.focusAreas(), theirs.focusAreas()),
                pick.of(ActivityField.CO_ARRANGERS, base.coArrangers(), mine.coArrangers(), theirs.coArrangers()),
                pick.of(ActivityField.PARTNERS, base.partners(), mine.partners(), theirs.partners()),
                pick.of(ActivityField.REACH, base.reach(), mine.reach(), theirs.reach()),
                pick.of(ActivityField.FUNDING, base.funding(), mine.funding(), theirs.funding()),
                pick.of(ActivityField.LINKS, base.links(), mine.links(), theirs.links()),
                pick.maybe(ActivityField.SAME_AS, base.sameAs(), mine.sameAs(), theirs.sameAs()));
        return new ContentMerge(merged, List.copyOf(pick.contested));
    }

    /** The content with one field taken from another. */
    public static ActivityContent taking(ActivityField field, ActivityContent theirs, ActivityContent mine) {
        return new ActivityContent(
                field == ActivityField.TITLE ? theirs.title() : mine.title(),
                field == ActivityField.KIND ? theirs.kind() : mine.kind(),
                field == ActivityField.STATUS ? theirs.status() : mine.status(),
                field == ActivityField.PERIOD_FROM ? theirs.from() : mine.from(),
                field == ActivityField.PERIOD_TO ? theirs.to() : mine.to(),
                field == ActivityField.BACKGROUND ? theirs.background() : mine.background(),
                field == ActivityField.GOAL ? theirs.goal() : mine.goal(),
                field == ActivityField.METHOD ? theirs.method() : mine.method(),
                field == ActivityField.RESULT ? theirs.result() : mine.result(),
                field == ActivityField.RESPONSIBLE ? theirs.responsible() : mine.responsible(),
                field == ActivityField.PARENT ? theirs.parent() : mine.parent(),
                field == ActivityField.MAIN_PRIORITY ? theirs.mainPriority() : mine.mainPriority(),
                field == ActivityField.OTHER_PRIORITIES ? theirs.otherPriorities() : mine.otherPriorities(),
                field == ActivityField.FOCUS_AREAS ? theirs.focusAreas() : mine.focusAreas(),
                field == ActivityField.CO_ARRANGERS ? theirs.coArrangers() : mine.coArrangers(),
                field == ActivityField.PARTNERS ? theirs.partners() : mine.partners(),
                field == ActivityField.REACH ? theirs.reach() : mine.reach(),
                field == ActivityField.FUNDING ? theirs.funding() : mine.funding(),
                field == ActivityField.LINKS ? theirs.links() : mine.links(),
                field == ActivityField.SAME_AS ? theirs.sameAs() : mine.sameAs());
    }

    private static final class Picker {

        private final List<ActivityField> contested = new ArrayList<>();

        <T> T of(ActivityField field, T base, T mine, T theirs) {
            return takesTheirs(field, base, mine, theirs) ? theirs : mine;
        }

        <T> @Nullable T maybe(ActivityField field, @Nullable T base, @Nullable T mine, @Nullable T theirs) {
            return takesTheirs(field, base, mine, theirs) ? theirs : mine;
        }

        private boolean takesTheirs(
                ActivityField field, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
            if (Objects.equals(mine, base)) {
                return true;
            }
            if (!Objects.equals(theirs, base) && !Objects.equals(theirs, mine)) {
                contested.add(field);
            }
            return false;
        }
    }
}
