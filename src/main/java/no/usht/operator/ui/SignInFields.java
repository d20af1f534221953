package no.usht.operator.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.usht.access.SignInProblem;
import no.usht.access.SignInTrial;
import no.usht.access.SignInTrialResult;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import no.usht.uikit.FieldTexts;
import no.usht.uikit.Tag;
import org.jspecify.annotations.Nullable;

/**
 * How a centre's people sign in: its own issuer, which can be tried from here, or null for the one that all share.
 *
 * <p>Holds null as well while what is required is not filled in: ask {@link #isComplete} before saving.
 */
final class SignInFields extends CustomField<TenantFile.SignIn> {

    private static final int LONGEST = 500;

    private final transient SignInTrial trial;
    private @Nullable CentreKey centre;
    private final Checkbox own = new Checkbox();
    private final TextField issuer = new TextField();
    private final TextField clientId = new TextField();
    private final Checkbox hasSecret = new Checkbox();
    private final Paragraph secret = new Paragraph();
    private final TextField personClaim = new TextField();
    private final TextField organisationClaim = new TextField();
    private final Div details = new Div();
    private final Paragraph redirect = new Paragraph();
    private final Div result = new Div();

    SignInFields(SignInTrial trial) {
        this.trial = trial;
        own.setLabel(getTranslation("operator.signIn.own"));
        own.addValueChangeListener(event -> details.setVisible(event.getValue()));
        FormLayout form = new FormLayout();
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("40rem", 2));
        label(issuer, "operator.signIn.issuer", "operator.signIn.issuerHelp");
        label(clientId, "operator.signIn.clientId", "operator.signIn.clientIdHelp");
        hasSecret.setLabel(getTranslation("operator.signIn.hasSecret"));
        label(personClaim, "operator.signIn.personClaim", "operator.signIn.personClaimHelp");
        label(organisationClaim, "operator.signIn.organisationClaim", "operator.signIn.organisationClaimHelp");
        issuer.setRequiredIndicatorVisible(true);
        clientId.setRequiredIndicatorVisible(true);
        for (TextField field : List.of(issuer, clientId, personClaim, organisationClaim)) {
            // What was tried is no longer what stands there.
            field.addValueChangeListener(event -> result.removeAll());
        }
        for (HasValue<?, ?> part : List.<HasValue<?, ?>>of(issuer, clientId, hasSecret)) {
            part.addValueChangeListener(event -> showSecret());
        }
        form.add(issuer, clientId, personClaim, organisationClaim, hasSecret, secret);
        form.setColspan(issuer, 2);
        form.setColspan(clientId, 2);
        form.setColspan(hasSecret, 2);
        form.setColspan(secret, 2);
        Button attempt = new Button(getTranslation("operator.signIn.try"), event -> attempt());
        result.getElement().setAttribute("role", "status");
        redirect.setVisible(false);
        details.add(form, redirect, new Paragraph(attempt), result);
        details.setVisible(false);
        Div parts = new Div(own, details);
        parts.addClassName("usht-stack");
        add(parts);
    }

    /** Shows the address that the issuer has to know of this centre, and what the secret has to be called. */
    void setCentre(@Nullable CentreKey key) {
        centre = key;
        showSecret();
        redirect.setVisible(key != null);
        redirect.removeAll();
        if (key != null) {
            redirect.add(
                    new Span(getTranslation("operator.signIn.redirect") + " "),
                    new Code(Words.address("/login/oauth2/code/" + key.value())));
        }
    }

    /** Whether nothing is missing or misspelt; marks what is. */
    boolean isComplete() {
        if (!own.getValue()) {
            return true;
        }
        boolean hasIssuer = check(issuer, !issuer.getValue().isBlank(), "operator.signIn.missing");
        boolean hasClient = check(clientId, !clientId.getValue().isBlank(), "operator.signIn.missing");
        boolean hasRoom = Stream.of(issuer, clientId, personClaim, organisationClaim)
                .noneMatch(field -> FieldTexts.isTooLong(field, LONGEST));
        return hasIssuer && hasClient && hasRoom;
    }

    private void showSecret() {
        CentreKey key = centre;
        TenantFile.SignIn settings = generateModelValue();
        boolean isKnown = key != null && settings != null && settings.hasSecret();
        secret.setVisible(isKnown);
        secret.removeAll();
        if (key != null && settings != null && isKnown) {
            secret.add(
                    new Span(getTranslation("operator.signIn.secretPlace") + " "), new Code(settings.secretName(key)));
        }
    }

    private boolean check(TextField field, boolean isRight, String otherwise) {
        field.setInvalid(!isRight);
        field.setErrorMessage(isRight ? "" : getTranslation(otherwise));
        return isRight;
    }

    private void attempt() {
        result.removeAll();
        TenantFile.SignIn settings = generateModelValue();
        CentreKey key = centre;
        if (!isComplete() || settings == null) {
            return;
        }
        if (key == null) {
            result.add(new Paragraph(getTranslation("operator.signIn.noKey")));
        } else {
            show(trial.attempt(key, settings));
        }
    }

    private void show(SignInTrialResult shown) {
        switch (shown) {
            case SignInTrialResult.Works works ->
                result.add(
                        new Tag(getTranslation("operator.signIn.works"), Tag.Tone.OK),
                        new Paragraph(getTranslation(
                                works.signsOut()
                                        ? "operator.signIn.worksText"
                                        : "operator.signIn.worksTextNoSignOut")));
            case SignInProblem(var kind, var detail) ->
                result.add(
                        new Tag(getTranslation("operator.signIn.fails"), Tag.Tone.BAD),
                        new Paragraph(getTranslation("operator.signIn.problem." + kind.name(), detail)));
        }
    }

    @Override
    protected TenantFile.@Nullable SignIn generateModelValue() {
        if (!own.getValue()
                || issuer.getValue().isBlank()
                || clientId.getValue().isBlank()) {
            return null;
        }
        return new TenantFile.SignIn(
                issuer.getValue().strip(),
                clientId.getValue().strip(),
                hasSecret.getValue(),
                text(personClaim),
                text(organisationClaim));
    }

    @Override
    protected void setPresentationValue(TenantFile.@Nullable SignIn value) {
        own.setValue(value != null);
        issuer.setValue(value == null ? "" : value.issuer());
        clientId.setValue(value == null ? "" : value.clientId());
        hasSecret.setValue(value != null && value.hasSecret());
        personClaim.setValue(value == null ? "" : Objects.requireNonNullElse(value.personClaim(), ""));
        organisationClaim.setValue(value == null ? "" : Objects.requireNonNullElse(value.organisationClaim(), ""));
    }

    private void label(TextField field, String labelKey, String helpKey) {
        field.setLabel(getTranslation(labelKey));
        field.setHelperText(getTranslation(helpKey));
    }

    private static @Nullable String text(TextField field) {
        String value = field.getValue().strip();
        return value.isEmpty() ? null : value;
    }
}
