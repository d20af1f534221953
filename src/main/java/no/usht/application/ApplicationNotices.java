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

    @Bean
    NoticeKind applicationSent() {
        return SENT;
    }

    /** Where the application is within its workspace. */
    static String path(ApplicationId id) {
        return "/soknader/" + id;
    }
}
