package no.usht.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import no.usht.shared.Language;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "no.usht.uikit.none")
class AddressFieldsTests extends BrowserlessTest {

    @Test
    void saysInASentenceWhatIsWrongWithAMailAddress() {
        UI.getCurrent().setLocale(Language.NN.locale());
        TextField field = AddressFields.mail(new TextField());
        UI.getCurrent().add(field);
        assertThat(AddressFields.mailFault(field, "a..b@kommune.no"))
                .hasValue("Skriv ei e-postadresse, til dømes namn@kommune.no.");
        assertThat(AddressFields.mailFault(field, "a\u200bb@kommune.no"))
                .hasValueSatisfying(sentence ->
                        assertThat(sentence).startsWith("Adressa har eit mellomrom eller eit usynleg teikn."));
        assertThat(AddressFields.mailFault(field, "bjørn@kommune.no"))
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("Framfor @ kan det ikkje stå æ, ø, å"));
        assertThat(AddressFields.mailFault(field, " post@ål.kommune.no ")).isEmpty();
    }

    @Test
    void completesAnAddressOnTheWebAndLeavesTheRest() {
        assertThat(AddressFields.completed(" www.usht.no/a|b ")).isEqualTo("https://www.usht.no/a%7Cb");
        assertThat(AddressFields.completed(" usht ")).isEqualTo("usht");
        assertThat(AddressFields.completed("")).isEmpty();
    }
}
