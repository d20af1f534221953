package no.usht.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.usht.access.Permission;
import no.usht.lifecycle.ArchivedSignIn;
import no.usht.lifecycle.TenantOrder;
import no.usht.lifecycle.TenantTask;
import no.usht.shell.Places;
import no.usht.shell.PlatformLayout;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.OrderId;
import no.usht.uikit.Card;
import no.usht.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** Takes in a centre that comes from elsewhere, out of an archive: tried first, then done. */
@Route(value = "les-inn", layout = PlatformLayout.class)
@PermitAll
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OperatorTools tools;
    private final transient Words words;
    private final Div stage = new Div();
    private final Paragraph chosen = new Paragraph();
    private final transient CentreFields fields;
    private final TextField key;
    private ArchiveUpload.@Nullable Received file;

    ImportView(OperatorTools tools) {
        this.tools = tools;
        this.words = tools.words(this);
        fields = new CentreFields(this, words, tools.life()::judge, null);
        key = fields.key();
        chosen.getElement().setAttribute("role", "status");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operator.import.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!tools.access().may(Permission.TENANT_MANAGE)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        add(
                new PageHeader(getPageTitle(), words.text("operator.import.lead"))
                        .above(Places.link(words.text("operator.tenants.title"), TenantListView.class)),
                stage);
        file = null;
        key.clear();
        key.setInvalid(false);
        fill();
    }

    private void fill() {
        ArchiveUpload.Received known = file;
        chosen.setText(words.text(
                known == null ? "operator.import.noFile" : "operator.import.file", known == null ? "" : known.name()));
        Button next = new Button(words.text("operator.action.next"), event -> attempt());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        stage.removeAll();
        stage.add(new Card(
                words.text("operator.import.card"),
                new ArchiveUpload(tools, words, "operator.import.upload", this::receive),
                chosen,
                CentreFields.layout(key),
                Words.caption(words.text("operator.import.keyHelp")),
                actions(next)));
    }

    private void receive(ArchiveUpload.Received received) {
        ArchiveUpload.Received before = file;
        if (before != null) {
            tools.uploads().discard(before.id());
        }
        file = received;
        chosen.setText(words.text("operator.import.file", received.name()));
        // Archives are named after the centre.
        String guess = received.name().replaceFirst("\\..*", "");
        if (key.isEmpty() && CentreKey.parse(guess).isPresent()) {
            key.setValue(guess);
        }
    }

    private void attempt() {
        ArchiveUpload.Received known = file;
        boolean hasKey = fields.isComplete();
        if (known == null) {
            chosen.setText(words.text("operator.import.needed"));
            return;
        }
        if (!hasKey) {
            return;
        }
        TenantOrder.Import order =
                new TenantOrder.Import(new CentreKey(fields.content().names().key()), known.id(), Set.of());
        OrderId trial = tools.life().tryOut(order);
        stage.removeAll();
        stage.add(new Card(
                words.text("operator.action.trying"),
                new OrderProgress(tools.life(), words, trial, task -> confirm(order, known, task))));
    }

    private void confirm(TenantOrder.Import order, ArchiveUpload.Received known, TenantTask trial) {
        stage.removeAll();
        boolean refused = OrderResult.isRefused(trial);
        stage.add(new Card(
                words.text(refused ? "operator.action.refused" : "operator.action.tried"),
                new OrderResult(words, trial)));
        Button change = new Button(words.text("operator.action.change"), event -> fill());
        if (refused) {
            stage.add(actions(change));
            return;
        }
        UnorderedList list = new UnorderedList(
                new ListItem(words.text("operator.import.born", "/s/" + order.key())),
                new ListItem(words.text("operator.import.people")),
                new ListItem(words.text("operator.import.untouched")));
        ReasonForm reason = new ReasonForm(this, false);
        TextField reasonField = reason.field(words.text("operator.import.reason", known.name()));
        Map<ArchivedSignIn, Checkbox> signIns = signIns(trial);
        Button go = new Button(words.text("operator.import.go"), event -> {
            Optional<String> why = reason.read();
            if (why.isPresent()) {
                TenantOrder.Import confirmed = new TenantOrder.Import(
                        order.key(),
                        order.upload(),
                        signIns.entrySet().stream()
                                .filter(asked -> asked.getValue().getValue())
                                .map(asked -> asked.getKey().settings())
                                .collect(Collectors.toSet()));
                OrderView.open(order.key(), tools.life().order(confirmed, why.get()));
            } else {
                event.getSource().setEnabled(true);
            }
        });
        // Else two clicks are two orders.
        go.setDisableOnClick(true);
        go.addThemeVariants(ButtonVariant.PRIMARY);
        stage.add(new Card(
                words.text("operator.action.willHappen"),
                list,
                new Div(signIns.values().toArray(Component[]::new)),
                new Paragraph(reasonField),
                actions(go, change)));
    }

    /** Those that the file brings; whoever made it would decide who gets in, so none is chosen for the operator. */
    private Map<ArchivedSignIn, Checkbox> signIns(TenantTask trial) {
        Map<ArchivedSignIn, Checkbox> boxes = new LinkedHashMap<>();
        trial.result().stream()
                .flatMap(result -> result.remarks().stream())
                .flatMap(remark -> ArchivedSignIn.leftOut(remark).stream())
                .forEach(own -> boxes.put(
                        own,
                        new Checkbox(words.text(
                                "operator.import.signIn",
                                own.host(),
                                own.settings().issuer()))));
        boxes.values().forEach(box -> box.setHelperText(words.text("operator.import.signInHelp")));
        return boxes;
    }

    private static Div actions(Component... buttons) {
        Div row = new Div(buttons);
        row.addClassName("usht-actions");
        return row;
    }
}
