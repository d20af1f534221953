package no.usht.plan.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.centre.YearFigure;
import no.usht.centre.YearFigureSource;
import no.usht.pages.RecordAddress;
import no.usht.plan.ActionPlanService;
import no.usht.plan.Lag;
import no.usht.plan.PlanReview;
import no.usht.plan.PlanReview.Behind;
import no.usht.plan.PlanTree;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import org.springframework.stereotype.Component;

/** How many measures of the year's plan fall behind, on the centre's first page. */
@Component
class PlanYearFigures implements YearFigureSource {

    private final ActionPlanService plans;
    private final Access access;
    private final Clock clock;

    PlanYearFigures(ActionPlanService plans, Access access, Clock clock) {
        this.plans = plans;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<YearFigure> figures(int year, Language language) {
        return access.may(Permission.PLAN_READ)
                ? plans.treesOf(year).stream()
                        .filter(tree -> !tree.measures().isEmpty())
                        .map(tree -> figure(tree, language.locale()))
                        .toList()
                : List.of();
    }

    private YearFigure figure(PlanTree tree, Locale locale) {
        List<Behind> behind = new PlanReview(tree, LocalDate.ofInstant(clock.instant(), Norwegian.ZONE)).behind();
        long untold = behind.stream()
                .filter(measure -> measure.lags().contains(Lag.UNTOLD))
                .count();
        return new YearFigure(
                Norwegian.number(behind.size()),
                I18NProvider.translate(
                        locale,
                        "plan.yearFigure.of",
                        Norwegian.number(tree.measures().size())),
                untold == 0
                        ? tree.plan().content().title()
                        : I18NProvider.translate(
                                locale,
                                "plan.yearFigure.untold",
                                tree.plan().content().title(),
                                Norwegian.number(untold)),
                Places.href(
                        ActionPlanViews.Overview.class,
                        PlanOverview.SIGHT.query(PlanOverview.Sight.BEHIND),
                        RecordAddress.id(tree.id())));
    }
}
