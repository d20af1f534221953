package no.usht.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.usht.access.Acting;
import no.usht.activity.ActivityMother;
import no.usht.activity.ActivityService;
import no.usht.content.InvalidContentException;
import no.usht.gathering.Participations.With;
import no.usht.mail.Attachment;
import no.usht.mailing.Audience;
import no.usht.print.PaperPrinter;
import no.usht.print.VeraPdf;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who came to what is demanded has completed an activity, and is given that in writing. */
@DatabaseTest
class CertificateTests {

    @Autowired
    Acting acting;

    @Autowired
    ActivityService activities;

    @Autowired
    GatheringService gatherings;

    @Autowired
    ParticipantService participants;

    @Autowired
    Participations participations;

    @Autowired
    TermsService terms;

    @Autowired
    CertificateService certificates;

    @Autowired
    CertificateAudience audience;

    @Autowired
    CertificatePapers papers;

    @Autowired
    PaperPrinter printer;

    @Autowired
    CertificateFigures issuedCertificates;

    @Autowired
    Workspaces workspaces;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private ActivityId activity = new ActivityId(UUID.randomUUID());
    private List<GatheringId> met = List.of();
    private ParticipantId kari = new ParticipantId(UUID.randomUUID());

    private <T> T asLeader(Supplier<T> work) {
        return acting.asLeader("vestfold", work);
    }

    private void does(Runnable work) {
        asLeader(() -> {
            work.run();
            return null;
        });
    }

    @BeforeEach
    void meetThreeTimes() {
        activity = asLeader(() -> activities.register(ActivityMother.titled("Kurs " + mark), null));
        met = List.of(gathering(""), gathering(""), gathering("Sykdom"));
        kari = asLeader(() -> participants.save(
                null,
                0,
                ParticipantContent.empty()
                        .with(one -> one.name("Kari Ŧesťesen " + mark).email(mark + "@example.org")),
                null));
    }

    private GatheringId gathering(String cancelled) {
        return asLeader(
                () -> gatherings.save(null, 0, GatheringMother.of(activity).withCancelledReason(cancelled), null));
    }

    private void comes(int... numbers) {
        for (int number : numbers) {
            does(() -> participations.tick(met.get(number), Set.of(kari), true));
        }
    }

    private ParticipationState state() {
        List<With> all = asLeader(() -> participations.of(activity));
        ParticipationState state = all.getFirst().state();
        assertThat(asLeader(() -> participations.activitiesOf(kari)))
                .extracting(Participations.In::state)
                .containsExactly(state);
        return state;
    }

    private void demand(Demand demand, int needed) {
        does(() -> terms.demand(activity, demand, needed));
    }

    @Test
    void nobodyCompletesWhatDemandsNothing() {
        comes(0, 1);
        assertThat(state()).isEqualTo(ParticipationState.MET);
        assertThat(asLeader(() -> certificates.issue(activity, Set.of(kari)))).isZero();
    }

    @Test
    void completesAllThatWereNotCancelled() {
        demand(Demand.ALL, 0);
        comes(0, 2);
        assertThat(state()).isEqualTo(ParticipationState.MET);
        comes(1);
        assertThat(state()).isEqualTo(ParticipationState.COMPLETED);
        gathering("");
        assertThat(state()).isEqualTo(ParticipationState.MET);
    }

    @Test
    void completesSomeAndNotAnyMoreWhenTheTickIsTaken() {
        demand(Demand.SOME, 1);
        comes(0);
        assertThat(state()).isEqualTo(ParticipationState.COMPLETED);
        does(() -> participations.tick(met.getFirst(), Set.of(kari), false));
        assertThat(state()).isEqualTo(ParticipationState.MET);
    }

    @Test
    void refusesToDemandNoGathering() {
        assertThatThrownBy(() -> demand(Demand.SOME, 0)).isInstanceOf(InvalidContentException.class);
        assertThatThrownBy(() -> does(() -> participations.put(activity, Set.of(kari), ParticipationState.COMPLETED)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Certificate issued() {
        demand(Demand.SOME, 2);
        comes(0, 1);
        assertThat(asLeader(() -> certificates.issue(activity, Set.of(kari)))).isEqualTo(1);
        assertThat(asLeader(() -> certificates.issue(activity, Set.of(kari))))
                .as("a second time")
                .isZero();
        return asLeader(() -> certificates.of(activity)).getFirst();
    }

    @Test
    void issuesOnceWhatStaysAsItWas() {
        long before = asLeader(
                () -> issuedCertificates.in(LocalDate.now(Norwegian.ZONE).getYear()));
        Certificate certificate = issued();
        assertThat(certificate.presence())
                .isEqualTo(new Certificate.Presence(2, 2, 300, LocalDate.of(2026, 3, 18), LocalDate.of(2026, 3, 18)));
        assertThat(certificate.issuedBy()).isNotEmpty();
        assertThat(asLeader(() ->
                        issuedCertificates.in(LocalDate.now(Norwegian.ZONE).getYear())))
                .isEqualTo(before + 1);
        assertThat(asLeader(() -> participations.remove(activity, kari))).isFalse();
        does(() -> certificates.withdraw(activity, certificate.id()));
        assertThat(asLeader(() -> certificates.of(activity))).isEmpty();
    }

    @Test
    void printsWhatEverybodyCanRead() {
        Certificate certificate = issued();
        assertThat(VeraPdf.findings(asLeader(() -> printer.print(papers.paper(certificate)))))
                .isEmpty();
    }

    @Test
    void goesAlongWithAMailWhenNobodyIsSignedIn() {
        Certificate certificate = issued();
        List<Audience.Receiver> receivers = asLeader(() -> audience.receivers(activity.toString()));
        assertThat(receivers)
                .containsExactly(new Audience.Receiver(
                        certificate.name(),
                        "",
                        mark + "@example.org",
                        certificate.id().toString()));
        String subject = Objects.requireNonNull(receivers.getFirst().subject());
        Attachment file = workspaces
                .callInNewTransaction(Workspace.centre(new CentreKey("vestfold")), () -> audience.attachmentOf(subject))
                .orElseThrow();
        assertThat(file.name()).startsWith("Kursbevis for Kari").endsWith(".pdf");
        assertThat(workspaces.callInNewTransaction(
                        Workspace.centre(new CentreKey("oppland")), () -> audience.attachmentOf(subject)))
                .isEmpty();
    }

    @Test
    void goesToTheOneThatTwoAreMadeInto() {
        Certificate certificate = issued();
        ParticipantId kept = asLeader(
                () -> participants.save(null, 0, ParticipantContent.empty().withName("Kari " + mark), null));
        does(() -> participants.merge(kept, 0, Map.of(kari, 0)));
        assertThat(asLeader(() -> certificates.of(activity)))
                .extracting(Certificate::id, Certificate::participant)
                .containsExactly(tuple(certificate.id(), kept));
    }
}
