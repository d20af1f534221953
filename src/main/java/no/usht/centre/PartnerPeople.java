package no.usht.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.usht.keeping.Forgetting;
import no.usht.keeping.Saved;
import no.usht.privacy.PersonalData;
import no.usht.privacy.PersonalId;
import no.usht.privacy.Trace;
import no.usht.shared.LikePattern;
import no.usht.shared.Norwegian;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is kept of people at partner organisations; the organisation stays without them. */
@Component
@Order(3)
class PartnerPeople implements PersonalData {

    private static final int MONTHS = 36;

    private final Forgetting forgetting;
    private final PartnerRepository partners;

    PartnerPeople(Forgetting forgetting, PartnerRepository partners) {
        this.forgetting = forgetting;
        this.partners = partners;
    }

    @Override
    public String key() {
        return PartnerRecord.KIND.table();
    }

    @Override
    public int usualMonths() {
        return MONTHS;
    }

    @Override
    public List<Trace> find(String words) {
        return partners.naming(LikePattern.containing(words)).stream()
                .map(Partner::saved)
                .flatMap(partner -> partner.content().contacts().stream()
                        .filter(contact -> isMeant(contact, words))
                        .map(contact -> trace(partner, contact)))
                .toList();
    }

    private static boolean isMeant(Contact contact, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return contact.name().toLowerCase(Locale.ROOT).contains(wanted)
                || contact.email().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private Trace trace(Saved<PartnerContent> partner, Contact contact) {
        return new Trace(
                new Trace.Whose(key(), contact.name()),
                new PersonalId(partner.id()),
                "partnere/" + partner.id(),
                Stream.concat(
                                Stream.of(new Trace.Fact(
                                        PartnerRecord.NAME,
                                        List.of(partner.content().name()))),
                                Contact.CELLS.stream().map(cell -> new Trace.Fact(cell, cell.values(contact))))
                        .filter(fact -> !fact.values().isEmpty())
                        .toList());
    }

    /** Those of archived partners: of others, somebody has to say that they are needed no more. */
    @Override
    public List<PersonalId> unusedSince(LocalDate day) {
        return partners.archivedBefore(Norwegian.start(day)).stream()
                .map(id -> new PersonalId(id.value()))
                .toList();
    }

    /** The history forgets all people that the partner ever had: whose name it is, it can't tell. */
    @Override
    public void forget(PersonalId id, @Nullable String name) {
        forgetting.forget(
                PartnerRecord.KIND,
                id.value(),
                partner -> partner.withContacts(partner.contacts().stream()
                        .filter(contact -> name != null && !contact.name().equals(name))
                        .toList()));
    }

    @Override
    public int forgetLeftovers(LocalDate day) {
        return 0;
    }
}
