package no.usht.onboarding.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantOrder;

/** Another key for the centre. */
final class KeyForm extends ActionForm {

    private final TextField to;

    KeyForm(OnboardingTools tools, Words words, Tenant tenant, TenantFile file) {
        super(tools, words, tenant, file);
        to = Fields.key(words, tools.life(), tenant.key().value());
        add(new Paragraph(words.text("onboarding.actionHelp.KEY")), Fields.form(to));
    }

    @Override
    Optional<ActionPlan> read() {
        if (!Fields.checkKey(new Checks(), to, tools().life(), key().value()).passed()) {
            return Optional.empty();
        }
        CentreKey other = new CentreKey(to.getValue().strip());
        return Optional.of(ActionPlan.tried(
                new TenantOrder.Rename(key(), other),
                List.of(
                        text("key.address", Words.address("/s/" + other)),
                        text("key.links", Words.address("/s/" + key())),
                        text("key.reload", name()))));
    }
}
