package no.usht.decision;

import java.sql.SQLException;
import java.util.UUID;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.testing.TestDatabase;

/** A letter for tests, as the directorate would have sent it. */
public final class SentLetter {

    private SentLetter() {}

    /** One to Vestfold about a decision of that id. */
    public static UUID make(UUID id) {
        try {
            new MigratedDatabase(TestDatabase.NAME).change("""
                insert into national.grant_decision values ('%1$s', gen_random_uuid(), gen_random_uuid(), 'vestfold', '3907', 1, 'DECISION',
                    'GRANTED', 100, '', '', '', gen_random_uuid(), 'Sak Saksen', gen_random_uuid(), 'Ved Vedtaksen', now());
                insert into national.grant_letter values ('%1$s', 'vestfold', 'NB',
                    '{"title": "Tilskuddsbrev", "above": "Sak 2069/1", "facts": [], "sections": [], "signedBy": []}', now(), now())\
                """.formatted(id));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }
}
