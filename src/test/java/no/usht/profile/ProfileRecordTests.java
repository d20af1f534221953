package no.usht.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.usht.content.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileRecordTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 9);

    @Test
    void needsNothingAtAll() {
        assertThat(problems(ProfileContent.empty())).isEmpty();
        assertThat(ProfileContent.empty().saysNothing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://usht-vestfold.no",
                "javascript:alert(1)",
                "https://vestfold",
                "https://bank.no@usht.no",
                "usht-vestfold.no",
                "se nettsiden vår"
            })
    void linksNowhereThatIsNotEncrypted(String typed) {
        assertThat(problems(ProfileContent.empty().withPodcast(typed)))
                .extracting(Problem::key)
                .containsExactly("profile.profile.linkWrong");
    }

    @Test
    void completesALinkThatBeginsAsPeopleTypeIt() {
        ProfileContent typed = ProfileContent.empty().withWebsite(" www.usht-vestfold.no ");
        assertThat(problems(typed)).isEmpty();
        assertThat(ProfileRecord.KIND.tidied(typed).website()).isEqualTo("https://www.usht-vestfold.no");
    }

    @Test
    void tellsOfARowWhatIsMissingOrBackwards() {
        ProfileContent typed = ProfileContent.empty()
                .with(profile -> profile.addresses(
                                List.of(new ProfileAddress("", TODAY, TODAY.minusDays(1)), ProfileAddress.blank()))
                        .sites(List.of(ProfileSite.blank().withMunicipality("3420")))
                        .events(List.of(new ProfileEvent(206, "Senteret kom"))));
        assertThat(problems(typed))
                .extracting(Problem::key)
                .containsExactly(
                        "profile.address.addressMissing",
                        "content.problem.periodBackwards",
                        "profile.site.kindMissing",
                        "profile.site.nameMissing",
                        "profile.event.yearWrong");
    }

    @Test
    void isKeptInTheOrderOfTimeWithoutEmptyRows() {
        ProfileContent tidy = ProfileRecord.KIND.tidied(ProfileContent.empty()
                .with(profile -> profile.addresses(
                                List.of(address("Ny", TODAY), ProfileAddress.blank(), address("Gammel", null)))
                        .events(List.of(new ProfileEvent(2017, "Ett senter"), new ProfileEvent(2006, "Kom")))));
        assertThat(tidy.addresses()).extracting(ProfileAddress::address).containsExactly("Gammel", "Ny");
        assertThat(tidy.events()).extracting(ProfileEvent::year).containsExactly(2006, 2017);
    }

    @Test
    void tellsOthersWhatIsAndWhatComesAndNotWhatWas() {
        ProfileContent moving = ProfileContent.empty()
                .withAddresses(List.of(
                        new ProfileAddress("For lenge siden", null, TODAY.minusDays(1)),
                        new ProfileAddress("Mørbo", null, TODAY),
                        address("Ankerskogen", TODAY.plusDays(1))));
        assertThat(moving.onwardFrom(TODAY).addresses())
                .extracting(ProfileAddress::address)
                .containsExactly("Mørbo", "Ankerskogen");
        assertThat(moving.addresses().get(1).holdsOn(TODAY)).isTrue();
        assertThat(moving.addresses().get(2).isComing(TODAY)).isTrue();
        assertThat(moving.onwardFrom(TODAY.plusDays(1)).addresses())
                .extracting(ProfileAddress::address)
                .containsExactly("Ankerskogen");
    }

    private static ProfileAddress address(String address, @Nullable LocalDate since) {
        return new ProfileAddress(address, since, null);
    }

    private static List<Problem> problems(ProfileContent content) {
        return ProfileRecord.KIND.check(content);
    }
}
