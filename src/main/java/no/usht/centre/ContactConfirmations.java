package no.usht.centre;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.usht.keeping.Saved;
import no.usht.mailing.Audience;
import no.usht.mailing.ReachedSubjects;
import no.usht.shared.Norwegian;
import no.usht.shared.TypedId;
import org.springframework.stereotype.Component;

/** Of which contacts nobody has made sure for too long, and who of them was asked meanwhile. */
@Component
class ContactConfirmations {

    private static final String AND = " ";

    private final ReachedSubjects reached;
    private final ContactSettings settings;
    private final Clock clock;

    ContactConfirmations(ReachedSubjects reached, ContactSettings settings, Clock clock) {
        this.reached = reached;
        this.settings = settings;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Norwegian.ZONE);
    }

    /** Those of some that should be asked; of whom no address is known any more, can't be. */
    List<Saved<LocalContactContent>> unsure(List<Saved<LocalContactContent>> current) {
        LocalDate since = settings.sureSince(today());
        return current.stream()
                .filter(contact -> !contact.content().email().isEmpty()
                        && contact.content().isUnsureSince(since))
                .toList();
    }

    /** Those of them who were not asked for as long as what is kept counts as sure. */
    List<Saved<LocalContactContent>> unasked(List<Saved<LocalContactContent>> current, Audience asking) {
        Set<LocalContactId> asked = reached.since(asking, Norwegian.start(settings.sureSince(today()))).stream()
                .flatMap(subject -> parse(subject).stream())
                .collect(Collectors.toSet());
        return unsure(current).stream()
                .filter(Predicate.not(contact -> asked.contains(new LocalContactId(contact.id()))))
                .toList();
    }

    /** Contacts who have one address, as a mail to it knows them. */
    static String subject(List<Saved<LocalContactContent>> contacts) {
        return contacts.stream().map(contact -> contact.id().toString()).collect(Collectors.joining(AND));
    }

    static List<LocalContactId> parse(String subject) {
        return Arrays.stream(subject.split(AND))
                .flatMap(id -> TypedId.parse(id, LocalContactId::new).stream())
                .toList();
    }
}
