package no.usht.application;

import no.usht.access.Permission;
import no.usht.notify.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people are told of applications. */
@Configuration(proxyBeanMethods = false)
class ApplicationNotices {

    static final NoticeKind SENT = new NoticeKind(
            "application-sent",
            true,
            Permission.APPLICATION_WRITE,
            "application.notice.sent.label",
            "application.notice.sent",
            "application.notice.sent.untitled");

    static final NoticeKind DUE = new NoticeKind(
            "application-due",
            true,
            Permission.APPLICATION_WRITE,
            "application.notice.due.label",
            "application.notice.due",
            "application.notice.due.untitled");

    static final NoticeKind OVER = new NoticeKind(
            "application-over",
            true,
            Permission.APPLICATION_WRITE,
            "application.notice.over.label",
            "application.notice.over",
            "application.notice.over.untitled");

    /** Where all of them are within their workspace. */
    static final String ALL = "/soknader";

    @Bean
    NoticeKind applicationDue() {
        return DUE;
    }

    @Bean
    NoticeKind applicationOver() {
        return OVER;
    }

    @Bean
    NoticeKind applicationSent() {
        return SENT;
    }

    /** Where the application is within its workspace. */
    static String path(ApplicationId id) {
        return ALL + "/" + id;
    }
}
