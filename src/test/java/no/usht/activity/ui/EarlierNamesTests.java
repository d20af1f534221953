package no.usht.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import no.usht.forms.EarlierNames;
import org.junit.jupiter.api.Test;

class EarlierNamesTests {

    private static final String OLD = "sykehuset i vestfold";

    private final AtomicInteger read = new AtomicInteger();
    private final EarlierNames names = new EarlierNames(() -> {
        read.incrementAndGet();
        return List.of(OLD, "Høgskolen");
    });

    @Test
    void areReadOnceAndWhenTheyAreNeeded() {
        assertThat(read).hasValue(0);
        assertThat(names.containing("")).containsExactly(OLD, "Høgskolen");
        assertThat(names.containing("høgsk")).containsExactly("Høgskolen");
        assertThat(read).hasValue(1);
    }

    @Test
    void giveANewOneTheEarlierSpelling() {
        assertThat(names.with(Set.of("Høgskolen"), "Sykehuset i Vestfold HF"))
                .containsExactlyInAnyOrder("Høgskolen", OLD);
        assertThat(names.with(Set.of(OLD), "Sykehuset i Vestfold HF")).containsExactly(OLD);
        assertThat(names.with(Set.of(), " Helt ny ")).containsExactly("Helt ny");
    }

    @Test
    void leaveOneThatWasTakenOutAsItIsTypedNow() {
        names.takeOut(Set.of(OLD));
        assertThat(names.with(Set.of(), "Sykehuset i Vestfold HF")).containsExactly("Sykehuset i Vestfold HF");
        assertThat(names.containing("Sykehuset i vest")).containsExactly(OLD);
        assertThat(names.containing("Sykehuset i Vestfold")).isEmpty();
        assertThat(names.containing(OLD)).containsExactly(OLD);
    }
}
