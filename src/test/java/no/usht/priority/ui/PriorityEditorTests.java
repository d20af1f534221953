package no.usht.priority.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.usht.access.PersonId;
import no.usht.forms.Desk;
import no.usht.forms.Editor;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.keeping.Drafts;
import no.usht.keeping.KeptDraft;
import no.usht.keeping.Saved;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityContent;
import no.usht.priority.PriorityDetails;
import no.usht.priority.PriorityField;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.priority.PriorityState;
import no.usht.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** The browser's tab keeps what is typed until it is saved. */
@ViewPackages(packages = "no.usht.priority.ui.none")
class PriorityEditorTests extends BrowserlessTest {

    private static final PersonId PERSON = new PersonId(UUID.randomUUID());
    private static final PriorityId PRIORITY = new PriorityId(UUID.randomUUID());

    private final Desk<PriorityContent> desk = mock();
    private final PriorityCatalogue catalogue = mock();
    private final Drafts drafts = mock();

    @BeforeEach
    void language() {
        UI.getCurrent().setLocale(Language.NB.locale());
        when(drafts.writer(PriorityField.KIND)).thenReturn(PERSON);
        when(drafts.keep(any(), any(), anyInt(), any(), any(), any()))
                .thenReturn(new KeptDraft(UUID.randomUUID(), Instant.EPOCH));
    }

    @Test
    void keepsEachTextUnderThePersonAndTheVersionThatIsWrittenOn() {
        UI.getCurrent().add(editor(details(3)));
        // What stands further down is there once the browser has what stands above.
        invocations().stream()
                .filter(invocation -> invocation.getInvocation().getExpression().contains("return true"))
                .forEach(invocation -> invocation.complete(JsonNodeFactory.instance.booleanNode(true)));
        String form = "usht.unsent/" + PERSON + "/" + PRIORITY + "/3/";
        assertThat(keys())
                .contains(
                        form + "nameNb",
                        form + "nameNn",
                        form + "descriptionNb",
                        form + "descriptionNn",
                        form + "assignmentNb",
                        form + "assignmentNn");
    }

    @Test
    void keepsADraftOfWhatIsTyped() {
        UI.getCurrent().add(editor(details(3)));
        keys();
        TextField name = find(TextField.class).all().getFirst();
        name.setValue("Noe annet");
        verify(drafts)
                .keep(
                        eq(PriorityField.KIND),
                        eq(PRIORITY.value()),
                        eq(3),
                        eq(details(3).content()),
                        eq(details(3).content().withNameNb("Noe annet")),
                        isNull());
    }

    private Editor<PriorityContent> editor(PriorityDetails details) {
        when(desk.kind()).thenReturn(PriorityField.KIND);
        Form<PriorityContent> form = new Form<>(
                new Wording(UI.getCurrent()), PriorityField.ALL, PriorityContent.empty(), PriorityField.KIND::check);
        Editor<PriorityContent> editor =
                new Editor<>(desk, drafts, form, new PrioritySections(form, catalogue, Optional.of(details)).all());
        editor.open(new Saved<>(PRIORITY.value(), details.version(), details.content()));
        return editor;
    }

    /** What is sent to the browser is asked to keep or forget, since it was last asked. */
    private static List<String> keys() {
        return invocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .flatMap(invocation -> invocation.getParameters().stream())
                .flatMap(parameter -> parameter instanceof String key ? Stream.of(key) : Stream.empty())
                .filter(key -> key.startsWith("usht.unsent/"))
                .toList();
    }

    private static List<PendingJavaScriptInvocation> invocations() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
    }

    private static PriorityDetails details(int version) {
        PriorityContent content = PriorityContent.of(2031)
                .with(it -> it.key("demens").nameNb("Demens").nameNn("Demens"));
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
