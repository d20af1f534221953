package no.usht.shell;

import java.util.Optional;
import no.usht.shared.EmailAddress;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where people find help, the privacy statement and whom to turn to: the program's own pages, or those that the operator has set. */
@Component
public class ServicePages {

    public static final String HELP = "hjelp";
    public static final String PRIVACY = "personvern";
    public static final String CONTACT = "kontakt";

    /** Parameter of {@link #PRIVACY} and {@link #CONTACT}: the centre that the person came from. */
    public static final String CENTRE = "senter";

    private final ShellSettings settings;
    private final TenantRegistry tenants;

    ServicePages(ShellSettings settings, TenantRegistry tenants) {
        this.settings = settings;
        this.tenants = tenants;
    }

    String help() {
        return ownHelp().orElse(HELP);
    }

    String privacy(@Nullable CentreKey centre) {
        return ownPrivacy().orElseGet(() -> of(PRIVACY, centre));
    }

    /** A centre's own host answers for it, whatever is set for the service. */
    String contact(@Nullable CentreKey centre) {
        return centre == null ? ownContact().orElse(CONTACT) : of(CONTACT, centre);
    }

    /** The operator's help page; empty where the program's own is shown. */
    public Optional<String> ownHelp() {
        return Optional.of(settings.help()).filter(ServicePages::isWebAddress);
    }

    /** The operator's privacy statement; empty where the program's own is shown. */
    public Optional<String> ownPrivacy() {
        return Optional.of(settings.privacy()).filter(ServicePages::isWebAddress);
    }

    /** The operator's page of whom to turn to; empty where the program's own is shown. */
    public Optional<String> ownContact() {
        return Optional.of(settings.contact()).filter(ServicePages::isWebAddress);
    }

    /** The mail address of whoever runs the service. */
    public Optional<EmailAddress> mailAddress() {
        return EmailAddress.parse(settings.contact());
    }

    /** The centre that a page was asked for, if its people or the public can read anything of it. */
    public Optional<Tenant> centre(String word) {
        return CentreKey.parse(word)
                .map(key -> tenants.currentKey(key).orElse(key))
                .flatMap(tenants::find)
                .filter(tenant -> switch (tenant.state()) {
                    case ACTIVE, SUSPENDED, MERGED -> true;
                    case FAILED, CLOSED, DELETED -> false;
                });
    }

    static boolean isWebAddress(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    private static String of(String page, @Nullable CentreKey centre) {
        return centre == null ? page : page + "?" + CENTRE + "=" + centre;
    }
}
