package no.usht.plan.ui;

import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import no.usht.forms.Wording;
import no.usht.plan.ActionPlanId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.context.ApplicationContext;

/** A plan of ten goals with six measures each and all that can stand in one, for the benchmark of its PDF. */
public final class LargePlan {

    /** Makes it in the schema that is on the path, where there are activities {@code md5('a' || n)} and priorities already. */
    public static final String ROWS = """
            insert into action_plan (id, title, year, introduction, first_tertial, second_tertial, third_tertial, state, updated_at, version)
                values (md5('plan')::uuid, 'Handlingsplan 2026', 2026, repeat('Senteret arbeider for tjenestene i hele fylket. ', 20),
                    '2026-04-30', '2026-08-31', '2026-12-31', 'DRAFT', now(), 0);
            insert into action_plan_goal (action_plan_id, position, id, text)
                select md5('plan')::uuid, n, md5('goal' || n)::uuid, 'Kommunene arbeider kunnskapsbasert på område ' || n from generate_series(0, 9) n;
            create temporary table planned as select n, md5('m' || n)::uuid as id from generate_series(0, 59) n;
            insert into measure (id, title, plan_id, goal_id, why, responsible, period_from, period_to, deadline, focus_area, strategy_goal,
                    hours, position_percentage, thread_id, outcome_reason, updated_at, version)
                select id, 'Tiltak ' || n || ' for bedre tjenester', md5('plan')::uuid, md5('goal' || n / 6)::uuid,
                    repeat('Kommunene har spurt etter dette, og behovet øker. ', 6), 'Kari Testesen', '2026-01-01', '2026-12-31', '2026-06-30',
                    'Tema ' || n % 5, 'Mål ' || n % 3, 100, 20, id, '', now(), 0 from planned;
            insert into measure_priority select id, md5('satsing' || n % 8)::uuid from planned;
            insert into measure_activity select id, md5('a' || (n * 2 + more))::uuid from planned, generate_series(0, 1) more;
            insert into measure_indicator (measure_id, position, name, unit, baseline, target, first_actual, counted, counted_among)
                select id, 0, 'Andel som har fått opplæring', '%', 20, 80, 35, null, null from planned
                union all select id, 1, 'Fremmøter', 'personer', null, 200, null, 'gathering-attendances', 'MEASURE' from planned;
            insert into measure_status (measure_id, tertial, light, reason, remedy, said_by, said_at)
                select id, tertial, 'YELLOW', repeat('Det har tatt lengre tid enn planlagt. ', 2), 'Vi samarbeider med flere.', 'Kari Testesen', now()
                from planned, unnest(array['FIRST', 'SECOND']) tertial;
            """;

    /** {@code md5('plan')}. */
    private static final ActionPlanId ID = new ActionPlanId(UUID.fromString("5fc25157-650d-0cb2-4f02-216d904584df"));

    private final PlanPapers papers;
    private final PlanNames names;
    private final Component at;

    /** @param at whose words it is written in */
    public LargePlan(ApplicationContext program, Component at) {
        papers = program.getBean(PlanPapers.class);
        names = program.getBean(PlanNames.class);
        this.at = at;
    }

    /** As somebody gets it who follows the link on its page. */
    public byte[] pdf() {
        return papers.pdf(ID, new Wording(at, names.forPage()))
                .orElseThrow()
                .content()
                .get();
    }

    /** How many pages such a file has. */
    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
