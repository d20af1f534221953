package no.usht.people.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import no.usht.access.AppointMember;
import no.usht.access.MembershipRefusedException;
import no.usht.access.Role;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.uikit.Notices;

/** Identity, name, and a third thing that is chosen: the role, or the centre to lead. */
final class AppointForm extends Div {

    private static final int LONGEST = 200;

    private final TextField identity = new TextField();
    private final TextField name = new TextField();
    private final FormLayout fields = new FormLayout();

    private AppointForm(String explanationKey) {
        identity.setLabel(getTranslation("people.add.identity"));
        identity.setHelperText(getTranslation("people.add.identityHelp"));
        name.setLabel(getTranslation("people.add.name"));
        for (TextField field : List.of(identity, name)) {
            field.setMaxLength(LONGEST);
            field.setRequiredIndicatorVisible(true);
        }
        fields.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("40rem", 3));
        fields.add(name, identity);
        add(new Paragraph(getTranslation(explanationKey)), fields);
    }

    static AppointForm forRoles(List<Role> roles, SerializableConsumer<AppointMember> appoint) {
        AppointForm form = new AppointForm("people.add.text");
        Select<Role> role = new Select<>();
        role.setLabel(form.getTranslation("people.add.role"));
        role.setItems(roles);
        role.setItemLabelGenerator(item -> Words.role(form, item));
        // Nothing to forget, and by mistake it is rather too little than too much.
        role.setValue(roles.getLast());
        form.complete(role, () -> appoint.accept(form.command(role.getValue())));
        return form;
    }

    static Div forFirstLeader(
            List<CentreKey> leaderless,
            TenantRegistry tenants,
            SerializableBiConsumer<CentreKey, AppointMember> appoint) {
        if (leaderless.isEmpty()) {
            Div none = new Div();
            none.add(new Paragraph(none.getTranslation("people.leader.none")));
            return none;
        }
        AppointForm form = new AppointForm("people.leader.text");
        ComboBox<CentreKey> centre = new ComboBox<>();
        centre.setLabel(form.getTranslation("people.leader.centre"));
        centre.setItems(leaderless.stream()
                .sorted(Norwegian.by(key -> Words.workspace(form, tenants, Workspace.centre(key))))
                .toList());
        centre.setItemLabelGenerator(key -> Words.workspace(form, tenants, Workspace.centre(key)));
        centre.setRequiredIndicatorVisible(true);
        form.complete(centre, () -> appoint.accept(centre.getValue(), form.command(Role.LEADER)));
        return form;
    }

    private <F extends AbstractField<F, T> & HasValidation, T> void complete(F choice, Runnable appoint) {
        fields.add(choice);
        Button button = new Button(getTranslation("people.add.button"), event -> {
            boolean hasName = isFilled(name);
            boolean hasIdentity = isFilled(identity);
            boolean hasChoice = isFilled(choice);
            if (hasName && hasIdentity && hasChoice) {
                appoint(appoint);
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(button));
    }

    private void appoint(Runnable appoint) {
        String added = name.getValue().strip();
        try {
            appoint.run();
            Notices.saved(getTranslation("people.add.done", added));
        } catch (MembershipRefusedException e) {
            Notices.failed(getTranslation("people.refused." + e.reason().name()));
        }
    }

    private AppointMember command(Role role) {
        return new AppointMember(identity.getValue(), name.getValue(), role);
    }

    private <F extends AbstractField<F, T> & HasValidation, T> boolean isFilled(F field) {
        boolean isFilled = !field.isEmpty() && !(field.getValue() instanceof String text && text.isBlank());
        field.setInvalid(!isFilled);
        field.setErrorMessage(isFilled ? "" : getTranslation("people.add.missing"));
        return isFilled;
    }
}
