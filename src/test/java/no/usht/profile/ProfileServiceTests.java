package no.usht.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.content.Change;
import no.usht.content.Field;
import no.usht.content.InvalidContentException;
import no.usht.handover.HandedOver;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.keeping.History;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A centre's profile on a real database; each test has a centre of its own, as that has one. */
@DatabaseTest
class ProfileServiceTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2009, 1, 1);

    @Autowired
    ProfileService profiles;

    @Autowired
    ProfilePublishing publishing;

    @Autowired
    PublishedProfiles published;

    @Autowired
    RecordService records;

    @Autowired
    History history;

    @Autowired
    Acting acting;

    private <T> T as(Role role, String centre, Supplier<T> work) {
        return acting.as(role, Workspace.centre(new CentreKey(centre)), work);
    }

    private ProfileId begin(String centre) {
        return as(Role.LEADER, centre, profiles::begin);
    }

    private void write(String centre, ProfileId id, UnaryOperator<ProfileContent> change) {
        as(Role.LEADER, centre, () -> {
            Saved<ProfileContent> saved =
                    records.find(ProfileRecord.KIND, id.value()).orElseThrow();
            return records.rework(ProfileRecord.KIND, id.value(), saved.version(), change.apply(saved.content()), null);
        });
    }

    private HandedOver<ProfileContent> publish(String centre, ProfileId id) {
        return as(
                Role.LEADER,
                centre,
                () -> publishing.publish(id, publishing.preview(id).version()));
    }

    private Optional<ProfileContent> seen(String centre) {
        return acting.asVisitor(() -> published.of(new CentreKey(centre))).map(HandedOver::content);
    }

    @Test
    void isOneForACentreAndTheLeaders() {
        assertThat(as(Role.CENTRE_READER, "nordland", profiles::all)).isEmpty();
        ProfileId id = begin("nordland");
        assertThat(begin("nordland")).isEqualTo(id);
        assertThat(as(Role.CENTRE_READER, "nordland", profiles::all))
                .extracting(Saved::id)
                .containsExactly(id.value());
        assertThatThrownBy(() -> as(Role.STAFF, "nordland", profiles::begin)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(Role.STAFF, "nordland", () -> publishing.publish(id, 0)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void isSeenByEverybodyAsThePreviewShowedItUntilItIsWithdrawn() {
        ProfileId id = begin("troms");
        assertThatThrownBy(() -> publish("troms", id))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("profile.publish.empty");
        write(
                "troms",
                id,
                profile -> profile.with(it -> it.vision("Utvikling gjennom kunnskap")
                        .addresses(List.of(
                                new ProfileAddress("Gammel", null, LONG_AGO), new ProfileAddress("Ny", LONG_AGO, null)))
                        .sites(List.of(
                                new ProfileSite(SiteKind.SATELLITE, "Harstad", "5503", LONG_AGO, null, "Demens")))
                        .responsibilities(List.of(new Responsibility("ProACT-fakultet", null, null)))
                        .events(List.of(new ProfileEvent(2006, "Senteret kom")))));
        assertThat(seen("troms")).isEmpty();

        ProfilePreview preview = as(Role.LEADER, "troms", () -> publishing.preview(id));
        assertThat(preview.next().addresses())
                .extracting(ProfileAddress::address)
                .containsExactly("Ny");
        publish("troms", id);
        assertThat(seen("troms")).contains(preview.next());
        assertThat(as(Role.LEADER, "troms", () -> publishing.preview(id)).nothingNew())
                .isTrue();

        write("troms", id, profile -> profile.withVision("Et senter for alle"));
        assertThat(as(Role.LEADER, "troms", () -> publishing.preview(id)).changes())
                .extracting(Change::field)
                .<Field<?, ?>>map(field -> field)
                .containsExactly(ProfileRecord.VISION);
        assertThat(seen("troms")).contains(preview.next());
        assertThatThrownBy(() -> as(Role.LEADER, "troms", () -> publishing.publish(id, preview.version())))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(publish("troms", id).version()).isEqualTo(2);
        assertThat(seen("troms")).map(ProfileContent::vision).contains("Et senter for alle");

        as(Role.LEADER, "troms", () -> {
            publishing.withdraw(id);
            return id;
        });
        assertThat(seen("troms")).isEmpty();
    }

    @Test
    void isTheNewestWhereTwoCentresBecameOne() {
        ProfileId older = begin("telemark");
        write("telemark", older, profile -> profile.withVision("Den ene"));
        publish("telemark", older);
        ProfileId newer = new ProfileId(as(
                Role.LEADER,
                "telemark",
                () -> records.register(
                        ProfileRecord.KIND, ProfileContent.empty().withVision("Den andre"), null)));
        assertThat(as(Role.CENTRE_READER, "telemark", profiles::all))
                .extracting(Saved::id)
                .containsExactly(newer.value(), older.value());
        publish("telemark", newer);
        assertThat(seen("telemark")).map(ProfileContent::vision).contains("Den andre");
        assertThat(as(Role.CENTRE_READER, "telemark", () -> publishing.current(older)))
                .isEmpty();

        as(Role.LEADER, "telemark", () -> {
            profiles.delete(newer, 0);
            return newer;
        });
        assertThat(seen("telemark")).isEmpty();
        assertThat(as(Role.CENTRE_READER, "telemark", profiles::all))
                .extracting(Saved::id)
                .containsExactly(older.value());
    }

    @Test
    void tellsInItsHistoryOfItsRows() {
        ProfileId id = begin("rogaland");
        write("rogaland", id, profile -> profile.withEvents(List.of(new ProfileEvent(2006, "Senteret kom"))));
        assertThat(as(
                        Role.CENTRE_READER,
                        "rogaland",
                        () -> history.newest(ProfileRecord.KIND, id.value()).entries().stream()
                                .flatMap(entry -> entry.changes().stream())
                                .<Object>flatMap(change -> change.after().stream())
                                .toList()))
                .contains(new ProfileEvent(2006, "Senteret kom"));
    }
}
