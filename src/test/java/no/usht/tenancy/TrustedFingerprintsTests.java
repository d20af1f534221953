package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import no.usht.tenancy.TrustedFingerprints.Recorded;
import org.junit.jupiter.api.Test;

class TrustedFingerprintsTests {

    private static final Instant MADE = Instant.parse("2026-11-24T09:00:00Z");
    private static final Recorded LEFT = new Recorded("c_left", "12-abc", MADE);
    private static final Recorded RIGHT = new Recorded("c_right", "12-abc", MADE);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final TrustedFingerprints trusted = new TrustedFingerprints(nanos::get);

    @Test
    void takesEveryFingerprintAtFirst() {
        assertThat(trusted.untrusted(List.of(LEFT, RIGHT))).containsExactly("c_left", "c_right");
    }

    @Test
    void takesOnlyTheOthersAgain() {
        trusted.trust(LEFT);

        assertThat(trusted.untrusted(List.of(LEFT, RIGHT))).containsExactly("c_right");
    }

    @Test
    void distrustsASchemaThatWasMigratedOrMadeAnew() {
        trusted.trust(LEFT);

        assertThat(trusted.untrusted(List.of(new Recorded("c_left", "13-def", MADE))))
                .containsExactly("c_left");
        assertThat(trusted.untrusted(List.of(new Recorded("c_left", "12-abc", MADE.plusNanos(1_000)))))
                .containsExactly("c_left");
        assertThat(trusted.untrusted(List.of(new Recorded("c_left", null, null))))
                .containsExactly("c_left");
    }

    @Test
    void trustsNobodyForLong() {
        trusted.trust(LEFT);
        nanos.addAndGet(Duration.ofMinutes(5).toNanos());
        assertThat(trusted.untrusted(List.of(LEFT))).isEmpty();

        nanos.addAndGet(1);
        assertThat(trusted.untrusted(List.of(LEFT))).containsExactly("c_left");
    }

    @Test
    void forgetsOneThatWasFoundUnsound() {
        trusted.trust(LEFT);
        trusted.trust(RIGHT);
        trusted.distrust("c_left");

        assertThat(trusted.untrusted(List.of(LEFT, RIGHT))).containsExactly("c_left");
    }
}
