package no.usht.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(versions.getLast().saved());
    }

    /** The year whose form has that id; empty where there is none. */
    public Optional<GrantYearId> yearOf(GrantFormId form) {
        return records.find(GrantFormRecord.KIND, form.value())
                .flatMap(found -> Optional.ofNullable(found.content().year()));
    }

    /**
     * Changes the newest version of a form; once the call has opened, what is typed is a newer version, and the one that
     * applicants may have answered stays beside it.
     *
     * @param expectedVersion of the row that the person has seen
     * @throws no.usht.keeping.ChangedMeanwhileException if somebody has changed it since
     */
    @Transactional
    @PreAuthorize("@access.may('GRANT_WRITE')")
    public void save(GrantFormId form, int expectedVersion, List<Block> blocks, @Nullable KeptDraft draftSeen) {
        GrantFormContent before = records.find(GrantFormRecord.KIND, form.value())
                .map(Saved::content)
                .orElseThrow(() -> UnknownRecordException.forId(form));
        GrantFormContent typed = before.withBlocks(blocks).tidied();
        boolean opened = hasOpened(Objects.requireNonNull(before.year()));
        boolean newer = (opened || before.opened()) && !typed.equals(before);
        records.rework(
                GrantFormRecord.KIND,
                form.value(),
                expectedVersion,
                newer ? typed.with(next -> next.number(before.number() + 1).opened(opened)) : typed,
                draftSeen);
        if (newer) {
            // The row of the newest keeps its id, by which drafts know it.
            records.register(GrantFormRecord.KIND, before.withOpened(true), null);
        }
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
