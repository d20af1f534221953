package no.usht.centre.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.usht.centre.AreaPlace;
import no.usht.centre.ContactRole;
import no.usht.centre.ContactRoles;
import no.usht.centre.LocalContactContent;
import no.usht.centre.LocalContactRecord;
import no.usht.centre.LocalContactService;
import no.usht.forms.Wording;
import no.usht.keeping.Saved;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.pages.Presentation;
import no.usht.pages.RecordAddress;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.EmptyState;
import no.usht.uikit.Notices;

/** Whom a mail to a role reaches in all of the area, and their addresses to copy into one. */
record ContactMail(Wording words, LocalContactService contacts, ContactRoles roles, Exports exports) {

    Component drawn() {
        Div receivers = new Div();
        receivers.addClassName("usht-stack");
        Select<String> role = new Select<>();
        role.setWidth("min(20rem, 100%)");
        role.setLabel(words.label(LocalContactRecord.ROLE));
        role.setItems(roles.current().stream().map(ContactRole::name).toList());
        role.setItemLabelGenerator(each -> words.of(LocalContactRecord.ROLE, each));
        role.addValueChangeListener(chosen -> show(receivers, chosen.getValue()));
        Div drawn = new Div(role, receivers);
        drawn.addClassName("usht-stack");
        return drawn;
    }

    private void show(Div receivers, String role) {
        List<Saved<LocalContactContent>> reached = reached(role);
        ListTable<Saved<LocalContactContent>> table = new ListTable<>(
                        words.of(LocalContactRecord.ROLE, role), columns(), exports, () -> reached(role))
                .counted("centre.contactMail.count.")
                .empty(() -> new EmptyState(
                        words.text("centre.contactMail.none"), words.text("centre.contactMail.none.text")));
        receivers.removeAll();
        if (!reached.isEmpty()) {
            receivers.add(copy(reached));
        }
        receivers.add(new Div(unreached(reached)), table);
        table.show(reached);
    }

    private List<Saved<LocalContactContent>> reached(String role) {
        Set<String> area = contacts.area().stream().map(AreaPlace::code).collect(Collectors.toSet());
        return contacts.current().stream()
                .filter(contact -> contact.content().role().equals(role)
                        && area.contains(contact.content().place()))
                .toList();
    }

    private String unreached(List<Saved<LocalContactContent>> reached) {
        Set<String> places =
                reached.stream().map(contact -> contact.content().place()).collect(Collectors.toSet());
        List<String> missing = contacts.area().stream()
                .filter(place -> !places.contains(place.code()))
                .map(AreaPlace::label)
                .toList();
        return missing.isEmpty() ? "" : words.text("centre.contactMail.unreached", Norwegian.list(missing));
    }

    private Button copy(List<Saved<LocalContactContent>> reached) {
        String addresses = reached.stream()
                .map(contact -> contact.content().email())
                .distinct()
                .collect(Collectors.joining("; "));
        Button copy = new Button(words.text("centre.contactMail.copy"));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        copy.addClickListener(click -> copy.getElement()
                .executeJs("return navigator.clipboard.writeText($0)", addresses)
                .then(
                        copied -> Notices.saved(words.text("centre.contactMail.copied")),
                        refused -> Notices.failed(words.text("centre.contactMail.notCopied", addresses))));
        return copy;
    }

    private List<Column<Saved<LocalContactContent>>> columns() {
        return List.of(
                Column.link(
                        words.label(LocalContactRecord.NAME),
                        contact -> contact.content().name(),
                        contact -> Places.href(LocalContactViews.Detail.class, RecordAddress.id(contact.id()))),
                Presentation.column(words, LocalContactRecord.PLACE),
                Presentation.column(words, LocalContactRecord.EMAIL));
    }
}
