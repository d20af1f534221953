package no.usht.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.activity.ActivityDetails;
import no.usht.activity.ActivityPublishing;
import no.usht.activity.ActivityService;
import no.usht.activity.PublicationPreview;
import no.usht.handover.HandedOver;
import no.usht.publication.Publication;
import no.usht.publication.PublicationBuilder;
import no.usht.publication.ui.PublishedRendering;
import no.usht.publication.ui.Reader;
import no.usht.publication.ui.Renderings;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.shared.Language;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.uikit.Card;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The preview shows what leaves, and to whom. */
@ViewPackages(packages = "no.usht.activity.ui.none")
class ActivityPublishViewTests extends BrowserlessTest {

    private static final ActivityId ID = new ActivityId(UUID.randomUUID());
    private static final ActivityId WHOLE = new ActivityId(UUID.randomUUID());
    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
    private static final CentreKey VESTFOLD = new CentreKey("vestfold");

    private final ActivityService activities = mock();
    private final ActivityPublishing publishing = mock();
    private final ActivityNames names = mock();
    private final Access access = mock();
    private final PublishedRendering rendering = Renderings.make();

    @BeforeEach
    void centre() {
        UI.getCurrent().setLocale(Language.NB.locale());
        ComponentUtil.setData(UI.getCurrent(), Workspace.class, Workspace.centre(VESTFOLD));
        RouteConfiguration.forApplicationScope().setAnnotatedRoute(ActivityDetailView.class);
        when(access.may(Permission.ACTIVITY_PUBLISH)).thenReturn(true);
        when(activities.headline(ID))
                .thenReturn(Optional.of(
                        new ActivityDetails.Relative(ID, "Del", ActivityKind.PROJECT, ActivityStatus.ONGOING, WHOLE)));
        when(names.activity(WHOLE)).thenReturn(Optional.of("Tittelen som bare senteret ser"));
    }

    @Test
    void showsEverybodyThePublicPageAsItWillBe() {
        HandedOver<Publication> next = HandedOver.made(VESTFOLD, 1, NOW, publication());
        HandedOver<Publication> seen = HandedOver.made(
                VESTFOLD,
                1,
                NOW,
                publication().withFunding(List.of()).withReach(List.of(new Publication.Reach("3905", true, true))));
        Reader visitor = new Reader(false, id -> Optional.empty(), id -> Optional.empty(), key -> Optional.empty());
        PublishedRendering.Cards page = rendering.everybody(seen, visitor, UI.getCurrent());

        assertThat(everybodys(cards(next, Optional.empty())))
                .containsExactlyElementsOf(Stream.concat(page.main().stream(), page.side().stream())
                        .map(card -> card.getElement().getTextRecursively())
                        .toList());
    }

    @Test
    void showsOnlyWhatLeaves() {
        List<String> cards = cards(Optional.empty());
        String everybody = String.join("", everybodys(cards));
        assertThat(everybody).contains("Tidlig hjelp", "Kommune 3905").doesNotContain("Kommune 3907", "125");
        assertThat(String.join("", cards))
                .contains("Kommune 3907", "125", "tittelen på den større aktiviteten")
                .doesNotContain("Tittelen som bare senteret ser");
    }

    @Test
    void namesTheLargerActivityAsOthersKnowIt() {
        List<String> cards = cards(Optional.of("Tittelen som alle ser"));
        assertThat(String.join("", everybodys(cards))).contains("Tittelen som alle ser");
        assertThat(String.join("", cards)).doesNotContain("tittelen på den større aktiviteten");
    }

    /** What stands between what is said of everybody, and what the directorate alone sees. */
    private static List<String> everybodys(List<String> cards) {
        int end = IntStream.range(0, cards.size())
                .filter(n -> cards.get(n).startsWith("Dette ser bare Helsedirektoratet"))
                .findFirst()
                .orElseThrow();
        assertThat(cards.getFirst()).startsWith("Dette ser alle");
        return cards.subList(1, end);
    }

    @Test
    void asksBeforeItPublishesWhatOthersWillMissSomethingOf() {
        cards(Optional.empty());
        find(Button.class).all().stream()
                .filter(button -> button.getText().equals("Publiser for alle"))
                .findFirst()
                .orElseThrow()
                .click();
        ConfirmDialog question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("message"))
                .isEqualTo("Aktiviteten mangler hovedsatsing. Det er det andre leter etter, og det som gir tall i"
                        + " oversiktene.");
        verify(publishing, never()).publish(any(), anyInt());
    }

    private static Publication publication() {
        return PublicationBuilder.builder()
                .activityId(ID)
                .title("Del")
                .kind(ActivityKind.PROJECT)
                .status(ActivityStatus.ONGOING)
                .background("")
                .goal("Tidlig hjelp")
                .method("")
                .result("")
                .partOf(WHOLE)
                .otherPriorities(Set.of())
                .focusAreas(List.of())
                .reach(List.of(new Publication.Reach("3905", true, true), new Publication.Reach("3907", true, false)))
                .coArrangers(Set.of())
                .partners(List.of())
                .links(List.of())
                .funding(List.of(new Publication.Funding(
                        FundingSource.COUNTY_GOVERNOR, 2026, FundingState.GRANTED, 125_000, false)))
                .build();
    }

    private List<String> cards(Optional<String> whole) {
        return cards(HandedOver.made(VESTFOLD, 1, NOW, publication()), whole);
    }

    private List<String> cards(HandedOver<Publication> next, Optional<String> whole) {
        when(publishing.preview(any())).thenReturn(new PublicationPreview(0, next, Optional.empty(), List.of(), whole));
        ActivityPublishView view = new ActivityPublishView(activities, publishing, names, rendering, access);
        UI.getCurrent().add(view);
        BeforeEnterEvent event = mock();
        when(event.getRouteParameters()).thenReturn(new RouteParameters("id", ID.toString()));
        view.beforeEnter(event);
        return find(Card.class).all().stream()
                .map(card -> card.getElement().getTextRecursively())
                .toList();
    }
}
