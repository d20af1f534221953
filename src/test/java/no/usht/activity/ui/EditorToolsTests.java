package no.usht.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.usht.access.Access;
import no.usht.access.Member;
import no.usht.access.MembershipId;
import no.usht.access.MembershipService;
import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.activity.ActivityService;
import no.usht.activity.ActivitySuggestions;
import org.junit.jupiter.api.Test;

class EditorToolsTests {

    private final ActivitySuggestions suggestions = mock();
    private final MembershipService memberships = mock();
    private final Access access = mock();
    private final EditorTools tools =
            new EditorTools(mock(ActivityService.class), suggestions, memberships, mock(ActivityNames.class), access);

    private static Member member(String name, Role role) {
        return new Member(
                new MembershipId(UUID.randomUUID()), name, name, Optional.empty(), role, Instant.EPOCH, true, false);
    }

    @Test
    void offersThoseWhoWorkInTheCentreBeforeEarlierNamesAndEachOnce() {
        when(access.may(Permission.PEOPLE_READ)).thenReturn(true);
        when(memberships.members())
                .thenReturn(List.of(
                        member("Åse Aas", Role.LEADER),
                        member("Per Dal", Role.STAFF),
                        member("Ola Råd", Role.COUNCIL_MEMBER),
                        member("Rita Revisor", Role.AUDITOR)));
        when(suggestions.responsible()).thenReturn(List.of("Anne Gammel", "PER DAL"));
        assertThat(tools.responsible()).containsExactly("Per Dal", "Åse Aas", "Anne Gammel");
    }
}
