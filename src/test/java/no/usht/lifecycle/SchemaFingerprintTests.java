package no.usht.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SchemaFingerprintTests {

    @Autowired
    private StoredTenants stored;

    /** Keys with a hyphen need quotes in the database, the others have none. */
    @Test
    void findsEveryCentreSoundWhateverItsKeyLooksLike() {
        assertThat(stored.all())
                .allMatch(TenantStatus::sound)
                .extracting(status -> status.tenant().key().value())
                .contains("vestfold", "aust-agder");
    }
}
