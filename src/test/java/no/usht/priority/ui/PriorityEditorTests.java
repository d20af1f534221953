package no.usht.priority.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
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
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityContent;
import no.usht.priority.PriorityDetails;
import no.usht.priority.PriorityName;
import no.usht.priority.PriorityService;
import no.usht.priority.PriorityState;
import no.usht.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The browser's tab keeps what is typed until it is saved. */
@ViewPackages(packages = "no.usht.priority.ui.none")
class PriorityEditorTests extends BrowserlessTest {

    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID PRIORITY = UUID.randomUUID();

    private final PriorityService priorities = mock();
    private final PriorityCatalogue catalogue = mock();

    @BeforeEach
    void language() {
        UI.getCurrent().setLocale(Language.NB.locale());
    }

    @Test
    void keepsEachTextUnderThePersonAndTheVersionThatIsWrittenOn() {
        UI.getCurrent().add(new PriorityEditor(priorities, catalogue, PERSON, details(3), saved -> {}));
        String form = "usht.unsent/" + PERSON + "/priority/" + PRIORITY;
        assertThat(keys())
                .contains(
                        form + "/3/NAME_NB",
                        form + "/3/NAME_NN",
                        form + "/3/DESCRIPTION_NB",
                        form + "/3/DESCRIPTION_NN",
                        form + "/3/ASSIGNMENT_NB",
                        form + "/3/ASSIGNMENT_NN");

        when(priorities.rework(any())).thenReturn(details(4));
        test(find(Button.class).withText("Lagre kladd").single()).click();
        // All of the old version goes, and the new one is kept.
        assertThat(keys()).contains(form + "/3/", form + "/4/DESCRIPTION_NB").doesNotContain(form + "/3/NAME_NB");
    }

    @Test
    void keepsTheTextsOfANewOneToo() {
        PriorityContent empty = new PriorityContent(2031, 2031, "", "", "", false, "", "", "", "", null, List.of());
        UI.getCurrent().add(new PriorityEditor(priorities, catalogue, PERSON, empty));
        assertThat(keys()).contains("usht.unsent/" + PERSON + "/priority/new/ASSIGNMENT_NN");
    }

    @Test
    void staysWithWhatIsTypedWhenSomebodyWouldRatherNotLeave() {
        PriorityEditor editor = new PriorityEditor(priorities, catalogue, PERSON, details(3), saved -> {});
        UI.getCurrent().add(editor);
        BeforeLeaveEvent leaving = mock();
        ContinueNavigationAction leave = mock();
        when(leaving.postpone()).thenReturn(leave);
        editor.guard(leaving);
        assertThat(find(ConfirmDialog.class).all()).isEmpty();

        find(TextField.class).all().getFirst().setValue("Noe annet");
        editor.guard(leaving);
        ConfirmDialog question = find(ConfirmDialog.class).single();
        Button stay = question.getElement()
                .getChildren()
                .flatMap(child -> child.getComponent().stream())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
        stay.click();
        // The browser tells of it, too.
        ComponentUtil.fireEvent(question, new ConfirmDialog.CancelEvent(question, true));
        verify(leave).cancel();
        verify(leave, never()).proceed();
        assertThat(question.isOpened()).isFalse();
    }

    /** What is sent to the browser is asked to keep or forget, since it was last asked. */
    private static List<String> keys() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .flatMap(invocation -> invocation.getParameters().stream())
                .flatMap(parameter -> parameter instanceof String key ? Stream.of(key) : Stream.empty())
                .filter(key -> key.startsWith("usht.unsent/"))
                .toList();
    }

    private static PriorityDetails details(int version) {
        PriorityContent content =
                new PriorityContent(2031, 2031, "demens", "Demens", "Demens", false, "", "", "", "", null, List.of());
        return new PriorityDetails(
                new PriorityName(PRIORITY, 2031, 2031, "demens", "Demens", "Demens", PriorityState.DRAFT),
                content,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                1,
                version);
    }
}
