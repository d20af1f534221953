package no.usht.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.usht.lifecycle.TenantFileSchema.Finding;
import no.usht.tenancy.TenantFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with a description that comes from the pages is told by codes, which the pages have words for. */
class TenantFileFaultsTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TenantFile FILE = OperatedDatabase.file("vestfold");

    @Test
    void tellsThePlaceAndWhatItIs() {
        assertThat(codes(file -> file.withArea(List.of()))).containsExactly("noEntry [/area]");
        assertThat(codes(file -> file.presented("en", 400, "vestfold.no")))
                .containsExactlyInAnyOrder("form [/language]", "range [/accent, 0, 359]", "form [/website]");
        assertThat(codes(file -> file.withArea(
                        Stream.concat(file.area().stream(), file.area().stream().limit(1))
                                .toList())))
                .singleElement()
                .asString()
                .startsWith("twice [/area/");
        assertThat(codes(file -> file.withHosts(List.of(file.hosts().getLast().reachedAt(null, "post")))))
                .containsExactlyInAnyOrder("missing [/hosts/0/accessibility-declaration]", "form [/hosts/0/contact]");
        assertThat(codes(file -> file.withHosts(List.of()))).contains("noEntry [/hosts]", "noHost [/hosts, 0]");
    }

    private static List<String> codes(Function<TenantFile, TenantFile> change) {
        TenantFile file = change.apply(FILE);
        return Stream.concat(
                        new TenantFileSchema().check(JSON.valueToTree(file)).stream(),
                        TenantFileChecks.check(file).stream())
                .distinct()
                .map(TenantFileFaultsTests::told)
                .toList();
    }

    private static String told(Finding finding) {
        return finding.code() + " " + finding.arguments();
    }
}
