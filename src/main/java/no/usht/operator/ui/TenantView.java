package no.usht.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.usht.access.Permission;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.shell.PlatformLayout;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.PageHeader;

/** One tenant: what it is, what was ordered and done, and what the operator can do with it; never what is in it. */
@Route(value = "sentre/:key", layout = PlatformLayout.class)
@PermitAll
class TenantView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OperatorTools tools;
    private final transient Words words;
    private String title = "";

    TenantView(OperatorTools tools) {
        this.tools = tools;
        this.words = tools.words(this);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TenantAddress.require(event, tools.tenants()).ifPresent(this::show);
    }

    private void show(Tenant tenant) {
        title = Words.name(tenant);
        Optional<TenantFile> file = tools.life().definition(tenant.key());
        removeAll();
        Optional<Card> actions = tools.access().may(Permission.TENANT_MANAGE)
                ? Optional.of(new Card(words.text("operator.tenant.actions"), ActionList.of(tools, words, tenant)))
                : Optional.empty();
        PageHeader header = new PageHeader(title, notice(tenant))
                .above(Places.link(words.text("operator.tenants.title"), TenantListView.class))
                .tags(tags(tenant));
        CardGrid cards = new CardGrid(
                CardGrid.Columns.MAIN_AND_SIDE,
                CardGrid.column(main(tenant, file)),
                CardGrid.column(side(tenant, file, actions)));
        actions.ifPresent(card -> header.setActions(toActions(card)));
        add(header, cards);
    }

    /** Where the window is narrow, the actions stand below everything that is known of the tenant. */
    private Button toActions(Card card) {
        Button button = new Button(words.text("operator.tenant.actions"), pressed -> card.bringUp());
        button.addClassName("usht-where-narrow");
        return button;
    }

    private Component[] main(Tenant tenant, Optional<TenantFile> file) {
        List<Component> cards = new ArrayList<>();
        cards.add(TenantFacts.of(tools, words, tenant, file));
        file.ifPresent(known -> cards.add(new Card(words.text("operator.tenant.hosts"), HostTable.of(words, known))));
        file.ifPresent(known ->
                cards.add(new Card(words.text("operator.tenant.area"), AreaTexts.of(words, known, tools.today()))));
        cards.add(new Card(words.text("operator.tenant.orders"), OrderTable.of(tools, words, tenant)));
        cards.add(new Card(words.text("operator.tenant.log"), LogTable.of(tools, words, tenant)));
        return cards.toArray(Component[]::new);
    }

    private Component[] side(Tenant tenant, Optional<TenantFile> file, Optional<Card> actions) {
        List<Component> cards = new ArrayList<>();
        actions.ifPresent(cards::add);
        OpenInvitations.of(tools, words, tenant).ifPresent(cards::add);
        cards.add(BackupCard.of(tools, words, tenant));
        file.ifPresent(known -> cards.add(new Card(
                words.text("operator.tenant.file"),
                new Div(new Paragraph(words.text("operator.tenant.fileText")), TenantFileLink.of(words, known)))));
        return cards.toArray(Component[]::new);
    }

    private Component[] tags(Tenant tenant) {
        List<Component> tags = new ArrayList<>();
        tags.add(words.state(tenant.state()));
        tags.add(new Span(words.text("operator.tenant.keyIs", tenant.key().value())));
        return tags.toArray(Component[]::new);
    }

    private String notice(Tenant tenant) {
        CentreKey successor = tenant.successor();
        String reason = tenant.reason();
        return switch (tenant.state()) {
            case SUSPENDED -> words.text("operator.tenant.suspended", reason == null ? "" : reason);
            case MERGED -> words.text("operator.tenant.merged", successor == null ? "" : words.centre(successor));
            case CLOSED ->
                tools.life()
                        .ending(tenant.key())
                        .map(ending -> ending.askedBy()
                                .map(by -> words.text(
                                        "operator.tenant.closedAsked", Norwegian.date(ending.keepUntil()), by))
                                .orElseGet(
                                        () -> words.text("operator.tenant.closed", Norwegian.date(ending.keepUntil()))))
                        .orElse("");
            case DELETED -> words.text("operator.tenant.deleted");
            case FAILED -> words.text("operator.tenant.failed");
            case ACTIVE -> "";
        };
    }
}
