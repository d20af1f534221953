package no.usht.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.usht.mail.Mail;
import no.usht.mail.MailOutbox;
import no.usht.shared.Language;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;

/** A mail to those who may do something reaches them, in their own language form, and nobody else. */
@DatabaseTest
class MembersMailTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));

    private static final MembersMail.Words NAMED =
            new MembersMail.Words("activity.request.mail.subject", "activity.request.mail.text");
    private static final MembersMail.Words UNNAMED =
            new MembersMail.Words("activity.request.mail.subjectUnnamed", "activity.request.mail.textUnnamed");

    @Autowired
    MembershipRepository memberships;

    @Autowired
    PersonRepository people;

    @Autowired
    TenantRegistry tenants;

    @Autowired
    Workspaces workspaces;

    @Autowired
    Acting acting;

    private final LedCentres leadership = mock();
    private final MailOutbox outbox = mock();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void server() {
        when(leadership.isUsable(any())).thenReturn(true);
        when(outbox.sends()).thenReturn(true);
        when(outbox.link(anyString())).thenAnswer(call -> "https://usht.example" + call.getArgument(0));
    }

    private UUID person(String name, Workspace workspace, Role role, Language language) {
        return workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            String identity = name + mark;
            Person person = new Person(Acting.ISSUER, identity, name);
            person.signedIn(
                    new IssuerClaims(
                            Acting.ISSUER,
                            identity,
                            Optional.of(name),
                            Optional.of(identity + "@example.org"),
                            Optional.empty()),
                    Instant.now());
            person.chooseLanguage(language);
            people.save(person);
            memberships.save(new Membership(person, workspace, role, Instant.now(), "test"));
            return person.id();
        });
    }

    @Test
    void writesToEachLeaderInTheirLanguageAndToNobodyElse() {
        person("leder-nb", VESTFOLD, Role.LEADER, Language.NB);
        person("leder-nn", VESTFOLD, Role.LEADER, Language.NN);
        person("ansatt", VESTFOLD, Role.STAFF, Language.NB);
        person("annet", OPPLAND, Role.LEADER, Language.NB);
        UUID self = person("selv", VESTFOLD, Role.LEADER, Language.NB);
        MembersMail mail = new MembersMail(memberships, leadership, tenants, workspaces, outbox);
        int sent = acting.as(
                new Acting.Somebody(self, "selv"),
                VESTFOLD,
                () -> mail.send(
                        Permission.ACTIVITY_PUBLISH,
                        NAMED,
                        UNNAMED,
                        "/aktiviteter/1/publiser",
                        "Kari",
                        "Årshjul\n{0}"));
        ArgumentCaptor<Mail> put = ArgumentCaptor.captor();
        verify(outbox, atLeastOnce()).put(put.capture());
        List<Mail> mine = put.getAllValues().stream()
                .filter(one -> one.recipient().toString().contains(mark))
                .toList();
        assertThat(sent).isEqualTo(put.getAllValues().size());
        assertThat(mine).hasSize(2).allSatisfy(one -> {
            assertThat(one.from()).isEqualTo(VESTFOLD);
            assertThat(one.subject()).isEqualTo("Ønske om publisering: Årshjul {0}");
            assertThat(one.text()).contains("https://usht.example/s/vestfold/aktiviteter/1/publiser");
        });
        assertThat(mine.stream().map(Mail::text))
                .anyMatch(text -> text.contains("Kari ber deg publisere «Årshjul") && text.contains("Se over"))
                .anyMatch(text -> text.contains("Sjå over"));
    }

    /** What a person or an activity is called may be anything, and a mail program makes links of it. */
    @Test
    void leadsNobodyElsewhereUnderOurName() {
        person("leder-nb", VESTFOLD, Role.LEADER, Language.NB);
        person("leder-nn", VESTFOLD, Role.LEADER, Language.NN);
        UUID self = person("selv", VESTFOLD, Role.STAFF, Language.NB);
        MembersMail mail = new MembersMail(memberships, leadership, tenants, workspaces, outbox);
        for (List<String> hostile : List.of(
                List.of("Kari www.evil.example.com", "Årshjul"), List.of("Kari", "Logg inn på evil.com/usht"))) {
            acting.as(
                    new Acting.Somebody(self, "selv"),
                    VESTFOLD,
                    () -> mail.send(
                            Permission.ACTIVITY_PUBLISH,
                            NAMED,
                            UNNAMED,
                            "/aktiviteter/1/publiser",
                            hostile.toArray(String[]::new)));
        }
        ArgumentCaptor<Mail> put = ArgumentCaptor.captor();
        verify(outbox, atLeastOnce()).put(put.capture());
        assertThat(put.getAllValues().stream()
                        .filter(one -> one.recipient().toString().contains(mark)))
                .hasSize(4)
                .allSatisfy(one -> {
                    assertThat(one.subject()).isEqualTo("Ønske om publisering");
                    assertThat(one.text())
                            .contains("https://usht.example/s/vestfold/aktiviteter/1/publiser")
                            .containsAnyOf("ber deg publisere en aktivitet", "ber deg publisere ein aktivitet")
                            .doesNotContain("evil", "Kari", "{0}");
                });
    }

    @Test
    void writesToNobodyWhereNoMailServerIsSet() {
        when(outbox.sends()).thenReturn(false);
        UUID self = person("selv", VESTFOLD, Role.STAFF, Language.NB);
        MembersMail mail = new MembersMail(memberships, leadership, tenants, workspaces, outbox);
        assertThat(acting.as(
                        new Acting.Somebody(self, "selv"),
                        VESTFOLD,
                        () -> mail.send(Permission.ACTIVITY_PUBLISH, NAMED, UNNAMED, "/")))
                .isZero();
    }
}
