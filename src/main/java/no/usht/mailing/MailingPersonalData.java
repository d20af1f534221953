package no.usht.mailing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.usht.content.Field;
import no.usht.keeping.UnknownRecordException;
import no.usht.mail.MailId;
import no.usht.privacy.PersonalData;
import no.usht.privacy.PersonalId;
import no.usht.privacy.Trace;
import no.usht.shared.LikePattern;
import no.usht.shared.Norwegian;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is kept of people who got mails; how many got one stays. */
@Component
@Order(6)
class MailingPersonalData implements PersonalData {

    private static final int MONTHS = 12;
    private static final Field<Object, ?> EMAIL = Field.told("mailing.email", json -> Optional.empty());
    private static final Field<Object, ?> MAIL = Field.told("mailing.subject", json -> Optional.empty());

    private final MailingReceiverRepository receivers;

    MailingPersonalData(MailingReceiverRepository receivers) {
        this.receivers = receivers;
    }

    @Override
    public String key() {
        return "mailing_receiver";
    }

    @Override
    public int usualMonths() {
        return MONTHS;
    }

    @Override
    public List<Trace> find(String words) {
        return receivers.containing(LikePattern.containing(words)).stream()
                .map(found -> new Trace(
                        new Trace.Whose(key(), found.name()),
                        new PersonalId(found.id().value()),
                        "",
                        List.of(
                                new Trace.Fact(EMAIL, List.of(found.email())),
                                new Trace.Fact(MAIL, List.of(found.subject())))))
                .toList();
    }

    @Override
    public List<PersonalId> unusedSince(LocalDate day) {
        return receivers.settledBefore(Norwegian.start(day), FORGOTTEN).stream()
                .map(id -> new PersonalId(id.value()))
                .toList();
    }

    @Override
    public void forget(PersonalId id, @Nullable String name) {
        if (receivers.forget(new MailId(id.value()), FORGOTTEN) == 0) {
            throw UnknownRecordException.forId(id.value());
        }
    }

    @Override
    public int forgetLeftovers(LocalDate day) {
        return 0;
    }
}
