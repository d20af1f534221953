package no.usht.centre.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import no.usht.centre.ContactRole;
import no.usht.centre.ContactRoles;
import no.usht.content.InvalidContentException;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.uikit.Card;
import no.usht.uikit.FormRows;
import no.usht.uikit.KeptFocus;
import no.usht.uikit.Notices;
import no.usht.uikit.Tag;

/** The roles in which the centre wants contacts; whoever manages them can add, rename and retire. */
final class ContactRolePage extends Div {

    private static final ContactRole BLANK = new ContactRole("", "", false);

    private final transient Wording words;
    private final transient ContactRoles roles;
    private final boolean mayManage;
    private final ListTable<ContactRole> table;
    private final Div place = new Div();

    ContactRolePage(Wording words, ContactRoles roles, Exports exports, boolean mayManage) {
        this.words = words;
        this.roles = roles;
        this.mayManage = mayManage;
        table = new ListTable<>(words.text("centre.roles.title"), columns(), exports, roles::all);
        addClassName("usht-stack");
        add(table, place);
        table.show();
        edit(BLANK);
    }

    private List<Column<ContactRole>> columns() {
        List<Column<ContactRole>> columns = new ArrayList<>(List.of(
                Column.text(words.label(ContactRole.NAME), ContactRole::name),
                Column.text(words.label(ContactRole.NAME_NN), ContactRole::nameNn),
                Column.tag(
                        words.text("centre.roles.state"),
                        role -> role.retired()
                                ? new Tag(words.text("centre.roles.retired"), Tag.Tone.OFF)
                                : new Tag(words.text("centre.roles.inUse"), Tag.Tone.OK))));
        if (mayManage) {
            columns.add(Column.choice(
                    words.text("pages.choice"),
                    role -> new Div(
                            button("centre.roles.rename", "centre.roles.rename.of", role, () -> edit(role)),
                            button(
                                    role.retired() ? "centre.roles.resume" : "centre.roles.retire",
                                    role.retired() ? "centre.roles.resume.of" : "centre.roles.retire.of",
                                    role,
                                    () -> put(role.name(), role.withRetired(!role.retired()))))));
        }
        return columns;
    }

    private Button button(String key, String labelKey, ContactRole role, Runnable work) {
        Button button = new Button(words.text(key), click -> work.run());
        button.setAriaLabel(words.text(labelKey, role.name()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void put(String former, ContactRole role) {
        try {
            roles.put(former, role);
            Notices.saved(words.text("pages.saved", role.name()));
        } catch (InvalidContentException invalid) {
            invalid.problems().forEach(problem -> Notices.failed(words.of(problem)));
        }
        showAgain();
    }

    private void showAgain() {
        table.show();
        KeptFocus.in(this);
    }

    /** @param former without a name for a new one */
    private void edit(ContactRole former) {
        place.removeAll();
        if (!mayManage) {
            return;
        }
        Form<ContactRole> form = new Form<>(words, ContactRole.FIELDS, former, ContactRole.FIELDS::check);
        TextField name = form.line(ContactRole.NAME);
        TextField nynorsk = form.line(ContactRole.NAME_NN);
        nynorsk.setHelperText(words.text("centre.role.nameNn.help"));
        form.show(former);
        Button save = new Button(words.text("forms.editor.save"), click -> save(form, former));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        boolean isNew = former.name().isEmpty();
        place.add(new Card(
                isNew ? words.text("centre.roles.new") : words.text("centre.roles.rename.of", former.name()),
                FormRows.of(List.of(name, nynorsk)),
                save));
        if (!isNew) {
            name.focus();
        }
    }

    private void save(Form<ContactRole> form, ContactRole former) {
        if (!form.validate()) {
            form.focusFirstWrong();
            return;
        }
        try {
            ContactRole role = form.content();
            roles.put(former.name(), role);
            Notices.saved(words.text("pages.saved", role.name()));
            edit(BLANK);
            showAgain();
        } catch (InvalidContentException invalid) {
            form.refuse(invalid.problems());
            form.focusFirstWrong();
        }
    }
}
