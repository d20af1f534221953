package no.usht.centre;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.usht.content.Doubles;
import no.usht.keeping.KeptDraft;
import no.usht.keeping.RecordFilter;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.keeping.UnknownRecordException;
import no.usht.shared.NameKey;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with partners and not with every kind of record: they are named elsewhere, and one may stand there twice. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('PARTNER_READ')")
public class PartnerService {

    private static final RecordFilter<PartnerContent> ALL = new RecordFilter<>("", List.of(), Map.of());

    private final RecordService records;
    private final ObjectProvider<PartnerMentions> mentions;

    // By a provider: who names partners asks for their names here.
    PartnerService(RecordService records, ObjectProvider<PartnerMentions> mentions) {
        this.records = records;
        this.mentions = mentions;
    }

    /** The names of those that are partners still, by the alphabet. */
    public List<String> names() {
        return all().stream()
                .map(Saved::content)
                .filter(partner -> !partner.archived())
                .map(PartnerContent::name)
                .toList();
    }

    /** What names that partner. */
    public List<PartnerMentions.Mention> mentions(PartnerContent partner) {
        return mentions.stream()
                .flatMap(each -> each.of(partner.name()).stream())
                .toList();
    }

    /**
     * The one that is there already, by its name or its number, if any.
     *
     * @param but its own id; null for a new one
     */
    public Optional<PartnerContent> alike(@Nullable UUID but, PartnerContent partner) {
        List<Object> marks = partner.marks().toList();
        return all().stream()
                .filter(other -> !other.id().equals(but))
                .map(Saved::content)
                .filter(other -> other.marks().anyMatch(marks::contains))
                .findFirst();
    }

    /** All of them, each by what another one that is the same has alike. */
    public Map<Object, Saved<PartnerContent>> byMark() {
        Map<Object, Saved<PartnerContent>> there = new HashMap<>();
        all().forEach(each -> each.content().marks().forEach(mark -> there.putIfAbsent(mark, each)));
        return there;
    }

    /** Those that seem to be one, two or more each. */
    public List<List<Saved<PartnerContent>>> doubles() {
        return Doubles.among(all(), partner -> partner.content().marks());
    }

    /**
     * Gives a partner other content; where its name is another then, so it is wherever it is named.
     *
     * @see RecordService#rework
     */
    @Transactional
    @PreAuthorize("@access.may('PARTNER_WRITE')")
    public void rework(UUID id, int expectedVersion, PartnerContent typed, @Nullable KeptDraft draftSeen) {
        String before = records.rework(PartnerRecord.KIND, id, expectedVersion, typed, draftSeen)
                .name();
        String name = typed.tidied().name();
        boolean isAnothersToo =
                all().stream().anyMatch(other -> !other.id().equals(id) && isNamed(other.content(), before));
        if (!name.equals(before) && !isAnothersToo) {
            mentions.forEach(each -> each.rename(List.of(before), name));
        }
    }

    private static boolean isNamed(PartnerContent partner, String name) {
        return NameKey.of(partner.name()).equals(NameKey.of(name));
    }

    /**
     * Makes one of several: it gets what the others have besides, and its name wherever they are named; they are deleted.
     *
     * @param others their ids with the versions that the person has seen
     * @throws UnknownRecordException if one is gone
     * @throws no.usht.keeping.ChangedMeanwhileException if somebody has changed one since
     * @throws no.usht.keeping.RecordInWorkException if somebody else has a draft of changes to one of the others
     */
    @Transactional
    @PreAuthorize("@access.may('PARTNER_WRITE')")
    public void merge(UUID id, int expectedVersion, Map<UUID, Integer> others) {
        PartnerContent kept = records.find(PartnerRecord.KIND, id)
                .map(Saved::content)
                .orElseThrow(() -> UnknownRecordException.forId(id));
        PartnerContent joined = kept;
        List<String> names = new ArrayList<>();
        for (Map.Entry<UUID, Integer> other : others.entrySet()) {
            PartnerContent gone = records.delete(PartnerRecord.KIND, other.getKey(), other.getValue());
            joined = joined.joinedWith(gone);
            names.add(gone.name());
        }
        records.rework(PartnerRecord.KIND, id, expectedVersion, joined, null);
        mentions.forEach(each -> each.rename(names, kept.name()));
    }

    /** How many rows of a file became new partners, were added to one, and were left out. */
    public record TakenIn(int made, int joined, int left) {}

    /**
     * Takes partners in from a file; several rows of one, such as a row for each person there, become one.
     *
     * @param joining whether one that is there already gets what the file says besides; else it stays as it is
     */
    @Transactional
    @PreAuthorize("@access.may('PARTNER_WRITE')")
    public TakenIn takeIn(Collection<PartnerContent> rows, boolean joining) {
        Map<Object, Saved<PartnerContent>> there = byMark();
        List<PartnerContent> fresh = new ArrayList<>();
        Map<UUID, PartnerContent> changed = new HashMap<>();
        Map<UUID, Integer> versions = new HashMap<>();
        int left = 0;
        for (PartnerContent row : rows) {
            PartnerContent partner = row.tidied();
            Optional<Saved<PartnerContent>> known =
                    partner.marks().filter(there::containsKey).map(there::get).findFirst();
            if (known.isEmpty()) {
                fresh.add(partner);
            } else if (joining) {
                Saved<PartnerContent> one = known.get();
                versions.put(one.id(), one.version());
                changed.merge(one.id(), one.content().joinedWith(partner), (mine, next) -> mine.joinedWith(partner));
            } else {
                left++;
            }
        }
        List<List<PartnerContent>> groups = Doubles.among(fresh, PartnerContent::marks);
        List<PartnerContent> made = new ArrayList<>(fresh);
        groups.forEach(group -> {
            made.removeAll(group);
            made.add(group.stream().reduce(PartnerContent::joinedWith).orElseThrow());
        });
        made.forEach(partner -> records.register(PartnerRecord.KIND, partner, null));
        changed.forEach((id, partner) -> rework(id, versions.getOrDefault(id, 0), partner, null));
        return new TakenIn(made.size(), changed.size(), left);
    }

    private List<Saved<PartnerContent>> all() {
        return records.page(PartnerRecord.KIND, ALL, Pageable.ofSize(Integer.MAX_VALUE));
    }
}
