package no.usht.operator;

import static org.assertj.core.api.Assertions.assertThat;

import no.usht.operator.TenantChange.What;
import org.junit.jupiter.api.Test;

class TenantChangesTests {

    private static final String BEFORE = """
        {"key": "oslo", "state": "ACTIVE", "reason": null, "definition": {"names": {"nb": "USHT Oslo", "nn": "USHT Oslo"},
         "hosts": [{"municipality": "0301", "name": "Oslo", "kind": "host", "from": "2017-01-01"}],
         "area": [{"code": "030101", "from": "2017-01-01"}, {"code": "030102", "from": "2017-01-01"}], "accent": 38}}\
        """;

    @Test
    void tellsNothingWhereNothingChanged() {
        assertThat(TenantChanges.between(BEFORE, BEFORE)).isEmpty();
    }

    @Test
    void tellsNothingOfWhatIsNew() {
        assertThat(TenantChanges.between(null, BEFORE)).isEmpty();
    }

    @Test
    void tellsStateReasonAndName() {
        String after = BEFORE.replace("ACTIVE", "SUSPENDED")
                .replace("\"reason\": null", "\"reason\": \"Revisjon\"")
                .replace("\"nn\": \"USHT Oslo\"", "\"nn\": \"USHT i Oslo\"");

        assertThat(TenantChanges.between(BEFORE, after))
                .containsExactly(
                        new TenantChange(What.STATE, "ACTIVE", "SUSPENDED"),
                        new TenantChange(What.REASON, "", "Revisjon"),
                        new TenantChange(What.NAME_NN, "USHT Oslo", "USHT i Oslo"));
    }

    @Test
    void tellsWhatJoinsAndLeavesTheArea() {
        String after = BEFORE.replace(
                "{\"code\": \"030102\", \"from\": \"2017-01-01\"}",
                "{\"code\": \"030102\", \"from\": \"2017-01-01\", \"to\": \"2026-12-31\"}, {\"code\": \"3201\","
                        + " \"from\": \"2027-01-01\"}");

        assertThat(TenantChanges.between(BEFORE, after))
                .containsExactly(new TenantChange(What.AREA, "030102/2026-12-31", "3201/2027-01-01"));
    }

    @Test
    void tellsHostsWithTheirDays() {
        String after = BEFORE.replace(
                "\"host\", \"from\": \"2017-01-01\"}", "\"host\", \"from\": \"2017-01-01\", \"to\": \"2026-12-31\"}");

        assertThat(TenantChanges.between(BEFORE, after))
                .containsExactly(
                        new TenantChange(What.HOSTS, "host 2017-01-01  Oslo", "host 2017-01-01 2026-12-31 Oslo"));
    }

    @Test
    void tellsOnlyOfHostsThatDiffer() {
        String after = BEFORE.replace(
                "\"host\", \"from\": \"2017-01-01\"}",
                "\"host\", \"from\": \"2017-01-01\"}, {\"municipality\": \"3201\", \"name\": \"Bærum\","
                        + " \"kind\": \"satellite\", \"from\": \"2026-12-01\"}");

        assertThat(TenantChanges.between(BEFORE, after))
                .containsExactly(new TenantChange(What.HOSTS, "", "satellite 2026-12-01  Bærum"));
        assertThat(TenantChanges.between(after, BEFORE))
                .containsExactly(new TenantChange(What.HOSTS, "satellite 2026-12-01  Bærum", ""));
    }

    @Test
    void tellsWhereRowsCameFromAndWentTo() {
        String with = BEFORE.replace("{\"key\"", "{\"%s\": \"vestfold\", \"key\"");

        assertThat(TenantChanges.between(null, with.formatted("came_from")))
                .containsExactly(new TenantChange(What.CAME_FROM, "", "vestfold"));
        assertThat(TenantChanges.between(BEFORE, with.formatted("went_to")))
                .containsExactly(new TenantChange(What.WENT_TO, "", "vestfold"));
    }

    @Test
    void tellsWhatOfTheSignInChanged() {
        String own =
                withSignIn("{\"issuer\": \"https://a.example.no\", \"client-id\": \"usht\", \"has-secret\": true}");
        String open = own.replace(", \"has-secret\": true", "");

        assertThat(TenantChanges.between(BEFORE, own))
                .containsExactly(
                        new TenantChange(What.SIGN_IN, "", "https://a.example.no"),
                        new TenantChange(What.SIGN_IN_CLIENT, "", "usht"),
                        new TenantChange(What.SIGN_IN_SECRET, "", "true"));
        assertThat(TenantChanges.between(own, open)).containsExactly(new TenantChange(What.SIGN_IN_SECRET, "true", ""));
    }

    @Test
    void tellsWhatChangedOfTheHostThatLeavesToo() {
        String leaving = BEFORE.replace(
                "\"from\": \"2017-01-01\"}],",
                "\"from\": \"2017-01-01\", \"to\": \"2026-12-31\", \"contact\": \"a@oslo.no\"}, {\"municipality\":"
                        + " \"3201\", \"name\": \"Bærum\", \"kind\": \"host\", \"from\": \"2027-01-01\"}],");

        assertThat(TenantChanges.between(leaving, leaving.replace("a@oslo.no", "b@oslo.no")))
                .containsExactly(new TenantChange(What.CONTACT, "a@oslo.no", "b@oslo.no"));
    }

    private static String withSignIn(String signIn) {
        return BEFORE.replace(
                "\"host\", \"from\": \"2017-01-01\"}",
                "\"host\", \"from\": \"2017-01-01\", \"sign-in\": " + signIn + "}");
    }
}
