package no.usht.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.usht.centre.CentreProfile;
import no.usht.lists.Address;
import no.usht.lists.Filters;
import no.usht.lists.Parameters;
import no.usht.notify.NextStep;
import no.usht.notify.NextSteps;
import no.usht.notify.ui.NextStepList;
import no.usht.oversight.CentrePriority;
import no.usht.oversight.PublishedFigures;
import no.usht.oversight.PublishedFilter;
import no.usht.oversight.PublishedTotals;
import no.usht.priority.PriorityName;
import no.usht.shared.FundingState;
import no.usht.shared.Norwegian;
import no.usht.shell.NationalLayout;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Stat;
import no.usht.uikit.Tag;
import no.usht.uikit.Texts;

/** The directorate's first page: how things stand in the country in one year, from what the centres have published. */
@Route(value = "", layout = NationalLayout.class)
@PermitAll
class OverviewView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient PublishedFigures figures;
    private final transient Country country;
    private final transient OverviewCards cards;
    private final transient NextSteps nextSteps;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader("");
    private final transient Filters<PublishedFilter> scope;
    private final Div content = new Div();

    OverviewView(PublishedFigures figures, Country country, NextSteps nextSteps, Clock clock) {
        this.figures = figures;
        this.country = country;
        this.nextSteps = nextSteps;
        this.clock = clock;
        this.scope = ScopeFields.ofYear(this, country, asked -> asked.open(OverviewView.class));
        this.cards = new OverviewCards(this);
        add(header, scope.bar(), content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Address<PublishedFilter> asked = country.published()
                .read(event.getLocation().getQueryParameters())
                .keeping(Parameters.YEAR, Parameters.PRIORITY, FigureAddress.COUNTING_ALL);
        int year = asked.get(Parameters.YEAR).orElseGet(country::thisYear);
        Address<PublishedFilter> address = country.choosable(asked.with(Parameters.YEAR, year));
        scope.show(address);
        show(address, year);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("oversight.menu.overview");
    }

    private void show(Address<PublishedFilter> address, int year) {
        PublishedFilter filter = address.filter();
        List<CentreProfile> centres = country.centres(country.publishing(year));
        PublishedTotals totals = figures.totals(filter);
        // The table shows all priorities side by side, whichever one the rest of the page is about.
        PublishedFilter allPriorities = PublishedFilter.ofYear(year).withPriorities(Set.of(), filter.mainOnly());
        Map<CentrePriority, Long> byPriority = figures.byCentreAndPriority(allPriorities);
        PriorityMatrix matrix = new PriorityMatrix(
                centres.stream().map(CentreProfile::key).toList(),
                PriorityMatrix.columns(year, country.priorities(), byPriority),
                country::priorityKey,
                byPriority,
                figures.byPriority(allPriorities));
        PublishedFilter everAndAll =
                PublishedFilter.ofYear(null).withPriorities(filter.priorities(), filter.mainOnly());
        Coverage coverage = Coverage.of(
                country.municipalities(),
                figures.reach(filter).byMunicipality(),
                figures.reach(everAndAll).byMunicipality());
        FundingTable funding = new FundingTable(figures.funding(filter));

        header.setHeading(
                getTranslation("oversight.overview.title", Norwegian.number(centres.size()), String.valueOf(year)));
        header.setLead(finding(address, totals, matrix, coverage, year));
        content.removeAll();
        toDo().ifPresent(content::add);
        content.add(
                new CardGrid(
                        CardGrid.Columns.FOUR,
                        activities(address, totals),
                        together(address, totals),
                        municipalities(address, coverage),
                        granted(address, funding)),
                new CardGrid(
                        CardGrid.Columns.SIDE_AND_MAIN,
                        cards.map(address, centres, figures.byCentre(filter)),
                        CardGrid.column(
                                cards.kinds(address, figures.byKind(filter), totals.activities()),
                                cards.statuses(address, figures.byStatus(filter), totals.activities()))),
                cards.priorities(address, centres, matrix),
                cards.funding(address, funding));
    }

    /** What the person should do next; nothing for whoever has nothing to do here. */
    private Optional<Card> toDo() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Norwegian.ZONE);
        List<NextStep> steps = nextSteps.of(today.getYear(), Texts.language());
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card(getTranslation("notify.toDo"), new NextStepList(steps, today)));
    }

    /** What the directorate should know first, in one sentence. */
    private String finding(
            Address<PublishedFilter> address,
            PublishedTotals totals,
            PriorityMatrix matrix,
            Coverage coverage,
            int year) {
        if (totals.activities() == 0) {
            return getTranslation("oversight.overview.nothing", String.valueOf(year));
        }
        Optional<PriorityMatrix.Gap> gap =
                address.get(Parameters.PRIORITY).map(matrix::gap).orElseGet(matrix::greatestGap);
        String first = gap.map(this::gapSentence).orElseGet(() -> getTranslation("oversight.overview.noGap"));
        int never = coverage.never().size();
        String second = address.get(Parameters.PRIORITY).isPresent()
                ? Words.count(this, "oversight.overview.neverOfPriority.", never)
                : Words.count(this, "oversight.overview.never.", never);
        return getTranslation("oversight.overview.finding", first, second);
    }

    private String gapSentence(PriorityMatrix.Gap gap) {
        PriorityName priority = gap.priority();
        return Words.count(this, "oversight.overview.gap.", gap.centres(), priority.name(Texts.language()));
    }

    private Stat activities(Address<PublishedFilter> address, PublishedTotals totals) {
        Stat stat = new Stat(
                        Norwegian.number(totals.activities()),
                        getTranslation("oversight.overview.activities"),
                        getTranslation("oversight.overview.activities.caption", year(address)))
                .linkTo(address.href(PublishedListView.class));
        if (totals.gatherings() == 0) {
            return stat;
        }
        Paragraph met = new Paragraph(getTranslation(
                "oversight.overview.met",
                Norwegian.number(totals.attendances()),
                Norwegian.number(totals.gatherings())));
        met.addClassName("usht-caption");
        return stat.more(met);
    }

    private Stat together(Address<PublishedFilter> address, PublishedTotals totals) {
        double share = totals.activities() == 0 ? 0 : (double) totals.coArranged() / totals.activities();
        return new Stat(
                        Norwegian.percent(share),
                        getTranslation("oversight.overview.together"),
                        getTranslation(
                                "oversight.overview.together.caption",
                                Norwegian.number(totals.coArranged()),
                                Norwegian.number(totals.activities())))
                .linkTo(address.with(FigureAddress.TOGETHER, true).href(PublishedListView.class));
    }

    private Stat municipalities(Address<PublishedFilter> address, Coverage coverage) {
        Anchor never = new Anchor(
                address.href(CoverageView.class),
                Words.digits(
                        this, "oversight.overview.neverLink.", coverage.never().size()));
        Paragraph more = new Paragraph(never);
        more.addClassName("usht-caption");
        return new Stat(
                        Norwegian.number(coverage.reached()),
                        getTranslation("oversight.overview.ofTotal", Norwegian.number(coverage.total())),
                        getTranslation("oversight.overview.reached", year(address)))
                .linkTo(address.href(CoverageView.class))
                .more(more);
    }

    private Stat granted(Address<PublishedFilter> address, FundingTable funding) {
        long amount = funding.amount(FundingState.GRANTED);
        Stat stat = new Stat(
                        Words.amount(amount),
                        Words.amountUnit(this, amount),
                        getTranslation("oversight.overview.granted", year(address)))
                .linkTo(address.with(Parameters.FUNDING, FundingState.GRANTED).href(PublishedListView.class));
        return funding.fictional() ? stat.more(fictional(this)) : stat;
    }

    static Tag fictional(Component owner) {
        return new Tag(owner.getTranslation("oversight.fictional"), Tag.Tone.WARN);
    }

    private static String year(Address<PublishedFilter> address) {
        return address.get(Parameters.YEAR).map(String::valueOf).orElse("");
    }
}
