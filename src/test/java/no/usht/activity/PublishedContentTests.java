package no.usht.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import no.usht.content.Change;
import no.usht.content.Changes;
import no.usht.shared.ActivityId;
import no.usht.shared.FundingState;
import org.junit.jupiter.api.Test;

class PublishedContentTests {

    private final ActivityContent network = ActivityMother.network();

    @Test
    void neverHandsOverWhoIsResponsible() {
        Activity activity = Activity.register(new ActivityId(UUID.randomUUID()), network.tidied(), Instant.EPOCH);
        assertThat(activity.publication().toString()).doesNotContain(network.responsible());
        assertThat(Changes.between(ActivityField.ALL, PublishedContent.of(activity.publication()), network.tidied()))
                .extracting(Change::field)
                .containsExactly(ActivityField.RESPONSIBLE);
    }

    @Test
    void tellsAddedAndRemovedRowsApart() {
        ActivityContent more = ActivityMother.withFunding(
                network,
                ActivityMother.money(2027, FundingState.APPLIED_FOR, 5),
                network.funding().getFirst());
        assertThat(Changes.between(ActivityField.ALL, network, more))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.field()).isEqualTo(ActivityField.FUNDING);
                    assertThat(change.before()).isEmpty();
                    assertThat(change.after()).hasSize(1);
                });
    }

    @Test
    void seesThatLinksAndMoneyStandInAnotherOrder() {
        ActivityContent.Link one = new ActivityContent.Link("https://example.org/1", "En");
        ActivityContent.Link two = new ActivityContent.Link("https://example.org/2", "To");
        ActivityContent.Funding early = ActivityMother.money(2026, FundingState.GRANTED, 1);
        ActivityContent.Funding late = ActivityMother.money(2027, FundingState.GRANTED, 1);
        ActivityContent before = ActivityMother.withFunding(ActivityMother.withLinks(network, one, two), early, late);
        ActivityContent after = ActivityMother.withFunding(ActivityMother.withLinks(network, two, one), late, early);
        assertThat(Changes.between(ActivityField.ALL, before, after))
                .extracting(Change::field)
                .containsExactlyInAnyOrder(ActivityField.LINKS, ActivityField.FUNDING);
        assertThat(Changes.between(ActivityField.ALL, before, before)).isEmpty();
    }

    @Test
    void seesNoDifferenceInTheSameContent() {
        Activity activity = Activity.register(new ActivityId(UUID.randomUUID()), network.tidied(), Instant.EPOCH);
        assertThat(Changes.between(ActivityField.ALL, network.tidied(), activity.content()))
                .isEmpty();
        assertThat(activity.content()).isEqualTo(network.tidied());
    }
}
