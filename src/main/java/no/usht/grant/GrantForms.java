package no.usht.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.usht.keeping.KeptDraft;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.keeping.UnknownRecordException;
import no.usht.shared.Norwegian;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the forms of calls: what applicants may have answered stays, and a newer version takes its place. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('GRANT_READ')")
public class GrantForms {

    private final GrantFormRepository forms;
    private final RecordService records;
    private final Clock clock;

    GrantForms(GrantFormRepository forms, RecordService records, Clock clock) {
        this.forms = forms;
        this.records = records;
        this.clock = clock;
    }

    /** The newest version of that year's form; empty where the workspace sees no such year. */
    public Optional<Saved<GrantFormContent>> newest(GrantYearId year) {
        List<GrantForm> versions = forms.of(year);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast().saved());
    }

    /** The year whose form has that id; empty where there is none. */
    public Optional<GrantYearId> yearOf(UUID form) {
        return records.find(GrantFormRecord.KIND, form).flatMap(found -> Optional.ofNullable(found.content().year()));
    }

    /**
     * Changes the newest version of a form; once the call has opened, what is typed becomes a newer version instead.
     *
     * @param expectedVersion of the row that the person has seen
     * @return the id of the version that has it now
     * @throws no.usht.keeping.ChangedMeanwhileException if somebody has changed it since, or there is a newer version
     */
    @Transactional
    @PreAuthorize("@access.may('GRANT_WRITE')")
    public UUID save(UUID form, int expectedVersion, List<Block> blocks, @Nullable KeptDraft draftSeen) {
        GrantFormContent before = records.find(GrantFormRecord.KIND, form)
                .map(Saved::content)
                .orElseThrow(() -> UnknownRecordException.forId(new GrantFormId(form)));
        GrantYearId year = Objects.requireNonNull(before.year());
        boolean open = before.opened() || hasOpened(year);
        GrantFormContent typed = before.withBlocks(blocks);
        if (!open || typed.tidied().blocks().equals(before.blocks())) {
            records.rework(GrantFormRecord.KIND, form, expectedVersion, typed, draftSeen);
            return form;
        }
        // Also where it was opened already: of two who begin the next version at once, the second is told.
        records.rework(GrantFormRecord.KIND, form, expectedVersion, before.withOpened(true), draftSeen);
        return records.register(
                GrantFormRecord.KIND, typed.with(next -> next.number(before.number() + 1).opened(true)), null);
    }

    private boolean hasOpened(GrantYearId year) {
        return records.find(GrantYearRecord.KIND, year.value())
                .filter(found -> found.content().hasOpened(LocalDate.now(clock.withZone(Norwegian.ZONE))))
                .isPresent();
    }

    /** Makes the first version of a year's form. */
    void begin(GrantYearId year, List<Block> blocks) {
        records.register(GrantFormRecord.KIND, GrantFormContent.first(year, blocks), null);
    }

    /** Applicants may have answered the newest version: it stays as it is, whatever the call's days become. */
    void freeze(GrantYearId year) {
        newest(year)
                .filter(form -> !form.content().opened())
                .ifPresent(form -> records.rework(
                        GrantFormRecord.KIND,
                        form.id(),
                        form.version(),
                        form.content().withOpened(true),
                        null));
    }
}
