package no.usht.grant.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.grant.GrantSchemeId;
import no.usht.grant.GrantSchemeService;
import no.usht.grant.GrantState;
import no.usht.grant.GrantYearContent;
import no.usht.grant.GrantYearService;
import no.usht.grant.SchemeName;
import no.usht.keeping.Saved;
import no.usht.notify.NextStep;
import no.usht.notify.NextStep.Urgency;
import no.usht.notify.NextStepSource;
import no.usht.pages.RecordAddress;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import org.springframework.stereotype.Component;

/** Years of schemes that are to open and are not announced yet, on the directorate's first page. */
@Component
class GrantNextSteps implements NextStepSource {

    /** So long before it opens somebody should think of it. */
    private static final int WEEKS = 8;

    private static final int WEEKS_LEFT = 2;

    private final GrantYearService years;
    private final GrantSchemeService schemes;
    private final Access access;
    private final Clock clock;

    GrantNextSteps(GrantYearService years, GrantSchemeService schemes, Access access, Clock clock) {
        this.years = years;
        this.schemes = schemes;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<NextStep> nextSteps(int year, Language language) {
        if (!access.may(Permission.GRANT_WRITE)) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Norwegian.ZONE);
        Map<GrantSchemeId, SchemeName> names = schemes.names();
        return years.all().stream()
                .filter(saved -> isDue(saved.content(), today))
                .map(saved -> step(saved, names, today, language))
                .toList();
    }

    private static boolean isDue(GrantYearContent content, LocalDate today) {
        return content.standing() == GrantState.PLANNED
                && content.opensOn() != null
                && !content.opensOn().isAfter(today.plusWeeks(WEEKS));
    }

    private static NextStep step(
            Saved<GrantYearContent> saved, Map<GrantSchemeId, SchemeName> names, LocalDate today, Language language) {
        GrantYearContent content = saved.content();
        LocalDate opensOn = Objects.requireNonNull(content.opensOn());
        SchemeName name = names.get(content.scheme());
        Locale locale = language.locale();
        return new NextStep(
                I18NProvider.translate(
                        locale,
                        "grant.steps.announce",
                        name == null ? "" : name.name(language),
                        String.valueOf(content.year())),
                I18NProvider.translate(locale, "grant.steps.announce.text"),
                I18NProvider.translate(locale, "grant.steps.label"),
                opensOn,
                opensOn.isAfter(today.plusWeeks(WEEKS_LEFT)) ? Urgency.LATER : Urgency.SOON,
                Places.href(GrantYearViews.Detail.class, RecordAddress.id(saved.id())));
    }
}
