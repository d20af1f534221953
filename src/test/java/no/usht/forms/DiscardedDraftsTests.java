package no.usht.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.usht.activity.ActivityContent;
import no.usht.activity.ActivityMother;
import no.usht.activity.ActivityRecord;
import no.usht.keeping.Draft;
import no.usht.keeping.DraftElsewhereException;
import no.usht.keeping.Drafts;
import no.usht.keeping.KeptDraft;
import no.usht.keeping.UnknownRecordException;
import no.usht.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Throwing a draft away can be taken back, whatever has happened in between. */
@ViewPackages(packages = "no.usht.forms.none")
class DiscardedDraftsTests extends BrowserlessTest {

    private static final UUID ACTIVITY = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    private static final Draft<ActivityContent> THROWN = draft(UUID.randomUUID(), Optional.of(ACTIVITY));

    private final Drafts drafts = mock();
    private final List<Draft<ActivityContent>> broughtBack = new ArrayList<>();

    private static Draft<ActivityContent> draft(UUID id, Optional<UUID> activity) {
        return new Draft<>(
                id, activity, 3, ActivityMother.titled("Før"), ActivityMother.titled("Etter"), NOW, Optional.empty());
    }

    @BeforeEach
    void throwAway() {
        UI.getCurrent().setLocale(Language.NB.locale());
        Div page = new Div();
        UI.getCurrent().add(page);
        when(drafts.discard(ActivityRecord.KIND, THROWN.id())).thenReturn(Optional.of(THROWN));
        DiscardedDrafts.discard(ActivityRecord.KIND, THROWN.id(), drafts, new Wording(page), broughtBack::add);
    }

    @Test
    void goesOnBeingOfferedWhileAnotherTabHasBegunOne() {
        Draft<ActivityContent> again = draft(UUID.randomUUID(), Optional.of(ACTIVITY));
        when(drafts.keep(ActivityRecord.KIND, ACTIVITY, 3, THROWN.base(), THROWN.typed(), null))
                .thenThrow(DraftElsewhereException.class)
                .thenThrow(DraftElsewhereException.class)
                .thenReturn(again.kept());
        when(drafts.find(ActivityRecord.KIND, ACTIVITY)).thenReturn(Optional.of(again));

        undo();
        assertThat(told()).startsWith("Utkastet kom ikke tilbake, fordi du har begynt på et annet utkast");
        undo();
        assertThat(told()).startsWith("Utkastet kom ikke tilbake, fordi du har begynt på et annet utkast");
        assertThat(broughtBack).isEmpty();

        undo();
        assertThat(broughtBack).containsExactly(again);
        assertThat(find(Notification.class).all()).isEmpty();
    }

    @Test
    void comesBackAsANewOneWhereTheActivityIsGone() {
        Draft<ActivityContent> asNew = draft(UUID.randomUUID(), Optional.empty());
        when(drafts.keep(ActivityRecord.KIND, ACTIVITY, 3, THROWN.base(), THROWN.typed(), null))
                .thenThrow(UnknownRecordException.class);
        when(drafts.keepNew(ActivityRecord.KIND, null, THROWN.base(), THROWN.typed()))
                .thenReturn(new KeptDraft(asNew.id(), NOW));
        when(drafts.findNew(ActivityRecord.KIND, asNew.id())).thenReturn(Optional.of(asNew));

        undo();

        assertThat(broughtBack).containsExactly(asNew);
        assertThat(told()).startsWith("Noen har slettet dette mens du skrev. Det du har skrevet, er tatt vare på");
    }

    private void undo() {
        find(Button.class).all().stream()
                .filter(button -> button.getText().equals("Angre"))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private String told() {
        return find(Span.class, find(Notification.class).single()).single().getText();
    }
}
