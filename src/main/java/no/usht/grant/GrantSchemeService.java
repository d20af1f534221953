package no.usht.grant;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.keeping.RecordService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with schemes and not with every kind of record: they have names and years. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('GRANT_READ')")
public class GrantSchemeService {

    private final GrantSchemeRepository schemes;
    private final GrantYearRepository years;
    private final RecordService records;

    GrantSchemeService(GrantSchemeRepository schemes, GrantYearRepository years, RecordService records) {
        this.schemes = schemes;
        this.years = years;
        this.records = records;
    }

    /** What they are called, by the alphabet. */
    public Map<GrantSchemeId, SchemeName> names() {
        Map<GrantSchemeId, SchemeName> names = new LinkedHashMap<>();
        schemes.all().forEach(scheme -> names.put(scheme.getId(), scheme.name()));
        return names;
    }

    /** What one is called; empty where the workspace sees none of that id. */
    public Optional<SchemeName> name(GrantSchemeId id) {
        return schemes.findById(id).map(GrantScheme::name);
    }

    /**
     * Deletes one that never had a year; see {@link RecordService#delete}.
     *
     * @throws InvalidContentException if it has years
     */
    @Transactional
    @PreAuthorize("@access.may('GRANT_WRITE')")
    public void delete(GrantSchemeId id, int expectedVersion) {
        if (records.hold(GrantSchemeRecord.KIND, id.value()) && !years.of(id).isEmpty()) {
            throw InvalidContentException.forProblem(Problem.ofAll("grant.scheme.hasYears"));
        }
        records.delete(GrantSchemeRecord.KIND, id.value(), expectedVersion);
    }
}
