package no.usht.reach;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.centre.AreaPlace;
import no.usht.centre.CentrePlaces;
import no.usht.centre.LocalContactContent;
import no.usht.centre.LocalContactService;
import no.usht.content.Field;
import no.usht.gathering.CalendarFile;
import no.usht.gathering.GatheringContent;
import no.usht.gathering.GatheringService;
import no.usht.gathering.ParticipationState;
import no.usht.gathering.Participations;
import no.usht.keeping.Saved;
import no.usht.mail.Attachment;
import no.usht.mailing.Audience;
import no.usht.mailing.MailingContent;
import no.usht.mailing.MailingDetails.Receiver;
import no.usht.shared.EmailAddress;
import no.usht.shared.Norwegian;
import org.springframework.stereotype.Component;

/** Whom an invitation to a gathering goes to: contacts by place and role, and those who stand as invited; each address once. */
@Component
public class InvitationAudience implements Audience {

    public static final Field<MailingContent, String> TO =
            MailingContent.about("reach.invitation.to", "reach.invitation.toMissing");

    private final LocalContactService contacts;
    private final GatheringService gatherings;
    private final Participations participations;
    private final CentrePlaces places;
    private final Clock clock;

    InvitationAudience(
            LocalContactService contacts,
            GatheringService gatherings,
            Participations participations,
            CentrePlaces places,
            Clock clock) {
        this.contacts = contacts;
        this.gatherings = gatherings;
        this.participations = participations;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "invitation";
    }

    @Override
    public Field<MailingContent, String> about() {
        return TO;
    }

    @Override
    public String whyKey() {
        return "reach.invitation.why";
    }

    /** The gathering that an invitation is to; empty if the workspace has none of that id, or it does not take place. */
    public Optional<Saved<GatheringContent>> gathering(String about) {
        return InvitationTo.parse(about)
                .flatMap(to -> gatherings.find(to.gathering()))
                .filter(found -> !found.content().isCancelled());
    }

    @Override
    public List<Receiver> receivers(String about) {
        Optional<InvitationTo> to = InvitationTo.parse(about);
        if (to.isEmpty() || gathering(about).isEmpty()) {
            return List.of();
        }
        Map<EmailAddress, List<Receiver>> byAddress = new LinkedHashMap<>();
        Stream.concat(contacts(to.get()), invited(to.get(), about))
                .forEach(each -> EmailAddress.parse(each.email())
                        .ifPresent(address -> byAddress
                                .computeIfAbsent(address, first -> new ArrayList<>())
                                .add(each)));
        return byAddress.entrySet().stream()
                .map(each -> new Receiver(
                        each(each.getValue().stream().map(Receiver::name)),
                        each(each.getValue().stream().map(Receiver::places)),
                        each.getKey().toString()))
                .toList();
    }

    private static String each(Stream<String> texts) {
        return Norwegian.list(texts.filter(text -> !text.isEmpty()).distinct().toList());
    }

    private Stream<Receiver> contacts(InvitationTo to) {
        Set<String> area = contacts.area().stream().map(AreaPlace::code).collect(Collectors.toSet());
        return contacts.current().stream()
                .map(Saved::content)
                .filter(contact -> area.contains(contact.place()) && isMeant(to, contact))
                .map(contact -> new Receiver(contact.name(), contacts.label(contact.place()), contact.email()));
    }

    private static boolean isMeant(InvitationTo to, LocalContactContent contact) {
        return (to.places().isEmpty() || to.places().contains(contact.place()))
                && (to.role().isEmpty() || to.role().equals(contact.role()));
    }

    private Stream<Receiver> invited(InvitationTo to, String about) {
        return gathering(about)
                .filter(found -> to.participants())
                .map(found -> participations
                        .of(Objects.requireNonNull(found.content().activity()))
                        .stream()
                        .filter(with -> with.state() == ParticipationState.INVITED)
                        .map(with -> new Receiver(
                                with.name(), with.place().isEmpty() ? "" : places.label(with.place()), with.email())))
                .orElseGet(Stream::empty);
    }

    /** The chosen places of the area where nobody gets it. */
    public List<String> unreached(String about) {
        Optional<InvitationTo> to = InvitationTo.parse(about);
        if (to.isEmpty()) {
            return List.of();
        }
        Set<String> covered = contacts(to.get()).map(Receiver::places).collect(Collectors.toSet());
        return contacts.area().stream()
                .filter(place ->
                        to.get().places().isEmpty() || to.get().places().contains(place.code()))
                .map(AreaPlace::label)
                .filter(label -> !covered.contains(label))
                .toList();
    }

    @Override
    public Optional<Attachment> attachment(String about) {
        return gathering(about)
                .map(found ->
                        new Attachment("samling.ics", CalendarFile.TYPE, CalendarFile.of(found, clock.instant())));
    }
}
