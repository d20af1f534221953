package no.usht.operator.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import no.usht.access.SignInProblem;
import no.usht.access.SignInTrial;
import no.usht.access.SignInTrialResult;
import no.usht.shared.Language;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The fields say what a centre's file will say, and tell in words what a trial has shown. */
@ViewPackages(packages = "no.usht.operator.ui.none")
class SignInFieldsTests extends BrowserlessTest {

    private static final CentreKey VESTFOLD = new CentreKey("vestfold");
    private static final TenantFile.SignIn OWN =
            new TenantFile.SignIn("https://own.example.org", "client", true, "oid", null);

    private final SignInTrial trial = mock(SignInTrial.class);
    private SignInFields fields = new SignInFields(trial);

    @BeforeEach
    void show() {
        UI.getCurrent().setLocale(Language.NB.locale());
        fields = new SignInFields(trial);
        UI.getCurrent().add(fields);
    }

    @Test
    void meansTheSharedOneWhileNothingIsChosen() {
        assertThat(fields.getOptionalValue()).isEmpty();
        assertThat(fields.isComplete()).isTrue();
        assertThat(find(TextField.class).all()).isEmpty();
    }

    @Test
    void keepsWhatAFileSays() {
        fields.setValue(OWN);
        assertThat(fields.getValue()).isEqualTo(OWN);
        assertThat(fields.isComplete()).isTrue();
    }

    @Test
    void marksWhatIsMissingAndTriesNothing() {
        test(find(Checkbox.class)
                        .withCaption("Senteret har sin egen innlogging")
                        .single())
                .click();
        test(find(Button.class).single()).click();
        assertThat(fields.isComplete()).isFalse();
        assertThat(find(TextField.class).all()).filteredOn(TextField::isInvalid).hasSize(2);
        verify(trial, never()).attempt(any(), any());
    }

    @Test
    void saysWhatTheSecretHasToBeCalled() {
        fields.setValue(OWN);
        assertThat(texts()).noneMatch(text -> text.startsWith("Hemmeligheten skrives aldri her."));
        fields.setCentre(VESTFOLD);
        assertThat(find(Code.class).all()).extracting(Code::getText).contains(OWN.secretName(VESTFOLD));
        // Another issuer's is another.
        find(TextField.class).withCaption("Utstederens adresse").single().setValue("https://new.example.org");
        assertThat(find(Code.class).all()).extracting(Code::getText).doesNotContain(OWN.secretName(VESTFOLD));
        test(find(Checkbox.class).withCaption("Klienten har en hemmelighet").single())
                .click();
        assertThat(find(Code.class).all()).hasSize(1);
    }

    @Test
    void triesNothingForACentreWithoutAKey() {
        fields.setValue(OWN);
        test(find(Button.class).single()).click();
        assertThat(texts()).contains("Gi senteret en nøkkel først, i steget for navn.");
        verify(trial, never()).attempt(any(), any());
    }

    @Test
    void tellsWhatATrialHasShown() {
        fields.setValue(OWN);
        fields.setCentre(VESTFOLD);
        when(trial.attempt(VESTFOLD, OWN))
                .thenReturn(new SignInProblem(SignInProblem.Kind.UNKNOWN_HOST, "own.example.org"));
        test(find(Button.class).single()).click();
        assertThat(texts()).contains("Ingen maskin heter own.example.org. Se etter skrivefeil.");

        when(trial.attempt(VESTFOLD, OWN)).thenReturn(new SignInTrialResult.Works("https://own.example.org", true));
        test(find(Button.class).single()).click();
        assertThat(texts()).anyMatch(text -> text.startsWith("Utstederen svarer og kan det som trengs."));
    }

    @Test
    void hasWordsForEveryProblem() {
        for (Language language : Language.values()) {
            ResourceBundle texts = ResourceBundle.getBundle("vaadin-i18n.translations", language.locale());
            assertThat(SignInProblem.Kind.values())
                    .allSatisfy(kind -> assertThat(texts.getString("operator.signIn.problem." + kind.name()))
                            .isNotBlank());
        }
    }

    private Stream<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText);
    }
}
