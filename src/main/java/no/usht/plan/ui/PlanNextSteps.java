package no.usht.plan.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.access.Permission;
import no.usht.keeping.Saved;
import no.usht.notify.NextStep;
import no.usht.notify.NextStep.Urgency;
import no.usht.notify.NextStepSource;
import no.usht.pages.RecordAddress;
import no.usht.plan.ActionPlanService;
import no.usht.plan.MeasureContent;
import no.usht.plan.PlanReview;
import no.usht.plan.PlanSettings;
import no.usht.plan.PlanTree;
import no.usht.plan.Tertial;
import no.usht.shared.Language;
import no.usht.shared.NameKey;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.Texts;
import org.springframework.stereotype.Component;

/** The status that is to be told now: each person's own measures, and for leaders how many there are besides. */
@Component
class PlanNextSteps implements NextStepSource {

    /** More than these would drown the rest. */
    private static final int MOST = 3;

    private final ActionPlanService plans;
    private final PlanSettings settings;
    private final Access access;
    private final Clock clock;

    PlanNextSteps(ActionPlanService plans, PlanSettings settings, Access access, Clock clock) {
        this.plans = plans;
        this.settings = settings;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<NextStep> nextSteps(int year, Language language) {
        if (!access.may(Permission.PLAN_WRITE)) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Norwegian.ZONE);
        // The year's last status is told when the year is over.
        Stream<Integer> years =
                today.getMonth().compareTo(Month.FEBRUARY) <= 0 ? Stream.of(year - 1, year) : Stream.of(year);
        return years.flatMap(each -> plans.treesOf(each).stream())
                .flatMap(tree -> steps(tree, today, language.locale()).stream())
                .toList();
    }

    private List<NextStep> steps(PlanTree tree, LocalDate today, Locale locale) {
        PlanReview review = new PlanReview(tree, today);
        return review.due(settings.firstReminder())
                .map(tertial -> {
                    List<Saved<MeasureContent>> own = new ArrayList<>();
                    List<Saved<MeasureContent>> others = new ArrayList<>();
                    review.untold(tertial).forEach(measure -> (isOwn(measure) ? own : others).add(measure));
                    Due due = new Due(tree, tertial, today, locale);
                    List<NextStep> steps = new ArrayList<>();
                    own.stream().limit(MOST).forEach(measure -> steps.add(due.own(measure)));
                    int rest = Math.max(0, own.size() - MOST) + (access.may(Permission.PLAN_ADOPT) ? others.size() : 0);
                    if (rest > 0) {
                        steps.add(due.others(rest));
                    }
                    return steps;
                })
                .orElse(new ArrayList<>());
    }

    private boolean isOwn(Saved<MeasureContent> measure) {
        return access.person()
                .map(CurrentPerson::name)
                .filter(name ->
                        NameKey.of(name).equals(NameKey.of(measure.content().responsible())))
                .isPresent();
    }

    /** The status of a plan's measures that is to be told. */
    private record Due(PlanTree tree, Tertial tertial, LocalDate today, Locale locale) {

        NextStep own(Saved<MeasureContent> measure) {
            return step(
                    text("plan.steps.own", tertialName(), measure.content().title()),
                    Places.href(
                            MeasureViews.Status.class,
                            MeasurePages.TERTIAL.query(tertial),
                            RecordAddress.id(measure.id())));
        }

        NextStep others(int number) {
            return step(
                    text(
                            number == 1 ? "plan.steps.others.one" : "plan.steps.others",
                            Norwegian.number(number),
                            tertialName()),
                    Places.href(
                            ActionPlanViews.Overview.class,
                            PlanOverview.SIGHT.query(PlanOverview.Sight.RESPONSIBLE),
                            RecordAddress.id(tree.id())));
        }

        private NextStep step(String title, String href) {
            Optional<LocalDate> end = tree.plan().content().end(tertial);
            boolean over = end.filter(day -> day.isBefore(today)).isPresent();
            return new NextStep(
                    title,
                    tree.plan().content().title(),
                    text("plan.steps.label"),
                    end.orElse(null),
                    over ? Urgency.NOW : Urgency.SOON,
                    href);
        }

        private String tertialName() {
            return text(Texts.key(tertial));
        }

        private String text(String key, Object... arguments) {
            return I18NProvider.translate(locale, key, arguments);
        }
    }
}
