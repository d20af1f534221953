package no.usht.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.activity.ActivityOverview;
import no.usht.activity.ActivityOverview.Dated;
import no.usht.activity.PublicationRequest;
import no.usht.activity.PublicationRequests;
import no.usht.keeping.Drafts;
import no.usht.notify.NextStep;
import no.usht.shared.ActivityId;
import no.usht.shared.Language;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for the leader is named as far as there is room, and counted beyond. */
@ViewPackages(packages = "no.usht.activity.ui.none")
class OverviewStepsTests extends BrowserlessTest {

    private final ActivityOverview overview = mock();
    private final PublicationRequests requests = mock();
    private final ActivityNames names = mock();
    private final Access access = mock();
    private final OverviewSteps steps = new OverviewSteps(overview, mock(Drafts.class), requests, names, access);

    @BeforeEach
    void leader() {
        ComponentUtil.setData(UI.getCurrent(), Workspace.class, Workspace.centre(new CentreKey("vestfold")));
        RouteConfiguration.forApplicationScope().setAnnotatedRoute(ActivityPublishView.class);
        when(access.may(Permission.ACTIVITY_PUBLISH)).thenReturn(true);
        when(names.today()).thenReturn(LocalDate.of(2026, 11, 30));
    }

    private List<PublicationRequest> asked(int number) {
        List<PublicationRequest> all = IntStream.rangeClosed(1, number)
                .mapToObj(n -> new PublicationRequest(
                        new ActivityId(UUID.randomUUID()), "Nr. " + n, "Kari", false, Instant.EPOCH))
                .toList();
        when(requests.countOpen()).thenReturn((long) number);
        when(requests.open(anyInt())).thenAnswer(call -> all.subList(0, Math.min(number, call.getArgument(0))));
        return all;
    }

    private List<String> titles(Language language) {
        return steps.nextSteps(2026, language).stream().map(NextStep::title).toList();
    }

    @Test
    void countsTheRequestsThatItDoesNotName() {
        List<PublicationRequest> all = asked(5);
        assertThat(titles(Language.NB))
                .containsExactly(
                        "Publiser «Nr. 1»", "Publiser «Nr. 2»", "Publiser «Nr. 3»", "2 flere ønsker om publisering");
        assertThat(titles(Language.NN)).endsWith("2 fleire ønske om publisering");
        assertThat(steps.nextSteps(2026, Language.NB).getLast().href())
                .endsWith("/aktiviteter/" + all.get(3).activity() + "/publiser");
        asked(4);
        assertThat(titles(Language.NB)).endsWith("Ett ønske til om publisering");
        asked(3);
        assertThat(titles(Language.NB)).hasSize(3);
    }

    @Test
    void namesAsManyThatAreChangedWhereOthersOfThemAreAskedFor() {
        List<PublicationRequest> all = asked(3);
        List<Dated> changed = IntStream.range(0, 7)
                .mapToObj(n -> new Dated(
                        n < 3 ? all.get(n).activity() : new ActivityId(UUID.randomUUID()), "Endret " + n, null))
                .toList();
        when(overview.changedSincePublished(anyInt()))
                .thenAnswer(call -> changed.subList(0, Math.min(7, call.getArgument(0))));
        assertThat(titles(Language.NB).subList(3, 6))
                .containsExactly(
                        "Publiser endringene i «Endret 3»",
                        "Publiser endringene i «Endret 4»",
                        "Publiser endringene i «Endret 5»");
    }
}
