package no.usht.centre;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.usht.content.Doubles;
import no.usht.keeping.FileImportId;
import no.usht.keeping.FileImports;
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
    private final FileImports imports;
    private final ObjectProvider<PartnerMentions> mentions;

    // By a provider: who names partners asks for their names here.
    PartnerService(RecordService records, FileImports imports, ObjectProvider<PartnerMentions> mentions) {
        this.records = records;
        this.imports = imports;
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
    public Optional<PartnerContent> alike(@Nullable PartnerId but, PartnerContent partner) {
        List<Object> marks = partner.marks().toList();
        return all().stream()
                .filter(other -> !new PartnerId(other.id()).equals(but))
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
    public void rework(PartnerId id, int expectedVersion, PartnerContent typed, @Nullable KeptDraft draftSeen) {
        String before = records.rework(PartnerRecord.KIND, id.value(), expectedVersion, typed, draftSeen)
                .name();
        String name = typed.tidied().name();
        boolean isAnothersToo = all().stream()
                .anyMatch(other -> !new PartnerId(other.id()).equals(id)
                        && other.content().marks().anyMatch(NameKey.of(before)::equals));
        if (!name.equals(before) && !isAnothersToo) {
            mentions.forEach(each -> each.rename(List.of(before), name));
        }
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
    public void merge(PartnerId id, int expectedVersion, Map<PartnerId, Integer> others) {
        PartnerContent kept = records.find(PartnerRecord.KIND, id.value())
                .map(Saved::content)
                .orElseThrow(() -> UnknownRecordException.forId(id));
        PartnerContent joined = kept;
        List<String> names = new ArrayList<>();
        for (Map.Entry<PartnerId, Integer> other : others.entrySet()) {
            PartnerContent gone =
                    records.delete(PartnerRecord.KIND, other.getKey().value(), other.getValue());
            joined = joined.joinedWith(gone);
            names.add(gone.name());
        }
        records.rework(PartnerRecord.KIND, id.value(), expectedVersion, joined, null);
        mentions.forEach(each -> each.rename(names, kept.name()));
    }

    /** An import with how many partners of the file were new, were joined with one that was there, and were left out. */
    public record TakenIn(FileImportId id, int made, int joined, int left) {}

    /**
     * Takes partners in from a file; several rows of one, such as a row for each person there, become one.
     *
     * @param joining whether one that is there already gets what the file says besides; else it stays as it is
     */
    @Transactional
    @PreAuthorize("@access.may('PARTNER_WRITE')")
    public TakenIn takeIn(Collection<PartnerContent> rows, boolean joining, Map<String, String> columns) {
        Map<Object, Saved<PartnerContent>> there = byMark();
        List<List<PartnerContent>> partners = Doubles.grouped(
                rows.stream().map(PartnerContent::tidied).toList(),
                // So that two of the file's that one of ours has something alike with are one too.
                row -> row.marks()
                        .flatMap(mark -> there.containsKey(mark)
                                ? Stream.of(mark, there.get(mark).id())
                                : Stream.of(mark)));
        int made = 0;
        int joined = 0;
        for (List<PartnerContent> same : partners) {
            PartnerContent partner =
                    same.stream().reduce(PartnerContent::joinedWith).orElseThrow();
            Optional<Saved<PartnerContent>> known = same.stream()
                    .flatMap(PartnerContent::marks)
                    .flatMap(mark -> Stream.ofNullable(there.get(mark)))
                    .findFirst();
            if (known.isEmpty()) {
                records.register(PartnerRecord.KIND, partner, null);
                made++;
            } else if (joining) {
                Saved<PartnerContent> ours = known.get();
                rework(new PartnerId(ours.id()), ours.version(), ours.content().joinedWith(partner), null);
                joined++;
            }
        }
        FileImportId id = imports.keep(PartnerRecord.KIND, columns, made, joined);
        return new TakenIn(id, made, joined, partners.size() - made - joined);
    }

    private List<Saved<PartnerContent>> all() {
        return records.page(PartnerRecord.KIND, ALL, Pageable.ofSize(Integer.MAX_VALUE));
    }
}
