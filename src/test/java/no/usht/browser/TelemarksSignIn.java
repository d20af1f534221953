package no.usht.browser;

import java.nio.file.Path;
import no.usht.demo.DemoIssuer;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantRegistry;

/** How the people of the centre in Telemark sign in, which tests change while the program runs. */
final class TelemarksSignIn {

    static final CentreKey KEY = new CentreKey("telemark");

    private TelemarksSignIn() {}

    /** Settings with the client of the demonstration, which has a secret. */
    static String of(String issuer) {
        return "{\"sign-in\": {\"issuer\": \"%s\", \"client-id\": \"%s\", \"has-secret\": true}}"
                .formatted(issuer, DemoIssuer.CLIENT_ID);
    }

    /** Where the secret of those settings has to be. */
    static Path secret(String issuer) {
        return RunningApplication.secrets()
                .resolve(new TenantFile.SignIn(issuer, DemoIssuer.CLIENT_ID, true, null, null).secretName(KEY));
    }

    /** Gives the host that sign-in, or none, and waits until the program has heard of it. */
    static void set(String signIn) {
        write(KEY.value(), signIn);
        TenantRegistry tenants = RunningApplication.bean(TenantRegistry.class);
        for (int attempt = 0; attempt < 100; attempt++) {
            String known = tenants.find(KEY)
                    .map(Tenant::signIn)
                    .map(now -> of(now.issuer()))
                    .orElse("");
            if (known.equals(signIn)) {
                return;
            }
            pause();
        }
        throw new AssertionError("The program has not heard of the change");
    }

    /** Gives the host of any centre that sign-in, or none. */
    static void write(String key, String signIn) {
        RunningApplication.change("""
                update platform.tenant set definition = jsonb_set(definition, '{hosts}', (
                    select jsonb_agg(case when h ->> 'kind' = 'host' and h ->> 'to' is null
                        then (h - 'sign-in') || '%s' else h end)
                    from jsonb_array_elements(definition -> 'hosts') h)) where key = '%s'
                """.formatted(signIn.isEmpty() ? "{}" : signIn, key));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
