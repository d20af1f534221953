package no.usht.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.forms.Wording;
import no.usht.keeping.Saved;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPage;
import no.usht.plan.ActionPlanContent;
import no.usht.plan.ActionPlanId;
import no.usht.plan.ActionPlanService;
import no.usht.plan.CarriedMeasure;
import no.usht.plan.MeasureId;
import no.usht.plan.NextYear;
import no.usht.plan.PlanAdoption;
import no.usht.plan.PlanTree;
import no.usht.plan.YearCopy;
import no.usht.plan.ui.PlanOverview.Sight;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.PageHeader;

/** The pages of a plan beside its own: its measures otherwise, other years, what was adopted, and the next year. */
@org.springframework.stereotype.Component
class PagesOfPlan {

    private final ActionPlanService plans;
    private final PlanAdoption adoption;
    private final YearCopy copies;
    private final PlanNames names;
    private final PlanPapers papers;
    private final Access access;
    private final Clock clock;

    PagesOfPlan(
            ActionPlanService plans,
            PlanAdoption adoption,
            YearCopy copies,
            PlanNames names,
            PlanPapers papers,
            Access access,
            Clock clock) {
        this.plans = plans;
        this.adoption = adoption;
        this.copies = copies;
        this.names = names;
        this.papers = papers;
        this.access = access;
        this.clock = clock;
    }

    /** The measures otherwise than by goal. */
    Optional<String> overview(RecordPage page, BeforeEnterEvent event) {
        return tree(event, Permission.PLAN_READ).map(tree -> {
            Wording words = new Wording(page, names.forPage());
            Sight sight = PlanOverview.SIGHT
                    .in(event.getLocation().getQueryParameters())
                    .orElse(Sight.BEHIND);
            Integer year = tree.plan().content().year();
            page.add(new PlanOverview(words, tree, today(), year == null ? List.of() : names.priorities(year))
                    .showing(sight));
            return words.text(
                    "plan.sight.title",
                    PlanOverview.title(sight, words),
                    tree.plan().content().title());
        });
    }

    /** When it was adopted and revised. */
    Optional<String> versions(RecordPage page, BeforeEnterEvent event) {
        return tree(event, Permission.PLAN_READ)
                .map(tree -> beside(
                        page,
                        tree,
                        "plan.versions.title",
                        "plan.versions.lead",
                        words -> new PlanVersions(
                                words, adoption, papers, tree.id(), access.may(Permission.PLAN_ADOPT))));
    }

    /** The plan beside that of another year. */
    Optional<String> years(RecordPage page, BeforeEnterEvent event) {
        return tree(event, Permission.PLAN_READ).map(tree -> {
            List<Saved<ActionPlanContent>> others = plans.all().stream()
                    .filter(plan -> !plan.id().equals(tree.id().value()))
                    .toList();
            Optional<PlanTree> other = MeasurePages.PLAN
                    .in(event.getLocation().getQueryParameters())
                    .or(() -> nearest(tree.plan().content(), others))
                    .filter(id -> !id.equals(tree.id()))
                    .flatMap(plans::tree);
            return beside(
                    page,
                    tree,
                    "plan.years",
                    "plan.years.lead",
                    words -> other.map(shown -> new YearsBeside(words)
                                    .showing(
                                            tree,
                                            shown,
                                            others.stream()
                                                    .filter(plan -> !plan.id()
                                                            .equals(shown.id().value()))
                                                    .toList()))
                            .orElseGet(() -> new YearsBeside(words).onlyOne()));
        });
    }

    /** The newest plan before that one, else the oldest after it. */
    private static Optional<ActionPlanId> nearest(ActionPlanContent plan, List<Saved<ActionPlanContent>> newestFirst) {
        return newestFirst.stream()
                .filter(other -> year(other.content()) <= year(plan))
                .findFirst()
                .or(() -> newestFirst.stream().reduce((newer, older) -> older))
                .map(other -> new ActionPlanId(other.id()));
    }

    private static int year(ActionPlanContent plan) {
        return plan.year() == null ? 0 : plan.year();
    }

    /** Begins the plan of the next year. */
    Optional<String> nextYear(RecordPage page, BeforeEnterEvent event) {
        return tree(event, Permission.PLAN_WRITE)
                .map(tree -> beside(
                        page,
                        tree,
                        "plan.next",
                        "plan.next.lead",
                        words -> new NextYearForm(words, copies, tree, proposed(tree)).beside(plans::allOf)));
    }

    private NextYear proposed(PlanTree tree) {
        Integer year = tree.plan().content().year();
        int next = (year == null ? today().getYear() : year) + 1;
        return new NextYear(
                next,
                I18NProvider.translate("plan.plan.usualTitle", String.valueOf(next)),
                tree.measures().stream()
                        .map(measure -> new CarriedMeasure(
                                new MeasureId(measure.id()),
                                measure.content().title(),
                                measure.content().outcome(),
                                measure.content().outcomeReason()))
                        .toList());
    }

    private Optional<PlanTree> tree(BeforeEnterEvent event, Permission needed) {
        return access.may(needed)
                ? RecordAddress.id(event).map(ActionPlanId::new).flatMap(plans::tree)
                : Optional.empty();
    }

    private String beside(
            RecordPage page, PlanTree tree, String titleKey, String leadKey, Function<Wording, Component> content) {
        Wording words = new Wording(page, names.forPage());
        String title = tree.plan().content().title();
        page.add(
                new PageHeader(words.text(titleKey), words.text(leadKey))
                        .above(Places.link(
                                title,
                                ActionPlanViews.Detail.class,
                                RecordAddress.id(tree.id().value()))),
                content.apply(words));
        return words.text("plan.sight.title", words.text(titleKey), title);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Norwegian.ZONE));
    }
}
