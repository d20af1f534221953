package no.usht.assignment;

import no.usht.access.Permission;
import no.usht.notify.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people are told of assignment letters. */
@Configuration(proxyBeanMethods = false)
class AssignmentNotices {

    static final NoticeKind ARRIVED = new NoticeKind(
            "assignment-letter",
            true,
            Permission.ASSIGNMENT_CONFIRM,
            "assignment.notice.arrived.label",
            "assignment.notice.arrived",
            "assignment.notice.arrived.untitled");

    @Bean
    NoticeKind assignmentLetterArrived() {
        return ARRIVED;
    }

    /** Where a copy is within a centre's workspace. */
    static String path(ReceiptId id) {
        return "/oppdragsbrev/" + id;
    }
}
