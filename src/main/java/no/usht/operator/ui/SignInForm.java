package no.usht.operator.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.usht.access.SignInProblem;
import no.usht.access.SignInTrialResult;
import no.usht.lifecycle.TenantOrder;
import no.usht.operator.HostPlan;
import no.usht.shared.Norwegian;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.Host;
import no.usht.tenancy.TenantFile.SignIn;
import org.jspecify.annotations.Nullable;

/**
 * How the centre's people sign in while its present host, or the one that comes, answers for it: at once for the present one,
 * from the first day of the one that comes.
 */
final class SignInForm extends ActionForm {

    private final Select<Host> host;
    private final SignInFields fields;
    private final Paragraph nothing = new Paragraph();

    SignInForm(OperatorTools tools, Words words, Tenant tenant, TenantFile file) {
        super(tools, words, tenant, file);
        host = answering();
        fields = new SignInFields(tools.trial());
        fields.setWidthFull();
        fields.setCentre(file.key());
        fields.setValue(host.getValue().signIn());
        host.addValueChangeListener(event -> fields.setValue(event.getValue().signIn()));
        nothing.getElement().setAttribute("role", "alert");
        nothing.addClassName("usht-missing");
        add(
                new Paragraph(words.text("operator.actionHelp.SIGN_IN")),
                new Paragraph(text("signIn.rotation")),
                CentreFields.layout(host),
                fields,
                nothing);
    }

    @Override
    Optional<ActionPlan> read() {
        nothing.setText("");
        if (!fields.isComplete()) {
            return Optional.empty();
        }
        Host chosen = host.getValue();
        @Nullable SignIn now = fields.getValue();
        if (Objects.equals(now, chosen.signIn())) {
            nothing.setText(text("unchanged"));
            return Optional.empty();
        }
        return Optional.of(ActionPlan.ordered(
                new TenantOrder.Redefine(file().withHosts(HostPlan.of(file())
                        .replaced(chosen, chosen.signingInAt(now))
                        .hosts())),
                consequences(chosen, chosen.signIn(), now)));
    }

    private List<String> consequences(Host chosen, @Nullable SignIn before, @Nullable SignIn now) {
        List<String> told = new ArrayList<>();
        told.add(
                comes(chosen)
                        ? text("signIn.later", Norwegian.date(chosen.from()), chosen.name())
                        : text("signIn.atOnce", name()));
        if (now == null) {
            told.add(text("signIn.removed", before == null ? "" : before.issuer()));
            return told;
        }
        if (before == null) {
            told.add(text("signIn.added", now.issuer()));
            told.add(text("signIn.sharedGoOn"));
        } else if (!isSamePeople(before, now)) {
            told.add(text("signIn.replaced", before.issuer()));
        } else if (isSameSession(before, now)) {
            told.add(text(now.hasSecret() ? "signIn.secretAlone" : "signIn.noSecret"));
        } else {
            told.add(text("signIn.again"));
        }
        told.add(
                switch (tools().trial().attempt(key(), now)) {
                    case SignInTrialResult.Works works -> text("signIn.works");
                    case SignInProblem(var kind, var detail) ->
                        text("signIn.fails", words().text("operator.signIn.problem." + kind.name(), detail));
                });
        return told;
    }

    /** Whether the same identities mean the same people. */
    private static boolean isSamePeople(SignIn before, SignIn now) {
        return before.issuer().equals(now.issuer()) && Objects.equals(before.personClaim(), now.personClaim());
    }

    /** Whether whoever is signed in stays so. */
    private static boolean isSameSession(SignIn before, SignIn now) {
        return before.clientId().equals(now.clientId())
                && Objects.equals(before.organisationClaim(), now.organisationClaim());
    }
}
