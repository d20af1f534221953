package no.usht.operator.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.usht.lifecycle.TenantOrder;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;

/** Another key for the centre. */
final class KeyForm extends ActionForm {

    private final transient CentreFields fields;

    KeyForm(OperatorTools tools, Words words, Tenant tenant, TenantFile file) {
        super(tools, words, tenant, file);
        fields = new CentreFields(this, words, tools.life()::judge, tenant.key().value());
        add(new Paragraph(words.text("operator.actionHelp.KEY")), CentreFields.layout(fields.key()));
    }

    @Override
    Optional<ActionPlan> read() {
        if (!fields.isComplete()) {
            return Optional.empty();
        }
        CentreKey other = new CentreKey(fields.content().names().key());
        List<String> told = new ArrayList<>(List.of(
                text("key.address", Words.address("/s/" + other)),
                text("key.links", Words.address("/s/" + key())),
                text("key.reload", name())));
        file().hosts().stream()
                .flatMap(host -> Stream.ofNullable(host.signIn()))
                .forEach(own -> {
                    told.add(text("key.signIn", own.issuer(), Words.address("/login/oauth2/code/" + other)));
                    if (own.hasSecret()) {
                        told.add(text("key.secret", own.issuer(), own.secretName(other)));
                    }
                });
        return Optional.of(ActionPlan.tried(new TenantOrder.Rename(key(), other), told));
    }
}
