package no.usht.operator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.usht.access.Permission;
import no.usht.lifecycle.TenantOrder;
import no.usht.lifecycle.TenantOrderRefusedException;
import no.usht.lifecycle.TenantTask;
import no.usht.shell.Places;
import no.usht.shell.PlatformLayout;
import no.usht.tenancy.OrderId;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;
import no.usht.uikit.Notices;
import no.usht.uikit.PageHeader;

/** One thing to do with one centre: what is needed, a trial where there is one, what will happen, and then it. */
@Route(value = "sentre/:key/:action", layout = PlatformLayout.class)
@PermitAll
class TenantActionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ACTION = "action";

    private final transient OperatorTools tools;
    private final transient Words words;
    private final Div stage = new Div();
    private String title = "";

    TenantActionView(OperatorTools tools) {
        this.tools = tools;
        this.words = tools.words(this);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<TenantAction> action = event.getRouteParameters().get(ACTION).flatMap(TenantAction::ofSlug);
        if (action.isEmpty() || !tools.access().may(Permission.TENANT_MANAGE)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        TenantAddress.require(event, tools.tenants()).ifPresent(tenant -> show(action.get(), tenant));
    }

    private void show(TenantAction action, Tenant tenant) {
        String what = words.text("operator.action." + action.name());
        title = words.text("operator.action.title", what, Words.name(tenant));
        removeAll();
        stage.removeAll();
        add(new PageHeader(what, "").above(back(tenant)).tags(words.state(tenant.state())), stage);
        Optional<TenantFile> file = tools.life().definition(tenant.key());
        if (file.isEmpty() || !action.suits(tenant.state(), tools.access()::may)) {
            stage.add(new EmptyState(
                    words.text("operator.action.notNow"),
                    words.text(
                            "operator.action.notNowText",
                            Words.name(tenant),
                            words.text("operator.state." + tenant.state().name())
                                    .toLowerCase(Locale.ROOT)),
                    back(tenant)));
            return;
        }
        fill(action, tenant, ActionForm.of(action, tools, words, tenant, file.get()));
    }

    private static Anchor back(Tenant tenant) {
        return Places.link(Words.name(tenant), TenantView.class, TenantAddress.key(tenant.key()));
    }

    private void fill(TenantAction action, Tenant tenant, ActionForm form) {
        Button next = new Button(
                words.text("operator.action.next"),
                event -> form.read().ifPresent(plan -> begin(action, tenant, form, plan)));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        stage.removeAll();
        Card card = new Card(words.text("operator.action.fill"), form);
        if (form.isPossible()) {
            card.add(actions(next));
        }
        stage.add(card);
    }

    private void fillAgain(TenantAction action, Tenant tenant, ActionForm form) {
        fill(action, tenant, form);
        takeFocus();
    }

    /** To what is new on the page: the button that led there is gone. */
    private void takeFocus() {
        stage.getChildren()
                .filter(Card.class::isInstance)
                .map(Card.class::cast)
                .findFirst()
                .ifPresent(Card::takeFocus);
    }

    private void begin(TenantAction action, Tenant tenant, ActionForm form, ActionPlan plan) {
        if (!plan.tried() || plan.order().isEmpty()) {
            confirm(action, tenant, form, plan, Optional.empty());
            return;
        }
        OrderId trial = tools.life().tryOut(plan.order().get());
        stage.removeAll();
        stage.add(new Card(
                words.text("operator.action.trying"),
                new OrderProgress(
                        tools.life(), words, trial, task -> confirm(action, tenant, form, plan, Optional.of(task)))));
        takeFocus();
    }

    private void confirm(
            TenantAction action, Tenant tenant, ActionForm form, ActionPlan plan, Optional<TenantTask> trial) {
        stage.removeAll();
        boolean refused = trial.map(OrderResult::isRefused).orElse(false);
        trial.ifPresent(task -> stage.add(new Card(
                words.text(refused ? "operator.action.refused" : "operator.action.tried"),
                new Paragraph(words.text(refused ? "operator.action.refusedText" : "operator.action.triedText")),
                new OrderResult(words, task))));
        Button change = new Button(words.text("operator.action.change"), event -> fillAgain(action, tenant, form));
        if (refused) {
            stage.add(actions(change));
            takeFocus();
            return;
        }
        UnorderedList list = new UnorderedList();
        plan.consequences().forEach(sentence -> list.add(new ListItem(sentence)));
        ReasonForm reason = new ReasonForm(this, action == TenantAction.SUSPEND);
        Button go = new Button(words.text(form.goKey(action)));
        go.addClickListener(event -> {
            reason.read().ifPresent(why -> carryOut(action, tenant, form, plan, why));
            go.setEnabled(true);
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        // Two quick clicks order one thing.
        go.setDisableOnClick(true);
        stage.add(new Card(
                words.text("operator.action.willHappen"), list, new Paragraph(reason.field("")), actions(go, change)));
        takeFocus();
    }

    private void carryOut(TenantAction action, Tenant tenant, ActionForm form, ActionPlan plan, String reason) {
        if (plan.order().isPresent()) {
            // Made out from what stood there when the page was opened: somebody else may have changed it since.
            TenantOrder order = plan.order().get() instanceof TenantOrder.Redefine redefine
                    ? redefine.asRead(form.file())
                    : plan.order().get();
            OrderView.open(tenant.key(), tools.life().order(order, reason));
            return;
        }
        try {
            plan.atOnce().accept(reason);
        } catch (TenantOrderRefusedException refused) {
            Notices.failed(refused.remarks().stream().map(words::remark).collect(Collectors.joining(" ")));
            return;
        }
        Places.open(TenantView.class, TenantAddress.key(tenant.key()));
        Notices.saved(words.text("operator.action.done." + action.name(), Words.name(tenant)));
    }

    private static Div actions(Button... buttons) {
        Div row = new Div(List.of(buttons).toArray(Button[]::new));
        row.addClassName("usht-actions");
        return row;
    }
}
