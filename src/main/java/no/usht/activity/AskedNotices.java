package no.usht.activity;

import java.util.List;
import no.usht.access.Permission;
import no.usht.notify.NoticeKind;
import no.usht.notify.Notifier;
import no.usht.notify.Notifier.About;
import no.usht.shared.ActivityId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Ends wishes for publication, and tells those whom that concerns. */
@Component
class AskedNotices {

    static final NoticeKind ASKED = new NoticeKind(
            "publication-asked",
            true,
            Permission.ACTIVITY_PUBLISH,
            "activity.notice.asked.label",
            "activity.notice.asked",
            "activity.notice.asked.untitled");
    static final NoticeKind PUBLISHED = new NoticeKind(
            "publication-done",
            false,
            Permission.ACTIVITY_WRITE,
            "activity.notice.published.label",
            "activity.notice.published",
            "activity.notice.published.untitled");
    static final NoticeKind REFUSED = new NoticeKind(
            "publication-refused",
            false,
            Permission.ACTIVITY_WRITE,
            "activity.notice.refused.label",
            "activity.notice.refused",
            "activity.notice.refused.untitled");

    private static final List<NoticeKind> ALL = List.of(ASKED, PUBLISHED, REFUSED);

    private final AskedPublicationRepository asked;
    private final Notifier notifier;

    AskedNotices(AskedPublicationRepository asked, Notifier notifier) {
        this.asked = asked;
        this.notifier = notifier;
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        NoticeKind publicationAsked() {
            return ASKED;
        }

        @Bean
        NoticeKind publicationDone() {
            return PUBLISHED;
        }

        @Bean
        NoticeKind publicationRefused() {
            return REFUSED;
        }
    }

    /** Tells those who may publish that somebody asks them to. */
    void ask(ActivityId activity, String title) {
        notifier.tellAll(ASKED, new About(activity, title, path(activity) + "/publiser"));
    }

    /** It is published: whoever asked is told. */
    void published(ActivityId activity, String title) {
        end(activity, title, PUBLISHED);
    }

    /** It will not be, for now: whoever asked is told, unless it was they who changed their mind. */
    void refused(ActivityId activity, String title) {
        end(activity, title, REFUSED);
    }

    private void end(ActivityId activity, String title, NoticeKind how) {
        asked.findById(activity).ifPresent(request -> {
            notifier.settle(ASKED, activity);
            notifier.tell(how, request.person(), new About(activity, title, path(activity)));
            asked.settle(activity);
        });
    }

    /** The activity is deleted, and the wish with it. */
    void gone(ActivityId activity) {
        notifier.forget(ALL, activity);
    }

    private static String path(ActivityId activity) {
        return "/aktiviteter/" + activity;
    }
}
