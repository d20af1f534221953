package no.usht.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.usht.access.Permission;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentreHost;
import no.usht.centre.CentreProfile;
import no.usht.jobs.JobKind;
import no.usht.jobs.JobStep;
import no.usht.notify.Notifier;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreIds;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.springframework.stereotype.Component;

/**
 * Sends a version to one centre after the other: the receipt commits with the job's mark, so that no centre gets it twice. The
 * notice is the centre's own row in a transaction of its own: where the process dies in between, it leads nowhere and comes again.
 */
@Component
class AssignmentLetterJob implements JobKind<AssignmentLetterJob.Payload> {

    private final LetterVersionRepository versions;
    private final LetterReceiptRepository receipts;
    private final CentreDirectory centres;
    private final TenantRegistry tenants;
    private final Notifier notifier;
    private final Workspaces workspaces;
    private final CentreIds ids;
    private final Clock clock;

    AssignmentLetterJob(
            LetterVersionRepository versions,
            LetterReceiptRepository receipts,
            CentreDirectory centres,
            TenantRegistry tenants,
            Notifier notifier,
            Workspaces workspaces,
            CentreIds ids,
            Clock clock) {
        this.versions = versions;
        this.receipts = receipts;
        this.centres = centres;
        this.tenants = tenants;
        this.notifier = notifier;
        this.workspaces = workspaces;
        this.ids = ids;
        this.clock = clock;
    }

    record Payload(LetterVersionId version, List<CentreKey> centres) {}

    @Override
    public String name() {
        return "assignment-letter";
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public Permission permission() {
        return Permission.ASSIGNMENT_WRITE;
    }

    @Override
    public JobStep next(Payload payload) {
        Set<CentreKey> got = got(payload);
        // One that was closed or merged meanwhile gets nothing.
        Optional<CentreProfile> next = payload.centres().stream()
                .filter(key -> !got.contains(key))
                .flatMap(key -> centres.find(key).filter(CentreProfile::open).stream())
                .findFirst();
        int all = payload.centres().size();
        if (next.isEmpty()) {
            return JobStep.over(got.size(), all);
        }
        send(payload.version(), next.get());
        return JobStep.more(got.size() + 1, all);
    }

    @Override
    public JobStep stop(Payload payload) {
        return JobStep.over(got(payload).size(), payload.centres().size());
    }

    private Set<CentreKey> got(Payload payload) {
        Set<CentreKey> got = receipts.of(List.of(payload.version())).stream()
                .map(LetterReceiptRow::sentTo)
                .collect(Collectors.toSet());
        got.retainAll(payload.centres());
        return got;
    }

    private void send(LetterVersionId version, CentreProfile centre) {
        LetterVersion letter = versions.findById(version).orElseThrow().version();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Norwegian.ZONE);
        ReceiptId id = new ReceiptId(ids.nextFor(centre.key()));
        receipts.save(new LetterReceiptRow(
                id,
                version,
                centre,
                centre.hostOn(today).map(CentreHost::name).orElse(""),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        if (tenants.find(centre.key())
                .map(Tenant::state)
                .filter(Tenant.State.ACTIVE::equals)
                .isPresent()) {
            String title = letter.content().title().in(centre.language());
            workspaces.callInNewTransaction(Workspace.centre(centre.key()), () -> {
                notifier.tellAll(AssignmentNotices.ARRIVED, new Notifier.About(id, title, AssignmentNotices.path(id)));
                return true;
            });
        }
    }
}
