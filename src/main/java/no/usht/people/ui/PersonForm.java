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
import java.util.Optional;
import no.usht.access.MembershipRefusedException;
import no.usht.access.Role;
import no.usht.shared.Norwegian;
import no.usht.shared.PersonName;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.uikit.AddressFields;
import no.usht.uikit.FieldTexts;
import no.usht.uikit.Notices;

/** A person's name, how to reach them, and a third thing that is chosen: the role, or the centre to lead. */
final class PersonForm extends Div {

    private static final int LONGEST = PersonName.LONGEST;

    private final Kind kind;
    private final TextField name = new TextField();
    private final TextField handle = new TextField();
    private final FormLayout fields = new FormLayout();

    /** What the form does with a person. */
    enum Kind {
        /** Gives a role to somebody whose identity is known. */
        APPOINT("people.add."),
        /** Asks somebody by mail to take it. */
        INVITE("people.invite.");

        private final String texts;

        Kind(String texts) {
            this.texts = texts;
        }
    }

    /**
     * What was filled in.
     *
     * @param handle identity with the issuer, or a mail address
     */
    record Entry(String name, String handle, Role role) {}

    private PersonForm(Kind kind, String explanationKey) {
        this.kind = kind;
        name.setLabel(getTranslation("people.add.name"));
        handle.setLabel(getTranslation(kind.texts + "handle"));
        handle.setHelperText(getTranslation(kind.texts + "handleHelp"));
        if (kind == Kind.INVITE) {
            // The telephone's keyboard for mail addresses.
            AddressFields.mail(handle);
        }
        for (TextField field : List.of(name, handle)) {
            field.setRequiredIndicatorVisible(true);
        }
        fields.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("40rem", 3));
        fields.add(name, handle);
        add(new Paragraph(getTranslation(explanationKey)), fields);
    }

    static PersonForm forRoles(Kind kind, List<Role> roles, SerializableConsumer<Entry> done) {
        PersonForm form = new PersonForm(kind, kind.texts + "text");
        Select<Role> role = new Select<>();
        role.setLabel(form.getTranslation("people.add.role"));
        role.setItems(roles);
        role.setItemLabelGenerator(item -> Words.role(form, item));
        // Nothing to forget, and by mistake it is rather too little than too much.
        role.setValue(roles.getLast());
        form.complete(role, () -> done.accept(form.entry(role.getValue())));
        return form;
    }

    static Div forFirstLeader(
            Kind kind,
            List<CentreKey> leaderless,
            TenantRegistry tenants,
            SerializableBiConsumer<CentreKey, Entry> done) {
        if (leaderless.isEmpty()) {
            Div none = new Div();
            none.add(new Paragraph(none.getTranslation("people.leader.none")));
            return none;
        }
        PersonForm form = new PersonForm(kind, "people.leader.text");
        ComboBox<CentreKey> centre = new ComboBox<>();
        centre.setLabel(form.getTranslation("people.leader.centre"));
        centre.setItems(leaderless.stream()
                .sorted(Norwegian.by(key -> Words.workspace(form, tenants, Workspace.centre(key))))
                .toList());
        centre.setItemLabelGenerator(key -> Words.workspace(form, tenants, Workspace.centre(key)));
        centre.setRequiredIndicatorVisible(true);
        form.complete(centre, () -> done.accept(centre.getValue(), form.entry(Role.LEADER)));
        return form;
    }

    private <F extends AbstractField<F, T> & HasValidation, T> void complete(F choice, Runnable done) {
        fields.add(choice);
        Button button = new Button(getTranslation(kind.texts + "button"), event -> {
            boolean hasName = isFilled(name) && !FieldTexts.isTooLong(name, LONGEST) && isOnlyName();
            boolean hasHandle = isFilled(handle) && !FieldTexts.isTooLong(handle, LONGEST) && isPlausible();
            boolean hasChoice = isFilled(choice);
            if (hasName && hasHandle && hasChoice) {
                submit(done);
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(button));
    }

    private void submit(Runnable done) {
        String added = name.getValue().strip();
        try {
            done.run();
            Notices.saved(getTranslation(kind.texts + "done", added));
        } catch (MembershipRefusedException e) {
            Notices.failed(getTranslation("people.refused." + e.reason().name()));
        }
    }

    private Entry entry(Role role) {
        return new Entry(name.getValue(), handle.getValue(), role);
    }

    /** It stands in the invitation. */
    private boolean isOnlyName() {
        boolean isOnlyName = kind != Kind.INVITE || !PersonName.carriesAddress(name.getValue());
        name.setInvalid(!isOnlyName);
        name.setErrorMessage(isOnlyName ? "" : getTranslation("uikit.nameWithAddress"));
        return isOnlyName;
    }

    private boolean isPlausible() {
        Optional<String> fault =
                kind == Kind.INVITE ? AddressFields.mailFault(this, handle.getValue()) : Optional.empty();
        handle.setInvalid(fault.isPresent());
        handle.setErrorMessage(fault.orElse(""));
        return fault.isEmpty();
    }

    private <F extends AbstractField<F, T> & HasValidation, T> boolean isFilled(F field) {
        boolean isFilled = !field.isEmpty() && !(field.getValue() instanceof String text && text.isBlank());
        field.setInvalid(!isFilled);
        field.setErrorMessage(isFilled ? "" : getTranslation("people.add.missing"));
        return isFilled;
    }
}
