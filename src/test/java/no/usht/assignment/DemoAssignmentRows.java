package no.usht.assignment;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiConsumer;
import no.usht.assignment.ReceivedLetters.Received;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentreHost;
import no.usht.centre.CentreProfile;
import no.usht.keeping.RecordFilter;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.priority.PriorityCatalogue;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreIds;
import no.usht.tenancy.CentreKey;
import org.springframework.data.domain.PageRequest;

/** Writes, signs and sends the demo's assignment letters, in the bound workspace and as whoever is signed in. */
public final class DemoAssignmentRows {

    private static final int YEARS = 2;

    private final AssignmentLetterService letters;
    private final ReceivedLetters received;
    private final RecordService records;
    private final PriorityCatalogue priorities;
    private final CentreDirectory centres;
    private final CentreIds ids;
    private final EntityManager entities;

    public DemoAssignmentRows(
            AssignmentLetterService letters,
            ReceivedLetters received,
            RecordService records,
            PriorityCatalogue priorities,
            CentreDirectory centres,
            CentreIds ids,
            EntityManager entities) {
        this.letters = letters;
        this.received = received;
        this.records = records;
        this.priorities = priorities;
        this.centres = centres;
        this.ids = ids;
        this.entities = entities;
    }

    /** Whether there is none yet. */
    public boolean isEmpty() {
        return all().isEmpty();
    }

    private List<Saved<AssignmentLetterContent>> all() {
        return records.page(
                AssignmentLetterRecord.KIND,
                new RecordFilter<>("", List.of(), Map.of()),
                PageRequest.of(0, Integer.MAX_VALUE, AssignmentLetterService.NEWEST_FIRST));
    }

    /**
     * A case officer writes the letters of the last years whose priorities are known, and puts them forward.
     *
     * @param at does something as if it were then
     */
    public void write(LocalDate today, BiConsumer<Instant, Runnable> at) {
        priorities.years().stream()
                .filter(year -> year <= today.getYear())
                .limit(YEARS)
                .forEach(year ->
                        at.accept(when(year, 8), () -> putForward(letters.save(null, 0, content(year), null))));
    }

    /** A decision maker signs what is put forward. */
    public void sign(BiConsumer<Instant, Runnable> at) {
        all().forEach(letter -> at.accept(
                when(year(letter), 12),
                () -> letters.sign(new AssignmentLetterId(letter.id()), letter.version(), new Letter.Both("", ""))));
    }

    /** The case officer sends them to all, puts a newer version of the newest forward, and begins the next year's. */
    public void send(LocalDate today) {
        List<CentreProfile> all = centres.open();
        for (Saved<AssignmentLetterContent> letter : all()) {
            Instant sent = when(year(letter), 13);
            LocalDate day = LocalDate.ofInstant(sent, Norwegian.ZONE);
            LetterVersionId version = letters.versions(new AssignmentLetterId(letter.id()))
                    .getFirst()
                    .id();
            all.forEach(centre -> entities.persist(new LetterReceiptRow(
                    new ReceiptId(ids.nextFor(centre.key())),
                    version,
                    centre,
                    centre.hostOn(day).map(CentreHost::name).orElse(""),
                    sent)));
        }
        all().stream().findFirst().ifPresent(newest -> {
            AssignmentLetterId id = new AssignmentLetterId(newest.id());
            letters.revise(id, newest.version());
            entities.flush();
            letters.save(id, version(id), withStatus(newest.content()), null);
            entities.flush();
            putForward(id);
        });
        letters.save(
                null,
                0,
                content(today.getYear() + 1)
                        .with(next -> next.introductionNn("").expectationsNn("")),
                null);
    }

    /** Most centres confirm soon that they have read them; always the same. */
    public void confirm(CentreKey centre, BiConsumer<Instant, Runnable> at) {
        for (Received letter : received.newest()) {
            Random random = new Random(
                    centre.value().hashCode() * 31L + letter.version().content().year());
            boolean reads = letter.version().content().year() < 2026 || random.nextInt(6) > 0;
            if (reads && !centre.value().equals("buskerud")) {
                at.accept(
                        Norwegian.start(LocalDate.ofInstant(letter.copy().sentAt(), Norwegian.ZONE)
                                        .plusDays(1 + random.nextInt(9)))
                                .plusSeconds(9 * 3_600L + random.nextInt(20_000)),
                        () -> received.confirm(letter.copy().id()));
            }
        }
    }

    private void putForward(AssignmentLetterId id) {
        entities.flush();
        letters.putForward(id, version(id));
    }

    private int version(AssignmentLetterId id) {
        return records.find(AssignmentLetterRecord.KIND, id.value())
                .orElseThrow()
                .version();
    }

    private static int year(Saved<AssignmentLetterContent> letter) {
        return Objects.requireNonNull(letter.content().year());
    }

    private static Instant when(int year, int day) {
        return LocalDate.of(year, 1, day)
                .atTime(LocalTime.of(10, 20))
                .atZone(Norwegian.ZONE)
                .toInstant();
    }

    private static AssignmentLetterContent content(int year) {
        return AssignmentLetterContent.empty()
                .with(
                        letter -> letter.year(year)
                                .titleNb("Oppdragsbrev til utviklingssentrene " + year)
                                .titleNn("Oppdragsbrev til utviklingssentera " + year)
                                .caseNumber(year % 100 + "/1021")
                                .introductionNb(
                                        "Helsedirektoratet ber utviklingssentrene for sykehjem og hjemmetjenester om å arbeide med oppdragene nedenfor i "
                                                + year
                                                + ".\n\nSentrene velger selv hvordan de løser oppdragene, sammen med kommunene i området sitt.")
                                .introductionNn(
                                        "Helsedirektoratet ber utviklingssentera for sjukeheimar og heimetenester om å arbeide med oppdraga nedanfor i "
                                                + year
                                                + ".\n\nSentera vel sjølve korleis dei løyser oppdraga, saman med kommunane i området sitt.")
                                .expectationsNb(
                                        "Hvert oppdrag skal ha minst ett tiltak i handlingsplanen, eller planen skal si hvorfor det ikke har det.\nTiltakene skal nå alle kommunene i området i løpet av året.")
                                .expectationsNn(
                                        "Kvart oppdrag skal ha minst eitt tiltak i handlingsplanen, eller planen skal seie kvifor det ikkje har det.\nTiltaka skal nå alle kommunane i området i løpet av året."));
    }

    private static AssignmentLetterContent withStatus(AssignmentLetterContent content) {
        return content.with(next -> next.state(LetterState.DRAFT)
                .expectationsNb(
                        content.expectationsNb() + "\nSentrene melder fra om status for tiltakene hvert tertial.")
                .expectationsNn(
                        content.expectationsNn() + "\nSentera melder frå om status for tiltaka kvart tertial."));
    }
}
