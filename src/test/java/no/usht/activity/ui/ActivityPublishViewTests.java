package no.usht.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.activity.ActivityDetails;
import no.usht.activity.ActivityPublishing;
import no.usht.activity.ActivityService;
import no.usht.activity.PublicationPreview;
import no.usht.publication.Publication;
import no.usht.publication.PublicationBuilder;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.Language;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.uikit.Card;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The preview shows what leaves, and to whom. */
@ViewPackages(packages = "no.usht.activity.ui.none")
class ActivityPublishViewTests extends BrowserlessTest {

    private static final UUID ID = UUID.randomUUID();
    private static final UUID WHOLE = UUID.randomUUID();

    private final ActivityService activities = mock();
    private final ActivityPublishing publishing = mock();
    private final ActivityNames names = mock();
    private final Access access = mock();

    @BeforeEach
    void centre() {
        UI.getCurrent().setLocale(Language.NB.locale());
        ComponentUtil.setData(UI.getCurrent(), Workspace.class, Workspace.centre(new CentreKey("vestfold")));
        RouteConfiguration.forApplicationScope().setAnnotatedRoute(ActivityDetailView.class);
        when(access.may(Permission.ACTIVITY_PUBLISH)).thenReturn(true);
        when(activities.headline(ID))
                .thenReturn(Optional.of(
                        new ActivityDetails.Relative(ID, "Del", ActivityKind.PROJECT, ActivityStatus.ONGOING, WHOLE)));
        when(names.activity(WHOLE)).thenReturn(Optional.of("Tittelen som bare senteret ser"));
        when(names.territory(anyString())).thenAnswer(call -> "Kommune " + call.getArgument(0));
    }

    @Test
    void showsOnlyWhatLeaves() {
        List<String> cards = cards(Optional.empty());
        assertThat(cards.getFirst())
                .contains("Kommune 3905 (deltar)", "en større aktivitet som ikke er publisert")
                .doesNotContain("Kommune 3907");
        assertThat(cards.get(1)).contains("Kommune 3907 (invitert)").doesNotContain("Kommune 3905");
        assertThat(String.join("", cards)).doesNotContain("Tittelen som bare senteret ser");
    }

    @Test
    void namesTheLargerActivityAsOthersKnowIt() {
        assertThat(cards(Optional.of("Tittelen som alle ser")).getFirst()).contains("Tittelen som alle ser");
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
                .isEqualTo(
                        "Aktiviteten mangler mål og hovedsatsing. Det er det andre leter etter, og det som gir tall i"
                                + " oversiktene.");
        verify(publishing, never()).publish(any(), anyInt());
    }

    private List<String> cards(Optional<String> whole) {
        Publication content = PublicationBuilder.builder()
                .activityId(ID)
                .title("Del")
                .kind(ActivityKind.PROJECT)
                .status(ActivityStatus.ONGOING)
                .background("")
                .goal("")
                .method("")
                .result("")
                .partOf(WHOLE)
                .otherPriorities(Set.of())
                .focusAreas(List.of())
                .reach(List.of(new Publication.Reach("3905", true, true), new Publication.Reach("3907", true, false)))
                .coArrangers(Set.of())
                .partners(List.of())
                .links(List.of())
                .funding(List.of())
                .build();
        when(publishing.preview(any()))
                .thenReturn(new PublicationPreview(0, content, 1, Optional.empty(), List.of(), whole));
        ActivityPublishView view = new ActivityPublishView(activities, publishing, names, access);
        UI.getCurrent().add(view);
        BeforeEnterEvent event = mock();
        when(event.getRouteParameters()).thenReturn(new RouteParameters("id", ID.toString()));
        view.beforeEnter(event);
        return find(Card.class).all().stream()
                .map(card -> card.getElement().getTextRecursively())
                .toList();
    }
}
