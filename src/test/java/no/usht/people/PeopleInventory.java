package no.usht.people;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.testing.ModuleInventory;
import no.usht.testing.TextKeys;

/** What this module has, for the tests that look at all modules. */
final class PeopleInventory implements ModuleInventory {

    @Override
    public Map<String, String> routes() {
        return Map.ofEntries(
                entry("okt-utlopt", PUBLIC),
                entry("innlogging-feilet", PUBLIC),
                entry("invitasjon/:token", PUBLIC),
                entry("invitasjon/:token/godta", ANY_PERSON),
                entry("logg-inn", PUBLIC),
                entry("velg", SIGNED_IN),
                entry("s/:centre/kommer", Permission.AWAITED_READ.name()),
                entry("s/:centre/folk", Permission.PEOPLE_READ.name()),
                entry("nasjonal/folk", Permission.PEOPLE_READ.name()),
                entry("plattform/folk", Permission.PEOPLE_READ.name()));
    }

    @Override
    public Map<String, List<String>> lookedAt() {
        return Map.ofEntries(
                entry(
                        "",
                        List.of(
                                "/okt-utlopt",
                                "/innlogging-feilet?grunn=misconfigured",
                                "/invitasjon/ukjent",
                                "/invitasjon/an-invitation-to-look-at")),
                entry("sandefjord-leder", List.of("/s/vestfold/folk")),
                entry("sandefjord-revisor", List.of("/s/vestfold/kommer")),
                entry(
                        "gjovik-hamar-prosjektleder",
                        List.of("/velg", "/invitasjon/ukjent/godta", "/invitasjon/an-invitation-to-look-at/godta")),
                entry("hdir-godkjenner", List.of("/nasjonal/folk")),
                entry("driftsansvarlig", List.of("/plattform/folk")));
    }

    @Override
    public List<String> elsewhere() {
        return List.of("/logg-inn");
    }

    @Override
    public List<String> beforeLooking() {
        return List.of("""
                insert into platform.invitation (id, token_digest, email, name, workspace, invited_from, role, invited_by,
                    invited_at, expires_at)
                values (gen_random_uuid(), sha256('an-invitation-to-look-at'), 'gjest@example.no', 'Gry Gjest', 'c_oslo', 'platform', 'STAFF',
                    'Eskil Sletten', now(), now() + interval '7 days')
                on conflict do nothing""");
    }

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        return Map.ofEntries(
                entry("people.awaited.title.", PeopleInventory::awaiting),
                entry("people.awaited.what.", PeopleInventory::awaiting),
                entry("people.awaited.whom.", PeopleInventory::awaiting),
                entry(
                        "people.choose.state.",
                        () -> TextKeys.except(TextKeys.constants("tenancy.Tenant$State"), "ACTIVE")),
                entry("people.failed.", () -> TextKeys.constants("access.SignInFailure")),
                entry("people.list.count.", () -> Stream.of("one", "many")),
                entry(
                        "people.invitation.",
                        () -> TextKeys.except(TextKeys.constants("access.InvitationState"), "OPEN")),
                entry("people.invitations.count.", () -> Stream.of("one", "many")),
                entry("people.invitations.mail.", () -> TextKeys.constants("mail.MailState")),
                // What accepting, and withdrawing or sending again, can be refused for.
                entry("people.notAccepted.", () -> Stream.of("ALREADY_MEMBER", "HAS_LEADER", "GONE", "FOREIGN_ISSUER")),
                entry("people.notInvited.", () -> Stream.of("GONE")),
                entry("people.refused.", () -> TextKeys.constants("access.MembershipRefusedException$Reason")),
                entry("people.role.", () -> TextKeys.constants("access.Role")));
    }

    /** The roles whose pages are not made yet. */
    private static Stream<String> awaiting() {
        return Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(Permission.AWAITED_READ))
                .map(Role::name);
    }
}
