package no.usht.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import no.usht.access.MembershipRefusedException;
import no.usht.access.Role;
import no.usht.content.Field;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.uikit.AddressFields;
import no.usht.uikit.Notices;

/** A person's name, how to reach them, and a third thing that is chosen: the role, or the centre to lead. */
final class PersonForm extends Div {

    private final Kind kind;
    private final Form<PersonEntry> form;
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

    private PersonForm(Kind kind, String explanationKey, PersonEntry preset) {
        this.kind = kind;
        boolean invites = kind == Kind.INVITE;
        form = new Form<>(
                new Wording(this),
                invites ? PersonEntry.OF_INVITED : PersonEntry.OF_KNOWN,
                preset,
                invites ? PersonEntry::checkInvited : PersonEntry::checkKnown);
        fields.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("40rem", 3));
        fields.add(form.line(PersonEntry.NAME), handle(invites ? PersonEntry.EMAIL : PersonEntry.IDENTITY));
        add(new Paragraph(getTranslation(explanationKey)), fields);
    }

    private TextField handle(Field<PersonEntry, String> field) {
        TextField handle = form.line(field);
        handle.setHelperText(getTranslation(kind.texts + "handleHelp"));
        // The telephone's keyboard for mail addresses.
        return kind == Kind.INVITE ? AddressFields.mail(handle) : handle;
    }

    static PersonForm forRoles(Kind kind, List<Role> roles, SerializableConsumer<PersonEntry> done) {
        // Nothing to forget, and by mistake it is rather too little than too much.
        PersonEntry preset = new PersonEntry("", "", roles.getLast(), null);
        PersonForm form = new PersonForm(kind, kind.texts + "text", preset);
        Select<Role> role = new Select<>();
        role.setLabel(form.getTranslation("people.add.role"));
        role.setItems(roles);
        role.setItemLabelGenerator(item -> Words.role(form, item));
        form.complete(form.form.bind(role, PersonEntry.ROLE), preset, done);
        return form;
    }

    static Div forFirstLeader(
            Kind kind, List<CentreKey> leaderless, TenantRegistry tenants, SerializableConsumer<PersonEntry> done) {
        if (leaderless.isEmpty()) {
            Div none = new Div();
            none.add(new Paragraph(none.getTranslation("people.leader.none")));
            return none;
        }
        PersonEntry preset = new PersonEntry("", "", Role.LEADER, null);
        PersonForm form = new PersonForm(kind, "people.leader.text", preset);
        ComboBox<CentreKey> centre = new ComboBox<>();
        centre.setLabel(form.getTranslation("people.leader.centre"));
        centre.setItems(leaderless.stream()
                .sorted(Norwegian.by(key -> Words.workspace(form, tenants, Workspace.centre(key))))
                .toList());
        centre.setItemLabelGenerator(key -> Words.workspace(form, tenants, Workspace.centre(key)));
        form.complete(form.form.bind(centre, PersonEntry.CENTRE), preset, done);
        return form;
    }

    private void complete(Component choice, PersonEntry preset, SerializableConsumer<PersonEntry> done) {
        fields.add(choice);
        form.show(preset);
        Button button = new Button(getTranslation(kind.texts + "button"), event -> {
            if (form.validate()) {
                submit(done);
            } else {
                form.focusFirstWrong();
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(button));
    }

    private void submit(SerializableConsumer<PersonEntry> done) {
        PersonEntry entry = form.content();
        try {
            done.accept(entry);
            Notices.saved(getTranslation(kind.texts + "done", entry.name().strip()));
        } catch (MembershipRefusedException e) {
            Notices.failed(getTranslation("people.refused." + e.reason().name()));
        }
    }
}
