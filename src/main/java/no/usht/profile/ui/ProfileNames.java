package no.usht.profile.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.content.Field;
import no.usht.forms.Wording;
import no.usht.profile.Dated;
import no.usht.profile.ProfileAddress;
import no.usht.profile.ProfileEvent;
import no.usht.profile.ProfileSite;
import no.usht.profile.Responsibility;
import no.usht.profile.SiteKind;
import no.usht.shared.Norwegian;
import no.usht.territory.TerritoryService;
import no.usht.uikit.Texts;
import org.springframework.stereotype.Component;

/** The rows of a profile in words. */
@Component
class ProfileNames implements Wording.Names {

    private final TerritoryService territory;

    ProfileNames(TerritoryService territory) {
        this.territory = territory;
    }

    @Override
    public Optional<String> of(Field<?, ?> field, Object value) {
        return switch (value) {
            case ProfileAddress address -> Optional.of(joined(address.address(), period(address)));
            case Responsibility duty -> Optional.of(joined(duty.duty(), period(duty)));
            case ProfileEvent event -> Optional.of(event.year() + ": " + event.happened());
            case ProfileSite site ->
                Optional.of(joined(site.name(), kind(site), place(site), site.remit(), period(site)));
            default -> Optional.empty();
        };
    }

    /** The municipality that it is in; empty where nobody has said, or its name says it. */
    String place(ProfileSite site) {
        return Optional.ofNullable(site.municipality())
                .map(code -> territory.label(code).orElse(code))
                .filter(label -> !site.name().contains(label))
                .orElse("");
    }

    /** What it is; empty where nobody has said. */
    static String kind(ProfileSite site) {
        SiteKind kind = site.kind();
        return kind == null ? "" : I18NProvider.translate(Texts.key(kind));
    }

    /** When; empty where nothing is said. */
    static String period(Dated row) {
        return Norwegian.period(row.since(), row.until(), Texts.language());
    }

    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
