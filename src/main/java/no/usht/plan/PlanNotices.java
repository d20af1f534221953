package no.usht.plan;

import no.usht.access.Permission;
import no.usht.notify.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people are told of plans. */
@Configuration(proxyBeanMethods = false)
class PlanNotices {

    static final NoticeKind STATUS_DUE = new NoticeKind(
            "status-due",
            true,
            Permission.PLAN_WRITE,
            "plan.notice.statusDue.label",
            "plan.notice.statusDue",
            "plan.notice.statusDue.untitled");

    @Bean
    NoticeKind statusDue() {
        return STATUS_DUE;
    }

    /** The measures of a plan by who is responsible, with what each has told. */
    static String path(ActionPlanId plan) {
        return "/plan/" + plan + "/oversikt?vis=ansvarlig";
    }
}
