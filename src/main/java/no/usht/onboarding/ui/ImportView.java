package no.usht.onboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.UUID;
import no.usht.access.Permission;
import no.usht.shell.Places;
import no.usht.shell.PlatformLayout;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantOrder;
import no.usht.tenancy.TenantTask;
import no.usht.uikit.Card;
import no.usht.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** Takes in a centre that comes from elsewhere, out of an archive: tried first, then done. */
@Route(value = "les-inn", layout = PlatformLayout.class)
@PermitAll
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_REASON = 300;

    private final transient OnboardingTools tools;
    private final transient Words words;
    private final Div stage = new Div();
    private final Paragraph chosen = new Paragraph();
    private final TextField key;
    private ArchiveUpload.@Nullable Received file;

    ImportView(OnboardingTools tools) {
        this.tools = tools;
        this.words = tools.words(this);
        key = Fields.key(words, tools.life(), null);
        chosen.getElement().setAttribute("role", "status");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("onboarding.import.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!tools.access().may(Permission.TENANT_MANAGE)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        add(
                new PageHeader(getPageTitle(), words.text("onboarding.import.lead"))
                        .above(Places.link(words.text("onboarding.tenants.title"), TenantListView.class)),
                stage);
        file = null;
        key.clear();
        key.setInvalid(false);
        fill();
    }

    private void fill() {
        ArchiveUpload.Received known = file;
        chosen.setText(words.text(
                known == null ? "onboarding.import.noFile" : "onboarding.import.file",
                known == null ? "" : known.name()));
        Button next = new Button(words.text("onboarding.action.next"), event -> attempt());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        stage.removeAll();
        stage.add(new Card(
                words.text("onboarding.import.card"),
                new ArchiveUpload(tools, words, "onboarding.import.upload", this::receive),
                chosen,
                Fields.form(key),
                Words.caption(words.text("onboarding.import.keyHelp")),
                actions(next)));
    }

    private void receive(ArchiveUpload.Received received) {
        ArchiveUpload.Received before = file;
        if (before != null) {
            tools.uploads().discard(before.id());
        }
        file = received;
        chosen.setText(words.text("onboarding.import.file", received.name()));
        // Archives are named after the centre.
        String guess = received.name().replaceFirst("\\..*", "");
        if (key.isEmpty() && CentreKey.parse(guess).isPresent()) {
            key.setValue(guess);
        }
    }

    private void attempt() {
        ArchiveUpload.Received known = file;
        boolean hasKey = Fields.checkKey(new Checks(), key, tools.life(), null).passed();
        if (known == null) {
            chosen.setText(words.text("onboarding.import.needed"));
            return;
        }
        if (!hasKey) {
            return;
        }
        TenantOrder order = new TenantOrder.Import(new CentreKey(key.getValue().strip()), known.id());
        UUID trial = tools.life().tryOut(order);
        stage.removeAll();
        stage.add(new Card(
                words.text("onboarding.action.trying"),
                new OrderProgress(tools.life(), words, trial, task -> confirm(order, known, task))));
    }

    private void confirm(TenantOrder order, ArchiveUpload.Received known, TenantTask trial) {
        stage.removeAll();
        boolean refused = OrderResult.isRefused(trial);
        stage.add(new Card(
                words.text(refused ? "onboarding.action.refused" : "onboarding.action.tried"),
                new OrderResult(words, trial)));
        Button change = new Button(words.text("onboarding.action.change"), event -> fill());
        if (refused) {
            stage.add(actions(change));
            return;
        }
        UnorderedList list = new UnorderedList(
                new ListItem(words.text("onboarding.import.born", "/s/" + order.key())),
                new ListItem(words.text("onboarding.import.people")),
                new ListItem(words.text("onboarding.import.untouched")));
        TextField reason = Fields.text(words, "onboarding.action.reason.log", true);
        reason.setHelperText(words.text("onboarding.action.reasonHelp.log"));
        reason.setValue(words.text("onboarding.import.reason", known.name()));
        reason.setWidthFull();
        Button go = new Button(words.text("onboarding.import.go"), event -> {
            if (new Checks().filled(reason, LONGEST_REASON).passed()) {
                OrderView.open(order.key(), tools.life().order(order, reason.getValue()));
            } else {
                event.getSource().setEnabled(true);
            }
        });
        // Else two clicks are two orders.
        go.setDisableOnClick(true);
        go.addThemeVariants(ButtonVariant.PRIMARY);
        stage.add(
                new Card(words.text("onboarding.action.willHappen"), list, new Paragraph(reason), actions(go, change)));
    }

    private static Div actions(Component... buttons) {
        Div row = new Div(buttons);
        row.addClassName("usht-actions");
        return row;
    }
}
