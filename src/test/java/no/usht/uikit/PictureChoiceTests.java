package no.usht.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;

class PictureChoiceTests {

    @Test
    void isDescribedByItsHelpForThoseWhoDoNotSeeIt() {
        Element group = new PictureChoice<>("Farge", "Senterets farge på kartet", "Sennep").getElement();
        Element help = group.getChildren()
                .filter(child -> child.getTag().equals("p"))
                .findFirst()
                .orElseThrow();
        assertThat(help.getText()).isEqualTo("Senterets farge på kartet");
        assertThat(help.getAttribute("id")).isNotEmpty().isEqualTo(group.getAttribute("aria-describedby"));
    }
}
