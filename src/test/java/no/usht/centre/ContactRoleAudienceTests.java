package no.usht.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.UUID;
import no.usht.access.Acting;
import no.usht.keeping.RecordService;
import no.usht.mailing.Audience;
import no.usht.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mail to a role goes to each address once, and it is told whom it does not reach. */
@DatabaseTest
class ContactRoleAudienceTests {

    @Autowired
    ContactRoleAudience audience;

    @Autowired
    RecordService records;

    @Autowired
    ContactRoles roles;

    @Autowired
    Acting acting;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String role = "Rolle " + mark;

    private void contact(String name, String place, String email, @Nullable LocalDate until) {
        acting.asLeader(
                "vestfold",
                () -> records.register(
                        LocalContactRecord.KIND,
                        new LocalContactContent(name, place, role, email, "", null, until, null),
                        null));
    }

    @Test
    void reachesEachAddressOnceAndSaysWhomItDoesNotReach() {
        acting.asLeader("vestfold", () -> {
            roles.put("", new ContactRole(role, "", false));
            return "";
        });
        String shared = "felles." + mark + "@example.org";
        contact("Per", "3907", shared, null);
        contact("Pål", "3905", shared, null);
        contact("Espen", "3905", "espen." + mark + "@example.org", null);
        contact("Borte", "3905", "borte." + mark + "@example.org", LocalDate.of(2020, 1, 1));
        assertThat(acting.asLeader("vestfold", () -> audience.receivers(role)))
                .extracting(Audience.Receiver::name, Audience.Receiver::places)
                .containsExactlyInAnyOrder(tuple("Per og Pål", "Sandefjord og Tønsberg"), tuple("Espen", "Tønsberg"));
        assertThat(acting.asLeader("vestfold", () -> audience.unreached(role)))
                .contains("Larvik")
                .doesNotContain("Sandefjord", "Tønsberg");
    }
}
