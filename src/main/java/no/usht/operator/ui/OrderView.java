package no.usht.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import no.usht.lifecycle.TenantTask;
import no.usht.shared.Norwegian;
import no.usht.shared.TypedId;
import no.usht.shell.Places;
import no.usht.shell.PlatformLayout;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.OrderId;
import no.usht.tenancy.Tenant;
import no.usht.uikit.Card;
import no.usht.uikit.KeyValues;
import no.usht.uikit.PageHeader;

/** One order: how far it is, and when it has ended, what it did. */
@Route(value = "sentre/:key/bestilling/:id", layout = PlatformLayout.class)
@PermitAll
class OrderView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "id";

    private final transient OperatorTools tools;
    private final transient Words words;
    private String title = "";

    OrderView(OperatorTools tools) {
        this.tools = tools;
        this.words = tools.words(this);
    }

    static void open(CentreKey key, OrderId id) {
        Places.open(OrderView.class, TenantAddress.key(key), new RouteParam(ID, id.toString()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<TenantTask> task = event.getRouteParameters()
                .get(ID)
                .flatMap(text -> TypedId.parse(text, OrderId::new))
                .flatMap(tools.life()::task)
                .filter(found -> !found.dryRun());
        Optional<Tenant> named = event.getRouteParameters()
                .get("key")
                .flatMap(CentreKey::parse)
                .flatMap(key ->
                        tools.tenants().find(tools.tenants().currentKey(key).orElse(key)));
        if (task.isEmpty() || (named.isEmpty() && !isNew(task.get()))) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(task.get());
    }

    /** One that is being brought on or taken in is nowhere yet. */
    private static boolean isNew(TenantTask task) {
        return task.kind().equals("BringOn") || task.kind().equals("Import");
    }

    private void show(TenantTask task) {
        CentreKey key = tools.tenants().currentKey(task.centre()).orElse(task.centre());
        title = words.text("operator.order.title", words.deed(task.kind()), words.centre(key));
        removeAll();
        PageHeader header = new PageHeader(title).above(back(key)).tags(words.state(task));
        Card result = new Card(words.text("operator.order.heading"), body(task));
        add(header, result, facts(task));
        if (task.state() != TenantTask.State.ORDERED) {
            result.add(links(task, key));
        }
    }

    /** Seen to its end by somebody who waited for it: that is what is read to them next. */
    private void showEnd(TenantTask task) {
        show(task);
        getChildren()
                .filter(Card.class::isInstance)
                .map(Card.class::cast)
                .findFirst()
                .ifPresent(Card::takeFocus);
    }

    private Div links(TenantTask task, CentreKey key) {
        Div links = new Div(back(key));
        links.addClassName("usht-actions");
        boolean done = task.state() == TenantTask.State.DONE;
        task.other()
                .map(other -> tools.tenants().currentKey(other).orElse(other))
                .filter(other -> done && tools.tenants().find(other).isPresent())
                .ifPresent(other -> links.add(back(other)));
        boolean lacksPeople =
                done && (task.kind().equals("Split") || task.kind().equals("Restore"));
        if (lacksPeople && task.other().isPresent()) {
            // Of another module, which this one knows nothing of but the address.
            links.add(new Anchor("plattform/folk", words.text("operator.order.people")));
        }
        return links;
    }

    private Anchor back(CentreKey key) {
        return tools.tenants().find(key).isPresent()
                ? Places.link(words.centre(key), TenantView.class, TenantAddress.key(key))
                : Places.link(words.text("operator.tenants.title"), TenantListView.class);
    }

    private Component body(TenantTask task) {
        return task.state() == TenantTask.State.ORDERED
                ? new OrderProgress(tools.life(), words, task.id(), this::showEnd)
                : new OrderResult(words, task);
    }

    private Card facts(TenantTask task) {
        return new Card(
                words.text("operator.order.facts"),
                new KeyValues()
                        .add(words.text("operator.order.who"), task.orderedBy())
                        .add(words.text("operator.order.when"), Norwegian.dateTime(task.orderedAt()))
                        .add(
                                words.text("operator.order.finished"),
                                task.finishedAt().map(Norwegian::dateTime).orElse(""))
                        .add(words.text("operator.order.why"), task.reason()));
    }
}
