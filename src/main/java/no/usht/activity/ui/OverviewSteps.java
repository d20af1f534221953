package no.usht.activity.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.activity.ActivityContent;
import no.usht.activity.ActivityOverview;
import no.usht.activity.ActivityOverview.Dated;
import no.usht.activity.ActivityRecord;
import no.usht.activity.PublicationRequest;
import no.usht.activity.PublicationRequests;
import no.usht.keeping.Draft;
import no.usht.keeping.Drafts;
import no.usht.notify.NextStep;
import no.usht.notify.NextStep.Urgency;
import no.usht.notify.NextStepSource;
import no.usht.pages.RecordAddress;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import org.springframework.stereotype.Component;

/** What activities call for, for the centre's first page; only what the person may do. */
@Component
class OverviewSteps implements NextStepSource {

    /** More of a kind than these would drown the rest. */
    private static final int MOST = 3;

    private static final int DAYS_AHEAD = 30;

    private final ActivityOverview overview;
    private final Drafts drafts;
    private final PublicationRequests requests;
    private final ActivityNames names;
    private final Access access;

    OverviewSteps(
            ActivityOverview overview,
            Drafts drafts,
            PublicationRequests requests,
            ActivityNames names,
            Access access) {
        this.overview = overview;
        this.drafts = drafts;
        this.requests = requests;
        this.names = names;
        this.access = access;
    }

    @Override
    public List<NextStep> nextSteps(int year, Language language) {
        Locale locale = language.locale();
        LocalDate today = names.today();
        Stream<NextStep> toWrite = access.may(Permission.ACTIVITY_WRITE)
                ? Stream.of(
                                overview.isEmpty() ? Stream.of(first(locale)) : Stream.<NextStep>empty(),
                                overview.pastTheirEnd(today, MOST).stream().map(it -> ended(it, locale)),
                                overview.startingUninvited(today, today.plusDays(DAYS_AHEAD), MOST).stream()
                                        .map(it -> uninvited(it, locale)),
                                drafts.newest(ActivityRecord.KIND, MOST).stream()
                                        .map(it -> draft(it, locale)))
                        .flatMap(steps -> steps)
                : Stream.empty();
        Stream<NextStep> toPublish = access.may(Permission.ACTIVITY_PUBLISH) ? toPublish(locale) : Stream.empty();
        return Stream.concat(toWrite, toPublish).toList();
    }

    /** What somebody has asked for, and then what is changed and nobody has asked for. */
    private Stream<NextStep> toPublish(Locale locale) {
        List<PublicationRequest> asked = requests.open(MOST + 1);
        Stream<NextStep> more = asked.size() > MOST
                ? Stream.of(more(requests.countOpen() - MOST, asked.getLast(), locale))
                : Stream.empty();
        Stream<NextStep> changed = overview.changedSincePublished(MOST + asked.size()).stream()
                .filter(it ->
                        asked.stream().noneMatch(request -> request.activity().equals(it.id())))
                .limit(MOST)
                .map(it -> changed(it, locale));
        return Stream.of(asked.stream().limit(MOST).map(it -> asked(it, locale)), more, changed)
                .flatMap(steps -> steps);
    }

    /** How many have asked beside those who are named, and the one whose turn it is. */
    private static NextStep more(long number, PublicationRequest next, Locale locale) {
        return new NextStep(
                number == 1
                        ? I18NProvider.translate(locale, "activity.steps.asked.more.one")
                        : I18NProvider.translate(locale, "activity.steps.asked.more", String.valueOf(number)),
                I18NProvider.translate(locale, "activity.steps.asked.more.text", next.title()),
                I18NProvider.translate(locale, "activity.steps.asked.label"),
                null,
                Urgency.SOON,
                Places.href(ActivityPublishView.class, RecordAddress.id(next.activity())));
    }

    private static NextStep asked(PublicationRequest request, Locale locale) {
        return new NextStep(
                I18NProvider.translate(locale, "activity.steps.asked", request.title()),
                I18NProvider.translate(
                        locale, "activity.steps.asked.text", request.person(), Norwegian.dateTime(request.at())),
                I18NProvider.translate(locale, "activity.steps.asked.label"),
                null,
                Urgency.SOON,
                Places.href(ActivityPublishView.class, RecordAddress.id(request.activity())));
    }

    /** A workspace that is new offers the way in, where others say what waits. */
    private static NextStep first(Locale locale) {
        return new NextStep(
                I18NProvider.translate(locale, "activity.steps.first"),
                I18NProvider.translate(locale, "activity.steps.first.text"),
                "",
                null,
                Urgency.LATER,
                Places.href(ActivityViews.Begin.class));
    }

    private static NextStep ended(Dated activity, Locale locale) {
        return new NextStep(
                I18NProvider.translate(locale, "activity.steps.ended", activity.title()),
                Optional.ofNullable(activity.day())
                        .map(day -> I18NProvider.translate(locale, "activity.steps.ended.text", Norwegian.date(day)))
                        .orElse(""),
                I18NProvider.translate(locale, "activity.steps.ended.label"),
                null,
                Urgency.SOON,
                Places.href(ActivityViews.Edit.class, RecordAddress.id(activity.id())));
    }

    private static NextStep uninvited(Dated activity, Locale locale) {
        return new NextStep(
                I18NProvider.translate(locale, "activity.steps.uninvited", activity.title()),
                I18NProvider.translate(locale, "activity.steps.uninvited.text"),
                "",
                activity.day(),
                Urgency.SOON,
                Places.href(ActivityViews.Edit.class, RecordAddress.id(activity.id())));
    }

    private static NextStep changed(Dated activity, Locale locale) {
        return new NextStep(
                I18NProvider.translate(locale, "activity.steps.changed", activity.title()),
                I18NProvider.translate(locale, "activity.steps.changed.text"),
                I18NProvider.translate(locale, "activity.steps.changed.label"),
                null,
                Urgency.LATER,
                Places.href(ActivityPublishView.class, RecordAddress.id(activity.id())));
    }

    private NextStep draft(Draft<ActivityContent> draft, Locale locale) {
        String title = ActivityRecord.KIND
                .title(draft)
                .orElseGet(() -> I18NProvider.translate(locale, "activity.steps.draft.untitled"));
        return new NextStep(
                I18NProvider.translate(locale, "activity.steps.draft", title),
                I18NProvider.translate(locale, "activity.steps.draft.text", Norwegian.dateTime(draft.keptAt())),
                I18NProvider.translate(locale, "activity.steps.draft.label"),
                null,
                Urgency.LATER,
                ActivityPages.VIEWS.href(draft));
    }
}
