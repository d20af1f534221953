package no.usht.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import no.usht.shared.Language;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "no.usht.uikit.none")
class HitCountTests extends BrowserlessTest {

    @Test
    void saysHowManyThereAreAndWhereTheListIsCut() {
        UI.getCurrent().setLocale(Language.NN.locale());
        HitCount count = new HitCount();
        UI.getCurrent().add(count);

        assertThat(count.ofNewest("operator.log.count.", 1, 30).getText()).isEqualTo("Éi linje");
        assertThat(count.ofNewest("operator.log.count.", 30, 30).getText()).isEqualTo("30 linjer");
        assertThat(count.ofNewest("operator.log.count.", 31, 30).getText()).isEqualTo("Dei 30 nyaste linjene");
        assertThat(count.ofNewest("operator.log.count.", 0, 30).getText()).isEmpty();
        assertThat(count.getElement().getAttribute("role")).isEqualTo("status");
    }
}
