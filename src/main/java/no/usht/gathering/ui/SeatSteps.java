package no.usht.gathering.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.gathering.Participations;
import no.usht.gathering.Participations.Offer;
import no.usht.notify.NextStep;
import no.usht.notify.NextStep.Urgency;
import no.usht.notify.NextStepSource;
import no.usht.pages.RecordAddress;
import no.usht.shared.Language;
import no.usht.shell.Places;
import org.springframework.stereotype.Component;

/** Places that have become free while somebody waits, on the centre's first page. */
@Component
class SeatSteps implements NextStepSource {

    /** More of a kind than these would drown the rest. */
    private static final int MOST = 3;

    private final Participations participations;
    private final Access access;

    SeatSteps(Participations participations, Access access) {
        this.participations = participations;
        this.access = access;
    }

    @Override
    public List<NextStep> nextSteps(int year, Language language) {
        return access.may(Permission.PARTICIPANT_WRITE)
                ? participations.offers().stream()
                        .limit(MOST)
                        .map(offer -> step(offer, language.locale()))
                        .toList()
                : List.of();
    }

    private static NextStep step(Offer offer, Locale locale) {
        return new NextStep(
                I18NProvider.translate(locale, "gathering.steps.seat", offer.title()),
                I18NProvider.translate(
                        locale,
                        "gathering.steps.seat.text",
                        offer.seats().waiting().getFirst().name()),
                I18NProvider.translate(locale, "gathering.steps.seat.label"),
                null,
                Urgency.SOON,
                Places.href(ParticipantViews.OfActivity.class, RecordAddress.id(offer.activity())));
    }
}
