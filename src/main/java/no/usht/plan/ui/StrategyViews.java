package no.usht.plan.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import no.usht.pages.RecordDetail;
import no.usht.pages.RecordList;
import no.usht.pages.RecordPage;
import no.usht.pages.RecordTools;
import no.usht.plan.StrategyContent;
import no.usht.shell.CentreLayout;

/** The addresses of strategies' pages. */
final class StrategyViews {

    private StrategyViews() {}

    @Route(value = "strategi", layout = CentreLayout.class)
    @PermitAll
    static class All extends RecordList<StrategyContent> {
        All(StrategyPages strategies, RecordTools tools) {
            super(strategies, tools);
        }
    }

    @Route(value = "strategi/:id", layout = CentreLayout.class)
    @PermitAll
    static class Detail extends RecordPage {
        Detail(StrategyPages strategies, RecordTools tools) {
            super(new RecordDetail<>(strategies, tools)::fill);
        }
    }

    @Route(value = "strategi/:id/rediger", layout = CentreLayout.class)
    @PermitAll
    static class Edit extends RecordPage {
        Edit(StrategyPages strategies) {
            super(strategies.pages()::edit);
        }
    }

    @Route(value = "strategi/ny", layout = CentreLayout.class)
    @RouteAlias(value = "strategi/utkast/:id", layout = CentreLayout.class)
    @PermitAll
    static class Begin extends RecordPage {
        Begin(StrategyPages strategies) {
            super(strategies.pages()::begin);
        }
    }

    @Route(value = "strategi/:id/historikk", layout = CentreLayout.class)
    @PermitAll
    static class History extends RecordPage {
        History(StrategyPages strategies) {
            super(strategies.pages()::history);
        }
    }

    @Route(value = "strategi/utkast", layout = CentreLayout.class)
    @PermitAll
    static class Drafts extends RecordPage {
        Drafts(StrategyPages strategies) {
            super(strategies.pages()::drafts);
        }
    }

    @Route(value = "strategi/slettet", layout = CentreLayout.class)
    @PermitAll
    static class Deleted extends RecordPage {
        Deleted(StrategyPages strategies) {
            super(strategies.pages()::deleted);
        }
    }
}
