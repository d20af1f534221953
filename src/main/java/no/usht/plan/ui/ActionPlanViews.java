package no.usht.plan.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import no.usht.pages.RecordDetail;
import no.usht.pages.RecordList;
import no.usht.pages.RecordPage;
import no.usht.pages.RecordTools;
import no.usht.plan.ActionPlanContent;
import no.usht.shell.CentreLayout;

/** The addresses of action plans' pages. */
final class ActionPlanViews {

    private ActionPlanViews() {}

    @Route(value = "plan", layout = CentreLayout.class)
    @PermitAll
    static class All extends RecordList<ActionPlanContent> {
        All(ActionPlanPages plans, RecordTools tools) {
            super(plans, tools);
        }
    }

    @Route(value = "plan/:id", layout = CentreLayout.class)
    @PermitAll
    static class Detail extends RecordPage {
        Detail(ActionPlanPages plans, RecordTools tools) {
            super(new RecordDetail<>(plans, tools)::fill);
        }
    }

    @Route(value = "plan/:id/rediger", layout = CentreLayout.class)
    @PermitAll
    static class Edit extends RecordPage {
        Edit(ActionPlanPages plans) {
            super(plans.pages()::edit);
        }
    }

    @Route(value = "plan/ny", layout = CentreLayout.class)
    @RouteAlias(value = "plan/utkast/:id", layout = CentreLayout.class)
    @PermitAll
    static class Begin extends RecordPage {
        Begin(ActionPlanPages plans) {
            super(plans.pages()::begin);
        }
    }

    @Route(value = "plan/:id/historikk", layout = CentreLayout.class)
    @PermitAll
    static class History extends RecordPage {
        History(ActionPlanPages plans) {
            super(plans.pages()::history);
        }
    }

    @Route(value = "plan/utkast", layout = CentreLayout.class)
    @PermitAll
    static class Drafts extends RecordPage {
        Drafts(ActionPlanPages plans) {
            super(plans.pages()::drafts);
        }
    }

    @Route(value = "plan/slettet", layout = CentreLayout.class)
    @PermitAll
    static class Deleted extends RecordPage {
        Deleted(ActionPlanPages plans) {
            super(plans.pages()::deleted);
        }
    }

    @Route(value = "plan/:id/oversikt", layout = CentreLayout.class)
    @PermitAll
    static class Overview extends RecordPage {
        Overview(PagesOfPlan plans) {
            super(plans::overview);
        }
    }

    @Route(value = "plan/:id/sammenlign", layout = CentreLayout.class)
    @PermitAll
    static class Years extends RecordPage {
        Years(PagesOfPlan plans) {
            super(plans::years);
        }
    }

    @Route(value = "plan/:id/versjoner", layout = CentreLayout.class)
    @PermitAll
    static class Versions extends RecordPage {
        Versions(PagesOfPlan plans) {
            super(plans::versions);
        }
    }

    @Route(value = "plan/:id/neste-ar", layout = CentreLayout.class)
    @PermitAll
    static class NextYear extends RecordPage {
        NextYear(PagesOfPlan plans) {
            super(plans::nextYear);
        }
    }
}
