package no.usht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever runs one centre's issuer gets nobody else's codes, tokens or sessions by it. */
class HostileIssuerIT {

    private static final String VICTIM = "sandefjord-leder";

    private final RogueIssuer rogue = new RogueIssuer();

    HostileIssuerIT() throws Exception {}

    @BeforeEach
    void trustTheRogueInOneCentre() throws Exception {
        assertThat(RunningApplication.address()).isNotEmpty();
        Files.writeString(TelemarksSignIn.secret(rogue.uri()), "rogue");
        TelemarksSignIn.set(TelemarksSignIn.of(rogue.uri()));
    }

    @AfterEach
    void takeAway() throws Exception {
        rogue.close();
        TelemarksSignIn.set("");
        Files.deleteIfExists(TelemarksSignIn.secret(rogue.uri()));
    }

    /** The victim has a session at the shared issuer and follows a link to sign in at the rogue's. */
    @Test
    void isNotSentTheCodeOfAnotherIssuer() throws Exception {
        assertNothingIsGainedBy(RunningApplication.address() + "/login/oauth2/code/usht");
    }

    /** As far as the other issuer sends people to any callback of the client: then its name tells. */
    @Test
    void isNotSentTheCodeOfAnotherIssuerAtItsOwnAddressEither() throws Exception {
        assertNothingIsGainedBy(RunningApplication.address() + "/login/oauth2/code/telemark");
    }

    private void assertNothingIsGainedBy(String callback) throws Exception {
        PlainBrowser attacker = new PlainBrowser();
        PlainBrowser.Seen begun = attacker.open(
                RunningApplication.address() + "/oauth2/authorization/usht", HostileIssuerIT::isAuthorization);
        rogue.leadsTo(RunningApplication.issuer() + "/oauth2/authorize", given -> {
            Map<String, String> asked = new HashMap<>(RogueIssuer.parameters(begun.address()));
            asked.put("state", String.valueOf(given.get("state")));
            asked.put("redirect_uri", callback);
            return asked;
        });

        PlainBrowser victim = new PlainBrowser();
        PlainBrowser.Seen page = victim.open(RunningApplication.address() + "/s/vestfold");
        assertThat(victim.pick(page, VICTIM, at -> false).address().getPath()).isEqualTo("/s/vestfold");
        PlainBrowser.Seen end = victim.open(RunningApplication.address() + "/oauth2/authorization/telemark");

        assertThat(end.address().toString())
                .isEqualTo(RunningApplication.address() + "/innlogging-feilet?grunn=refused");
        assertThat(rogue.posted()).isEmpty();
    }

    /** What the theft was for: with the code, its challenge and its nonce the attacker's own sign-in would end as the victim. */
    @Test
    void letsNobodyBecomeThePersonWhoseCodeItLedElsewhere() throws Exception {
        PlainBrowser attacker = new PlainBrowser();
        PlainBrowser.Seen begun = attacker.open(
                RunningApplication.address() + "/oauth2/authorization/usht", HostileIssuerIT::isAuthorization);
        rogue.leadsTo(RunningApplication.issuer() + "/oauth2/authorize", given -> {
            Map<String, String> asked = new HashMap<>(RogueIssuer.parameters(begun.address()));
            asked.put("state", String.valueOf(given.get("state")));
            return asked;
        });
        PlainBrowser victim = new PlainBrowser();
        victim.pick(victim.open(RunningApplication.address() + "/s/vestfold"), VICTIM, at -> false);
        victim.open(RunningApplication.address() + "/oauth2/authorization/telemark");

        String stolen = rogue.posted().isEmpty()
                ? "none"
                : String.valueOf(rogue.posted().getFirst().get("code"));
        attacker.open(RunningApplication.address() + "/login/oauth2/code/usht?code=" + stolen + "&state="
                + begun.parameter("state") + "&iss=" + RunningApplication.issuer());
        assertThat(attacker.open(RunningApplication.address() + "/s/vestfold/folk")
                        .address()
                        .getPath())
                .isEqualTo("/logg-inn");
    }

    /** Whatever answers in place of an issuer, people are told, and by which address; nobody meets a bare error. */
    @Test
    void endsOnThePageThatSaysWhatIsWrongWithItsAnswers() throws Exception {
        PlainBrowser person = new PlainBrowser();
        for (String junk :
                List.of("{\"name\": \"x\"}", "[]", "<html>", "", "null", "{\"sub\": \"another\"}", "{\"sub\": 1}")) {
            rogue.answers("/person", junk);
            assertThat(signIn(person)).as("person: %s", junk).isEqualTo("misconfigured&ledd=userinfo_endpoint");
        }
        rogue.answers("/person", "{\"sub\": \"rogue\"}");
        for (String junk : List.of(
                "<html>",
                "[]",
                "",
                "null",
                "{}",
                "{\"access_token\": \"a\"}",
                "{\"access_token\": \"a\", \"token_type\": \"Bearer\"}",
                "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"id_token\": 7}",
                "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"expires_in\": \"x\", \"id_token\": \"\"}")) {
            rogue.answers("/token", junk);
            assertThat(signIn(person)).as("tokens: %s", junk).isEqualTo("misconfigured&ledd=token_endpoint");
        }
        rogue.answers("/token", "");
    }

    @Test
    void endsOnThatPageWithKeysThatAreNone() throws Exception {
        PlainBrowser person = new PlainBrowser();
        for (String junk : List.of("<html>", "[]", "{}", "", "x".repeat(300_000))) {
            rogue.answers("/keys", junk);
            assertThat(signIn(person)).as("keys: %.20s", junk).isEqualTo("misconfigured&ledd=jwks_uri");
        }
    }

    private static String signIn(PlainBrowser person) throws Exception {
        PlainBrowser.Seen end = person.open(RunningApplication.address() + "/oauth2/authorization/telemark");
        assertThat(end.status()).isEqualTo(200);
        return end.address().toString().replace(RunningApplication.address() + "/innlogging-feilet?grunn=", "");
    }

    private static boolean isAuthorization(URI address) {
        return "/oauth2/authorize".equals(address.getPath());
    }
}
