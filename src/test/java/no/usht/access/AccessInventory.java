package no.usht.access;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.tenancy.Workspace;
import no.usht.testing.ModuleInventory;
import no.usht.testing.ModuleInventory.Takes;

/** What this module has, for the tests that look at all modules. */
final class AccessInventory implements ModuleInventory {

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                entry("InvitationService.invite(InviteMember)", Takes.NOTHING),
                entry("InvitationService.inviteFirstLeader(CentreKey, InviteMember)", Takes.TENANT),
                entry("InvitationService.prepareFirstLeader(TenantFile, InviteMember, OrderId)", Takes.TENANT),
                entry("InvitationService.open()", Takes.NOTHING),
                entry("InvitationService.withdraw(InvitationId)", Takes.INVITATION),
                entry("InvitationService.sendAgain(InvitationId)", Takes.INVITATION),
                entry("InvitationService.find(String)", Takes.OPEN),
                entry("InvitationService.accept(String)", Takes.OPEN),
                entry("PersonService.identity()", Takes.OPEN),
                entry("PersonService.chooseLanguage(Language)", Takes.OPEN),
                entry("SignInTrial.attempt(CentreKey, SignIn)", Takes.TENANT),
                entry("MembershipService.members()", Takes.NOTHING),
                entry("MembershipService.appoint(AppointMember)", Takes.NOTHING),
                entry("MembershipService.appointFirstLeader(CentreKey, AppointMember)", Takes.TENANT),
                entry("MembershipService.centresWithoutLeader()", Takes.TENANT),
                entry("MembershipService.tallies()", Takes.TENANT),
                entry("MembershipService.revoke(MembershipId)", Takes.MEMBERSHIP));
    }

    @Override
    public Map<String, String> background() {
        return Map.ofEntries(
                entry("IssuerTimeouts", "none: closes the line to an issuer when its time is over; reads no row"));
    }

    @Override
    public Map<String, String> memory() {
        return Map.ofEntries(
                entry("LazyClientRegistrations", "what issuers publish of themselves, by issuer"),
                entry("IssuerTimeouts", "the question that a thread asks an issuer just now, until it is answered"),
                entry("FreshIdTokenDecoders", "issuers' public keys, by issuer"));
    }

    @Override
    public Map<String, Supplier<Stream<String>>> keyEnds() {
        return Map.ofEntries(
                entry("access.invitation.place.", () -> Stream.of(Workspace.NATIONAL.id(), Workspace.PLATFORM.id())));
    }
}
