package no.usht.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import no.usht.lifecycle.TrustedFingerprints.Recorded;
import org.junit.jupiter.api.Test;

class TrustedFingerprintsTests {

    private static final Instant MADE = Instant.parse("2026-11-24T09:00:00Z");
    private static final Recorded LEFT = new Recorded("usht_c_left", "12-abc", MADE);
    private static final Recorded RIGHT = new Recorded("usht_c_right", "12-abc", MADE);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final TrustedFingerprints trusted = new TrustedFingerprints(nanos::get);

    @Test
    void takesEveryFingerprintAtFirst() {
        assertThat(trusted.untrusted(List.of(LEFT, RIGHT))).containsExactly("usht_c_left", "usht_c_right");
    }

    @Test
    void takesOnlyTheOthersAgain() {
        trusted.trust(LEFT);

        assertThat(trusted.untrusted(List.of(LEFT, RIGHT))).containsExactly("usht_c_right");
    }

    @Test
    void distrustsASchemaThatWasMigratedOrMadeAnew() {
        trusted.trust(LEFT);

        assertThat(trusted.untrusted(List.of(new Recorded("usht_c_left", "13-def", MADE))))
                .containsExactly("usht_c_left");
        assertThat(trusted.untrusted(List.of(new Recorded("usht_c_left", "12-abc", MADE.plusNanos(1_000)))))
                .containsExactly("usht_c_left");
        assertThat(trusted.untrusted(List.of(new Recorded("usht_c_left", null, null))))
                .containsExactly("usht_c_left");
    }

    @Test
    void trustsNobodyForLong() {
        trusted.trust(LEFT);
        nanos.addAndGet(Duration.ofMinutes(5).toNanos());
        assertThat(trusted.untrusted(List.of(LEFT))).isEmpty();

        nanos.addAndGet(1);
        assertThat(trusted.untrusted(List.of(LEFT))).containsExactly("usht_c_left");
    }

    @Test
    void forgetsOneThatWasFoundUnsound() {
        trusted.trust(LEFT);
        trusted.trust(RIGHT);
        trusted.distrust("usht_c_left");

        assertThat(trusted.untrusted(List.of(LEFT, RIGHT))).containsExactly("usht_c_left");
    }
}
