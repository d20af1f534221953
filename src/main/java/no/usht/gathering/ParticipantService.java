package no.usht.gathering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.content.Doubles;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.keeping.FileImportId;
import no.usht.keeping.FileImports;
import no.usht.keeping.KeptDraft;
import no.usht.keeping.RecordFilter;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.keeping.UnknownRecordException;
import no.usht.territory.TerritoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with participants and not with every kind of record: one may stand there twice, and who takes part stays. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('PARTICIPANT_READ')")
public class ParticipantService {

    private static final RecordFilter<ParticipantContent> ALL = new RecordFilter<>("", List.of(), Map.of());

    private final RecordService records;
    private final ParticipantTexts texts;
    private final ParticipationRepository rows;
    private final AttendanceRepository attendances;
    private final CertificateRepository certificates;
    private final AllergyRepository allergies;
    private final TeamRepository teams;
    private final FileImports imports;
    private final TerritoryService territory;

    ParticipantService(
            RecordService records,
            ParticipantTexts texts,
            ParticipationRepository rows,
            AttendanceRepository attendances,
            CertificateRepository certificates,
            AllergyRepository allergies,
            TeamRepository teams,
            FileImports imports,
            TerritoryService territory) {
        this.records = records;
        this.texts = texts;
        this.rows = rows;
        this.attendances = attendances;
        this.certificates = certificates;
        this.allergies = allergies;
        this.teams = teams;
        this.imports = imports;
        this.territory = territory;
    }

    /** Some of those whose name or address contains the words, by name. */
    public List<Saved<ParticipantContent>> containing(String text, Pageable page) {
        return records.page(
                ParticipantRecord.KIND,
                new RecordFilter<>(text, List.of(ParticipantRecord.NAME, ParticipantRecord.EMAIL), Map.of()),
                page);
    }

    /** What participants' professions are called, the most used first. */
    public List<String> professions() {
        return texts.professions();
    }

    /** What participants' roles are called, the most used first. */
    public List<String> roles() {
        return texts.roles();
    }

    /** What is wrong with a participant, also a place that there is not. */
    public Function<ParticipantContent, List<Problem>> rules() {
        return content -> {
            List<Problem> found = new ArrayList<>(ParticipantRecord.KIND.check(content));
            if (found.isEmpty()
                    && !content.place().isEmpty()
                    && territory.label(content.place()).isEmpty()) {
                found.add(Problem.of(ParticipantRecord.PLACE, "gathering.gathering.placeUnknown", content.place()));
            }
            return found;
        };
    }

    /** Saves a new participant or changes one; see {@link RecordService#register} and {@link RecordService#rework}. */
    @Transactional
    @PreAuthorize("@access.may('PARTICIPANT_WRITE')")
    public ParticipantId save(
            @Nullable ParticipantId id, int expectedVersion, ParticipantContent typed, @Nullable KeptDraft draftSeen) {
        InvalidContentException.refuse(rules().apply(typed.tidied()));
        if (id == null) {
            return new ParticipantId(records.register(ParticipantRecord.KIND, typed, draftSeen));
        }
        records.rework(ParticipantRecord.KIND, id.value(), expectedVersion, typed, draftSeen);
        return id;
    }

    /**
     * Deletes one who takes part in nothing; see {@link RecordService#delete}.
     *
     * @throws InvalidContentException if they take part in something
     */
    @Transactional
    @PreAuthorize("@access.may('PARTICIPANT_WRITE')")
    public void delete(ParticipantId id, int expectedVersion) {
        if (rows.existsByParticipant(id) || attendances.existsByParticipant(id)) {
            throw InvalidContentException.forProblem(Problem.ofAll("gathering.participant.takesPart"));
        }
        records.delete(ParticipantRecord.KIND, id.value(), expectedVersion);
    }

    /**
     * The one that is there already, by address, or by name and place.
     *
     * @param but its own id; null for a new one
     */
    public Optional<ParticipantContent> alike(@Nullable ParticipantId but, ParticipantContent participant) {
        Set<Object> marks = participant.marks().collect(Collectors.toSet());
        return all().stream()
                .filter(other -> but == null || !other.id().equals(but.value()))
                .map(Saved::content)
                .filter(other -> other.marks().anyMatch(marks::contains))
                .findFirst();
    }

    /** All of them, each by what another one that is the same has alike. */
    public Map<Object, Saved<ParticipantContent>> byMark() {
        Map<Object, Saved<ParticipantContent>> there = new HashMap<>();
        all().forEach(each -> each.content().marks().forEach(mark -> there.putIfAbsent(mark, each)));
        return there;
    }

    /** Those that seem to be one, two or more each. */
    public List<List<Saved<ParticipantContent>>> doubles() {
        return Doubles.among(all(), each -> each.content().marks());
    }

    /**
     * Makes one of several: it gets what the others have besides, and was wherever they were; they are deleted.
     *
     * @param others their ids with the versions that the person has seen
     * @throws UnknownRecordException if one is gone
     * @throws no.usht.keeping.ChangedMeanwhileException if somebody has changed one since
     */
    @Transactional
    @PreAuthorize("@access.may('PARTICIPANT_WRITE')")
    public void merge(ParticipantId id, int expectedVersion, Map<ParticipantId, Integer> others) {
        ParticipantContent joined = records.find(ParticipantRecord.KIND, id.value())
                .map(Saved::content)
                .orElseThrow(() -> UnknownRecordException.forId(id.value()));
        for (Map.Entry<ParticipantId, Integer> other : others.entrySet()) {
            ParticipantId gone = other.getKey();
            rows.findByParticipant(gone)
                    .forEach(with -> rows.add(with.activity(), List.of(id), with.state(), with.since()));
            teams.with(gone).forEach(team -> team.replace(gone, id));
            allergies.hand(gone, id);
            rows.forget(gone);
            attendances.hand(gone, id);
            attendances.forget(gone);
            certificates.hand(gone, id);
            certificates.forget(gone);
            joined = joined.joinedWith(records.delete(ParticipantRecord.KIND, gone.value(), other.getValue()));
        }
        records.rework(ParticipantRecord.KIND, id.value(), expectedVersion, joined, null);
    }

    /** An import with how many people of the file were new, and how many were there already. */
    public record TakenIn(FileImportId id, int made, int joined) {}

    /** Takes people in from a file: one who stands there several times or is there already is one, and gets what was missing. */
    @Transactional
    @PreAuthorize("@access.may('PARTICIPANT_WRITE')")
    public TakenIn takeIn(Collection<ParticipantContent> file, Map<String, String> columns) {
        Map<Object, Saved<ParticipantContent>> there = byMark();
        List<List<ParticipantContent>> people = Doubles.grouped(
                file.stream().map(ParticipantContent::tidied).toList(),
                row -> row.marks()
                        .flatMap(mark -> there.containsKey(mark)
                                ? Stream.of(mark, there.get(mark).id())
                                : Stream.of(mark)));
        int made = 0;
        for (List<ParticipantContent> same : people) {
            ParticipantContent person =
                    same.stream().reduce(ParticipantContent::joinedWith).orElseThrow();
            InvalidContentException.refuse(rules().apply(person));
            Optional<Saved<ParticipantContent>> known = same.stream()
                    .flatMap(ParticipantContent::marks)
                    .flatMap(mark -> Stream.ofNullable(there.get(mark)))
                    .findFirst();
            if (known.isEmpty()) {
                records.register(ParticipantRecord.KIND, person, null);
                made++;
            } else {
                Saved<ParticipantContent> ours = known.get();
                records.rework(
                        ParticipantRecord.KIND,
                        ours.id(),
                        ours.version(),
                        ours.content().joinedWith(person),
                        null);
            }
        }
        FileImportId id = imports.keep(ParticipantRecord.KIND, columns, made, people.size() - made);
        return new TakenIn(id, made, people.size() - made);
    }

    private List<Saved<ParticipantContent>> all() {
        return records.page(ParticipantRecord.KIND, ALL, Pageable.ofSize(Integer.MAX_VALUE));
    }
}
