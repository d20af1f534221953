package no.usht.centre;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.keeping.FileImportId;
import no.usht.keeping.FileImports;
import no.usht.keeping.KeptDraft;
import no.usht.keeping.RecordFilter;
import no.usht.keeping.RecordFilter.Days;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.keeping.UnknownRecordException;
import no.usht.shared.NameKey;
import no.usht.shared.Norwegian;
import no.usht.territory.TerritoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with contacts and not with every kind of record: each is in a place of the centre's area and in one of its roles. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('CONTACT_READ')")
public class LocalContactService {

    private final RecordService records;
    private final FileImports imports;
    private final ContactRoles roles;
    private final CentrePlaces places;
    private final TerritoryService territory;
    private final Clock clock;

    LocalContactService(
            RecordService records,
            FileImports imports,
            ContactRoles roles,
            CentrePlaces places,
            TerritoryService territory,
            Clock clock) {
        this.records = records;
        this.imports = imports;
        this.roles = roles;
        this.places = places;
        this.territory = territory;
        this.clock = clock;
    }

    /** What the bound centre serves today, by label. */
    public List<AreaPlace> area() {
        return places.area();
    }

    /** The code of the place that somebody means by its name or number; empty if none, or one of several. */
    public Optional<String> place(String typed) {
        return places.code(typed);
    }

    /** The name of the role that somebody means, in either language form. */
    public Optional<String> role(String typed) {
        NameKey key = NameKey.of(typed);
        return roles.current().stream()
                .filter(role -> NameKey.of(role.name()).equals(key)
                        || NameKey.of(role.nameNn()).equals(key))
                .map(ContactRole::name)
                .findFirst();
    }

    /** What is wrong with a new contact. */
    public Function<LocalContactContent, List<Problem>> rules() {
        return rules(LocalContactContent.empty());
    }

    /** What is as before may stay: an area and roles change while contacts stay. */
    private Function<LocalContactContent, List<Problem>> rules(LocalContactContent before) {
        Set<String> area = area().stream().map(AreaPlace::code).collect(Collectors.toSet());
        Set<String> known = roles.current().stream().map(ContactRole::name).collect(Collectors.toSet());
        return content -> {
            List<Problem> found = new ArrayList<>(LocalContactRecord.KIND.check(content));
            String place = content.place();
            if (!place.isEmpty() && !place.equals(before.place()) && !area.contains(place)) {
                found.add(territory
                        .label(place)
                        .map(name -> Problem.of(LocalContactRecord.PLACE, "centre.localContact.placeElsewhere", name))
                        .orElseGet(
                                () -> Problem.of(LocalContactRecord.PLACE, "centre.localContact.placeUnknown", place)));
            }
            if (!content.role().isEmpty() && !content.role().equals(before.role()) && !known.contains(content.role())) {
                found.add(Problem.of(LocalContactRecord.ROLE, "centre.localContact.roleUnknown", content.role()));
            }
            LocalDate confirmed = content.confirmed();
            if (confirmed != null && confirmed.isAfter(today())) {
                found.add(Problem.of(LocalContactRecord.CONFIRMED, "centre.localContact.confirmedLater"));
            }
            return LocalContactRecord.FIELDS.sorted(found);
        };
    }

    /** Those that are contacts today, by name. */
    public List<Saved<LocalContactContent>> current() {
        return all(List.of(
                Days.from(LocalContactRecord.UNTIL, today()).orNever(),
                Days.before(LocalContactRecord.SINCE, today().plusDays(1)).orNever()));
    }

    /** Saves a new contact or changes one; see {@link RecordService#register} and {@link RecordService#rework}. */
    @Transactional
    @PreAuthorize("@access.may('CONTACT_WRITE')")
    public LocalContactId save(
            @Nullable LocalContactId id,
            int expectedVersion,
            LocalContactContent typed,
            @Nullable KeptDraft draftSeen) {
        LocalContactContent before = id == null ? LocalContactContent.empty() : find(id);
        InvalidContentException.refuse(rules(before).apply(typed.tidied()));
        if (id == null) {
            return new LocalContactId(records.register(LocalContactRecord.KIND, typed, draftSeen));
        }
        records.rework(LocalContactRecord.KIND, id.value(), expectedVersion, typed, draftSeen);
        return id;
    }

    /** Says that all of it is so today; see {@link RecordService#rework}. */
    @Transactional
    @PreAuthorize("@access.may('CONTACT_WRITE')")
    public void confirm(LocalContactId id, int expectedVersion) {
        records.rework(LocalContactRecord.KIND, id.value(), expectedVersion, find(id).withConfirmed(today()), null);
    }

    private LocalContactContent find(LocalContactId id) {
        return records.find(LocalContactRecord.KIND, id.value())
                .map(Saved::content)
                .orElseThrow(() -> UnknownRecordException.forId(id));
    }

    /** All there are, by what those that are the same have alike. */
    public Map<List<String>, Saved<LocalContactContent>> byMark() {
        Map<List<String>, Saved<LocalContactContent>> there = new HashMap<>();
        all(List.of()).forEach(each -> there.putIfAbsent(each.content().mark(), each));
        return there;
    }

    /** An import with how many rows of the file became new contacts, and how many said more of one. */
    public record TakenIn(FileImportId id, int made, int changed) {}

    /** Takes contacts in from a file: one that is there already gets what the row says, and keeps what it does not say. */
    @Transactional
    @PreAuthorize("@access.may('CONTACT_WRITE')")
    public TakenIn takeIn(Collection<LocalContactContent> rows, Map<String, String> columns) {
        Map<List<String>, Saved<LocalContactContent>> there = byMark();
        Function<LocalContactContent, List<Problem>> rules = rules();
        int made = 0;
        for (LocalContactContent row : rows) {
            InvalidContentException.refuse(rules.apply(row.tidied()));
            Saved<LocalContactContent> known = there.get(row.mark());
            if (known == null) {
                records.register(LocalContactRecord.KIND, row, null);
                made++;
            } else {
                LocalContactContent both = LocalContactRecord.FIELDS.filledBy(known.content(), row.tidied());
                records.rework(LocalContactRecord.KIND, known.id(), known.version(), both, null);
            }
        }
        FileImportId id = imports.keep(LocalContactRecord.KIND, columns, made, rows.size() - made);
        return new TakenIn(id, made, rows.size() - made);
    }

    private List<Saved<LocalContactContent>> all(List<Days<LocalContactContent>> days) {
        return records.page(
                LocalContactRecord.KIND,
                new RecordFilter<>("", List.of(), Map.of(), days),
                Pageable.ofSize(Integer.MAX_VALUE));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Norwegian.ZONE));
    }

    /** What people call the place of that code. */
    public String label(String place) {
        return places.label(place);
    }
}
