package no.usht.mailing;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who was written to in mails of which each gets their own; also for work at night, when nobody is signed in. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReachedSubjects {

    private final MailingReceiverRepository receivers;

    ReachedSubjects(MailingReceiverRepository receivers) {
        this.receivers = receivers;
    }

    /** The {@link Audience.Receiver#subject} of all to whom a mail of that audience went since then, or is on its way. */
    public List<String> since(Audience audience, Instant since) {
        return receivers.subjectsSince(audience.name(), since);
    }
}
