package no.usht.shell;

import static org.assertj.core.api.Assertions.assertThat;

import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import org.junit.jupiter.api.Test;

class EntranceTests {

    @Test
    void takesTheBadgeFromTheAreasName() {
        assertThat(badge("USHT Vestfold")).isEqualTo("V");
        assertThat(badge("USHT for den samiske befolkningen")).isEqualTo("S");
    }

    private static String badge(String name) {
        return new WorkspaceHeader(
                        Workspace.centre(new CentreKey("vestfold")),
                        name,
                        "",
                        "",
                        WorkspaceHeader.Door.OPEN,
                        "",
                        "",
                        "")
                .badge();
    }
}
