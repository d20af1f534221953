package no.usht.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.usht.shared.Norwegian;
import no.usht.shell.PublicLayout;
import no.usht.shell.ServicePages;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantRegistry;
import no.usht.uikit.Card;
import no.usht.uikit.DataTable;
import no.usht.uikit.DataTable.Cell;
import no.usht.uikit.KeyValues;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Texts;

/** Whom to turn to: each centre's host municipality, and whoever runs the service. */
@Route(value = ServicePages.CONTACT, layout = PublicLayout.class)
@AnonymousAllowed
class ContactView extends ServicePage {

    private final transient TenantRegistry tenants;

    ContactView(ServicePages pages, TenantRegistry tenants) {
        super(pages);
        this.tenants = tenants;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.footer.contact");
    }

    /** Of a centre, its host's are shown here, whatever page the operator has. */
    @Override
    Optional<String> instead(Optional<Tenant> centre) {
        return centre.isPresent() ? Optional.empty() : pages.ownContact();
    }

    @Override
    void show(Optional<Tenant> centre) {
        add(new PageHeader(getPageTitle(), getTranslation("shell.contact.lead")));
        centre.ifPresent(tenant -> add(new Card(name(tenant), host(tenant))));
        add(new Card(getTranslation("shell.contact.service"), service()));
        if (centre.isEmpty()) {
            add(new Card(getTranslation("shell.contact.centres"), centres()));
        }
    }

    private KeyValues host(Tenant centre) {
        KeyValues facts = new KeyValues()
                .add(getTranslation("shell.contact.host"), getTranslation("shell.municipality", centre.hostName()));
        mail(centre).ifPresent(address -> facts.add(getTranslation("shell.contact.mail"), address));
        String number = centre.organisationNumber();
        if (number != null) {
            facts.add(getTranslation("shell.contact.number"), Norwegian.organisationNumber(number));
        }
        return facts;
    }

    private Component[] service() {
        List<Component> content = new ArrayList<>();
        content.add(sentence(getTranslation("shell.contact.service.text")));
        pages.mailAddress().ifPresent(address -> content.add(new Paragraph(mail(address.toString()))));
        pages.ownContact()
                .ifPresent(page ->
                        content.add(new Paragraph(new Anchor(page, getTranslation("shell.contact.service.page")))));
        return content.toArray(Component[]::new);
    }

    private DataTable centres() {
        DataTable table = new DataTable(getTranslation("shell.contact.centres"))
                .stacking()
                .captionHidden()
                .column(getTranslation("shell.contact.centre"))
                .column(getTranslation("shell.contact.host"));
        tenants.all().stream()
                .filter(tenant -> tenant.state() == Tenant.State.ACTIVE)
                .sorted(Norwegian.by(ContactView::name))
                .forEach(tenant ->
                        table.row(Cell.link(name(tenant), "senter/" + tenant.key()), Cell.of(hostAndMail(tenant))));
        return table;
    }

    private Component[] hostAndMail(Tenant tenant) {
        Span host = new Span(getTranslation("shell.municipality", tenant.hostName()));
        return Stream.concat(Stream.of(host), mail(tenant).stream().map(Div::new))
                .toArray(Component[]::new);
    }

    private static Optional<Anchor> mail(Tenant tenant) {
        return Optional.ofNullable(tenant.contact()).map(ContactView::mail);
    }

    private static Anchor mail(String address) {
        return new Anchor("mailto:" + address, address);
    }

    private static String name(Tenant tenant) {
        return tenant.name(Texts.language().tag());
    }
}
