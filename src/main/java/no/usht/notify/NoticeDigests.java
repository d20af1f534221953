package no.usht.notify;

import java.time.LocalTime;
import no.usht.jobs.DailyWork;
import org.springframework.stereotype.Component;

/** Writes each morning to those who want to know of their notices once a day. */
@Component
class NoticeDigests implements DailyWork {

    private static final LocalTime AT = LocalTime.of(6, 30);

    private final NoticeMail mail;

    NoticeDigests(NoticeMail mail) {
        this.mail = mail;
    }

    @Override
    public String name() {
        return "notice-digests";
    }

    @Override
    public LocalTime at() {
        return AT;
    }

    @Override
    public int work() {
        return mail.sendDigests();
    }
}
