package no.usht.browser;

import no.usht.demo.DemoIssuer;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantRegistry;

/** How the people of the centre in Telemark sign in, which tests change while the program runs. */
final class TelemarksSignIn {

    static final CentreKey KEY = new CentreKey("telemark");

    private TelemarksSignIn() {}

    /** Settings with the client of the demonstration and a secret of that name. */
    static String of(String issuer, String secretName) {
        return "{\"sign-in\": {\"issuer\": \"%s\", \"client-id\": \"%s\", \"secret-name\": \"%s\"}}"
                .formatted(issuer, DemoIssuer.CLIENT_ID, secretName);
    }

    /** Gives the host that sign-in, or none, and waits until the program has heard of it. */
    static void set(String signIn) {
        RunningApplication.change("""
                update platform.tenant set definition = jsonb_set(definition, '{hosts}', (
                    select jsonb_agg(case when h ->> 'kind' = 'host' and h ->> 'to' is null
                        then (h - 'sign-in') || '%s' else h end)
                    from jsonb_array_elements(definition -> 'hosts') h)) where key = 'telemark'
                """.formatted(signIn.isEmpty() ? "{}" : signIn));
        TenantRegistry tenants = RunningApplication.bean(TenantRegistry.class);
        for (int attempt = 0; attempt < 100; attempt++) {
            String known = tenants.find(KEY)
                    .map(Tenant::signIn)
                    .map(now -> of(now.issuer(), String.valueOf(now.secretName())))
                    .orElse("");
            if (known.equals(signIn)) {
                return;
            }
            pause();
        }
        throw new AssertionError("The program has not heard of the change");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
