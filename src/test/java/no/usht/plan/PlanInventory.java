package no.usht.plan;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.access.Permission;
import no.usht.testing.Example;
import no.usht.testing.ModuleInventory;
import no.usht.testing.ModuleInventory.Takes;

/** What this module has, for the tests that look at all modules. */
final class PlanInventory implements ModuleInventory {

    private static final List<String> KINDS = List.of("plan", "tiltak", "strategi");

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                entry("ActionPlanService.all()", Takes.NOTHING),
                entry("ActionPlanService.ofYear(int)", Takes.NOTHING),
                entry("StrategyService.inForce()", Takes.NOTHING),
                entry("ActionPlanService.allOf(int)", Takes.NOTHING),
                entry("ActionPlanService.treesOf(int)", Takes.NOTHING),
                entry("CountedIndicators.figures()", Takes.NOTHING),
                // They count what their content names in the bound workspace.
                entry("CountedIndicators.filled(PlanTree)", Takes.CONTENT),
                entry("CountedIndicators.filled(Saved, ActionPlanContent)", Takes.CONTENT),
                entry("MeasureService.responsible()", Takes.NOTHING));
    }

    @Override
    public Map<String, String> takesRecords() {
        return Map.ofEntries(
                entry("ActionPlanService.tree(ActionPlanId)", "action_plan"),
                entry("ActionPlanService.save(ActionPlanId, int, ActionPlanContent, KeptDraft)", "action_plan"),
                entry("ActionPlanService.delete(ActionPlanId, int)", "action_plan"),
                entry("ActionPlanService.restore(ActionPlanId)", "action_plan"),
                entry("PlanAdoption.versions(ActionPlanId)", "action_plan"),
                entry("PlanAdoption.kept(ActionPlanId, int)", "action_plan"),
                entry("PlanAdoption.heldOn(ActionPlanId, LocalDate)", "action_plan"),
                entry("PlanAdoption.sinceAdopted(ActionPlanId)", "action_plan"),
                entry("PlanAdoption.introduced(ActionPlanId, int)", "action_plan"),
                entry("PlanAdoption.adopt(ActionPlanId, int)", "action_plan"),
                entry("PlanAdoption.revise(ActionPlanId, String)", "action_plan"),
                entry("YearCopy.copy(ActionPlanId, NextYear)", "action_plan"),
                entry("StrategyService.save(StrategyId, int, StrategyContent, KeptDraft)", "strategy"),
                entry("StrategyService.delete(StrategyId, int)", "strategy"),
                entry("StrategyService.adopt(StrategyId, int)", "strategy"),
                entry("StrategyService.beginRevision(StrategyId, int, String)", "strategy"),
                entry("StrategyService.endRevision(StrategyId, int)", "strategy"),
                entry("MeasureService.of(ActionPlanId)", "action_plan"),
                entry("MeasureService.find(MeasureId)", "measure"),
                entry("MeasureService.carriedOutBy(ActivityId)", "activity"),
                entry("CountedIndicators.basis(MeasureId)", "measure"),
                entry("MeasureService.thread(MeasureId)", "measure"),
                entry("MeasureService.plan(MeasureId)", "measure"),
                entry("MeasureService.save(MeasureId, int, MeasureContent, KeptDraft)", "measure"));
    }

    @Override
    public List<Example<?>> examples() {
        return List.of(
                Example.of(ActionPlanRecord.KIND, "plan", ActionPlanContent.ofYear(2026, "Handlingsplan 2026")),
                Example.of(
                        StrategyRecord.KIND,
                        "strategi",
                        StrategyContent.empty()
                                .with(strategy -> strategy.title("Strategi 2026–2029")
                                        .firstYear(2026)
                                        .lastYear(2029))),
                Example.after(
                        MeasureRecord.KIND,
                        "tiltak",
                        made -> MeasureContent.empty()
                                .withTitle("Styrke demensomsorgen")
                                .withPlan(new ActionPlanId(made.apply(ActionPlanRecord.KIND.table())))));
    }

    @Override
    public List<Object> arguments() {
        return List.of(new NextYear(2027, "Handlingsplan 2027", List.of()));
    }

    @Override
    public Map<String, String> exports() {
        return Map.of(
                "PlanPapers",
                "a plan by ActionPlanService.tree, or a version of one by PlanAdoption.kept, anew for each file");
    }

    @Override
    public Map<String, String> routes() {
        Map<String, String> routes = new TreeMap<>();
        for (String kind : KINDS) {
            String list = "s/:centre/" + kind;
            Stream.of("", "/:id", "/:id/historikk").forEach(end -> routes.put(list + end, Permission.PLAN_READ.name()));
            Stream.of("/:id/rediger", "/ny", "/utkast", "/utkast/:id", "/slettet")
                    .forEach(end -> routes.put(list + end, Permission.PLAN_WRITE.name()));
        }
        routes.put("s/:centre/tiltak/:id/grunnlag", Permission.PLAN_READ.name());
        routes.put("s/:centre/tiltak/:id/status", Permission.PLAN_WRITE.name());
        routes.put("s/:centre/plan/:id/oversikt", Permission.PLAN_READ.name());
        routes.put("s/:centre/plan/:id/sammenlign", Permission.PLAN_READ.name());
        routes.put("s/:centre/plan/:id/versjoner", Permission.PLAN_READ.name());
        routes.put("s/:centre/plan/:id/neste-ar", Permission.PLAN_WRITE.name());
        return routes;
    }

    @Override
    public Map<String, List<String>> lookedAt() {
        return Map.of(
                "sandefjord-leder",
                Stream.concat(
                                KINDS.stream()
                                        .flatMap(kind -> Stream.of(
                                                        "",
                                                        "/ny",
                                                        "/slettet",
                                                        "/utkast",
                                                        "/utkast/:first",
                                                        "/:first",
                                                        "/:first/rediger",
                                                        "/:first/historikk")
                                                .map(end -> "/s/vestfold/" + kind + end)),
                                Stream.of(
                                        "/s/vestfold/tiltak/:first/status",
                                        "/s/vestfold/tiltak/:first/grunnlag",
                                        "/s/vestfold/plan/:first/oversikt",
                                        "/s/vestfold/plan/:first/oversikt?vis=ansvarlig",
                                        "/s/vestfold/plan/:first/oversikt?vis=satsing",
                                        "/s/vestfold/plan/:first/oversikt?vis=ar",
                                        "/s/vestfold/plan/:first/sammenlign",
                                        "/s/vestfold/plan/:first/versjoner",
                                        "/s/vestfold/plan/:first/neste-ar"))
                        .toList());
    }

    @Override
    public List<String> beforeLooking() {
        return Stream.of("action_plan", "measure", "strategy")
                .map("""
                        insert into usht_c_vestfold.draft (id, kind, person_id, base_version, base, typed, updated_at)
                        select md5('%1$s draft')::uuid, '%1$s', p.id, 0, '{}', '{"title": "Nytt"}', now()
                        from platform.person p where p.identity = 'sandefjord-leder'
                        on conflict do nothing"""::formatted)
                .toList();
    }

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        return Map.ofEntries(
                entry(
                        "plan.plans.",
                        () -> Stream.of("title", "lead", "new", "count.one", "count.many", "none", "none.text")),
                entry(
                        "plan.measures.",
                        () -> Stream.of("title", "lead", "new", "count.one", "count.many", "none", "none.text")),
                entry(
                        "plan.strategies.",
                        () -> Stream.of("title", "lead", "new", "count.one", "count.many", "none", "none.text")),
                entry("plan.focusArea.", () -> Stream.of("add", "remove")),
                entry("plan.strategyGoal.", () -> Stream.of("add", "remove")),
                entry(
                        "plan.sight.",
                        () -> Stream.of("BEHIND", "RESPONSIBLE", "PRIORITY", "YEAR")
                                .flatMap(sight -> Stream.of(sight, sight + ".lead"))),
                entry("plan.carried.", () -> Stream.of("add", "remove")),
                entry("plan.goal.", () -> Stream.of("add", "remove")),
                entry("plan.indicator.", () -> Stream.of("add", "remove")));
    }

    @Override
    public String centreRows() {
        return """
                insert into action_plan select md5('{centre} plan')::uuid, 'Handlingsplan "2026"', 2026, E'Slik:\n\ndette č', date '2026-04-30',
                    date '2026-08-31', date '2026-12-31', 'DRAFT', now(), 0 on conflict do nothing;
                insert into action_plan_goal select md5('{centre} plan')::uuid, 0, md5('{centre} goal')::uuid, 'Et "mål"'
                    on conflict do nothing;
                insert into measure select md5('{centre} measure')::uuid, 'Tiltak č', md5('{centre} plan')::uuid, md5('{centre} goal')::uuid,
                    'Fordi "det"', 'Kari Testesen', date '2026-01-01', null, date '2026-06-01', 'Demens', '', 120, null,
                    md5('{centre} measure')::uuid, null, '', now(), 0 on conflict do nothing;
                insert into measure_priority select md5('{centre} measure')::uuid, md5('a priority')::uuid on conflict do nothing;
                insert into measure_activity select md5('{centre} measure')::uuid, md5('an activity')::uuid on conflict do nothing;
                insert into measure_indicator select md5('{centre} measure')::uuid, 0, 'Deltakere', 'personer', 10, 64.8, null, null, null,
                    'gatherings-held', 'MEASURE', null, null
                    on conflict do nothing;
                insert into measure_status select md5('{centre} measure')::uuid, 'FIRST', 'YELLOW', 'Sykdom', '', 'Kari Testesen', now()
                    on conflict do nothing;
                insert into action_plan_version select md5('{centre} version')::uuid, md5('{centre} plan')::uuid, 1, now(), 'Kari Testesen', '',
                    '{"plan": {"title": "č"}, "measures": []}' on conflict do nothing;
                insert into strategy select md5('{centre} strategy')::uuid, 'Strategi "2026"', 2026, 2029, E'Utvikling\nč', '', 'IN_FORCE',
                    now(), 0 on conflict do nothing;
                insert into strategy_focus_area select md5('{centre} strategy')::uuid, 0, 'Demens', 'Alle' on conflict do nothing;
                insert into strategy_goal select md5('{centre} strategy')::uuid, 0, 'Et "mål"' on conflict do nothing;
                """;
    }
}
