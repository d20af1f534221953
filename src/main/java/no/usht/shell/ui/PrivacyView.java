package no.usht.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import no.usht.shell.PublicLayout;
import no.usht.shell.ServicePages;
import no.usht.tenancy.Tenant;
import no.usht.uikit.Card;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Texts;

/** What the program keeps about people, who answers for it, and what they can ask for. */
@Route(value = ServicePages.PRIVACY, layout = PublicLayout.class)
@AnonymousAllowed
class PrivacyView extends ServicePage {

    PrivacyView(ServicePages pages) {
        super(pages);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.footer.privacy");
    }

    @Override
    Optional<String> instead(Optional<Tenant> centre) {
        return pages.ownPrivacy();
    }

    @Override
    void show(Optional<Tenant> centre) {
        Anchor contact = new Anchor(
                centre.map(tenant -> ServicePages.CONTACT + "?" + ServicePages.CENTRE + "=" + tenant.key())
                        .orElse(ServicePages.CONTACT),
                getTranslation("shell.privacy.rights.contact"));
        add(
                new PageHeader(getPageTitle(), getTranslation("shell.privacy.lead")),
                new Card(
                        getTranslation("shell.privacy.who"),
                        sentence(centre.map(this::controller).orElseGet(() -> getTranslation("shell.privacy.who.all"))),
                        sentence(getTranslation("shell.privacy.who.processor"))),
                new Card(
                        getTranslation("shell.privacy.kept"),
                        sentence(getTranslation("shell.privacy.kept.lead")),
                        list(
                                "shell.privacy.kept.name",
                                "shell.privacy.kept.mail",
                                "shell.privacy.kept.roles",
                                "shell.privacy.kept.choices",
                                "shell.privacy.kept.history"),
                        sentence(getTranslation("shell.privacy.kept.number")),
                        sentence(getTranslation("shell.privacy.kept.long"))),
                new Card(
                        getTranslation("shell.privacy.cookies"),
                        list(
                                "shell.privacy.cookies.session",
                                "shell.privacy.cookies.choices",
                                "shell.privacy.cookies.tab",
                                "shell.privacy.cookies.address"),
                        sentence(getTranslation("shell.privacy.cookies.none"))),
                new Card(
                        getTranslation("shell.privacy.rights"),
                        sentence(getTranslation("shell.privacy.rights.text")),
                        new Paragraph(contact)));
    }

    private String controller(Tenant centre) {
        return getTranslation(
                "shell.privacy.who.centre",
                getTranslation("shell.municipality", centre.hostName()),
                centre.name(Texts.language().tag()));
    }
}
