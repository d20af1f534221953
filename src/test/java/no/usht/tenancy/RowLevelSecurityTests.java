package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import no.usht.lifecycle.MigratedDatabase;
import org.junit.jupiter.api.Test;

/**
 * The database itself keeps rows apart: every table of {@code national}, by inventory, and every role.
 *
 * <p>A new table has to be added to one of the two lists here, which is the moment to think about who may read it.
 */
class RowLevelSecurityTests {

    /** Reference data and what the directorate publishes: no row of it is one centre's. */
    private static final Set<String> COMMON = new TreeSet<>(Set.of(
            "county",
            "municipality",
            "municipality_former_name",
            "municipality_ended",
            "city_district",
            "centre",
            "centre_host",
            "centre_area",
            "centre_former_key",
            "priority",
            "priority_umbrella",
            "grant_scheme",
            "grant_condition",
            "grant_year",
            "grant_year_centre",
            "grant_instalment",
            "grant_form",
            "assignment_letter",
            "assignment_letter_centre",
            "assignment_letter_review",
            "assignment_letter_version",
            "assignment_letter_receipt",
            "assignment_letter_reading",
            "assignment_letter_sending",
            "databasechangelog"));

    /** What the directorate makes of applications: its own, but for what a letter has told the applicant; see DecisionTests. */
    private static final Set<String> OF_THE_DIRECTORATE = Set.of(
            "grant_case", "case_comment", "grant_proposal", "grant_decision", "grant_letter", "grant_letter_seen");

    /** Tables whose rows belong to the centre in {@code centre_key}. */
    private static final Set<String> OF_A_CENTRE = new TreeSet<>(Set.of(
            "published_activity",
            "published_priority",
            "published_focus_area",
            "published_reach",
            "published_attendance",
            "published_co_arranger",
            "published_partner",
            "published_link",
            "published_funding",
            "published_profile",
            "published_profile_address",
            "published_profile_site",
            "published_profile_responsibility",
            "published_profile_event",
            "submitted_application",
            "submitted_budget_line"));

    /** The tables of the versions themselves; the others hold parts of them. */
    private static final Set<String> VERSIONS =
            Set.of("published_activity", "published_profile", "submitted_application");

    /**
     * What only the owner's triggers, keys and functions read: whose something is, and the words of all texts. No role reads or
     * writes it.
     */
    private static final Set<String> OF_THE_OWNER = Set.of("publisher", "published_word");

    /** Handed over to the directorate alone. */
    private static final Set<String> NOT_PUBLIC =
            Set.of("published_funding", "submitted_application", "submitted_budget_line");

    /** Views: each shows the bound centre something of others' rows, and has a test of its own. */
    private static final Set<String> VIEWS = Set.of("published_with_us");

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));

    private final MigratedDatabase database = new MigratedDatabase("usht_rules");

    @Test
    void knowsEveryTableOfTheNationalSchema() throws SQLException {
        Set<String> known = new TreeSet<>(COMMON);
        known.addAll(OF_THE_DIRECTORATE);
        known.addAll(OF_A_CENTRE);
        known.addAll(OF_THE_OWNER);
        known.addAll(VIEWS);
        assertThat(new TreeSet<>(database.asSuperuser(
                        "select relname from pg_class where relnamespace = 'national'::regnamespace"
                                + " and relkind in ('r', 'p', 'v', 'm', 'f')")))
                .isEqualTo(known);
    }

    @Test
    void forcesRowLevelSecurityOnEveryTableButTheChangelog() throws SQLException {
        assertThat(database.asSuperuser("""
                select relname from pg_class where relnamespace = 'national'::regnamespace and relkind in ('r', 'p')
                and not (relrowsecurity and relforcerowsecurity)""")).containsExactly("databasechangelog");
    }

    @Test
    void tellsACentreTableByItsCentreKey() throws SQLException {
        assertThat(new TreeSet<>(database.asSuperuser("""
                select table_name from information_schema.columns
                where table_schema = 'national' and column_name = 'centre_key' and table_name not in
                    ('centre_host', 'centre_area', 'centre_former_key', 'publisher', 'published_with_us')"""))).isEqualTo(OF_A_CENTRE);
    }

    @Test
    void decidesByTheCurrentRoleInEveryPolicyOnACentresRows() throws SQLException {
        for (String table : OF_A_CENTRE) {
            assertThat(database.asSuperuser("select coalesce(qual, '') || coalesce(with_check, '') from pg_policies"
                            + " where schemaname = 'national' and tablename = '" + table
                            + "' and 'usht_centre' = any (roles)"))
                    .as(table)
                    .isNotEmpty()
                    .allMatch(rule -> rule.contains("current_centre()") && !rule.contains("current_setting"));
        }
    }

    @Test
    void showsACentreItsOwnHandedOverRowsOnly() throws SQLException {
        Map<String, UUID> publications = new TreeMap<>();
        for (Workspace workspace : List.of(VESTFOLD, OPPLAND)) {
            UUID id = UUID.randomUUID();
            publications.put(workspace.id().substring(2), id);
            try (Connection connection = database.bound(workspace)) {
                insertPublication(connection, id, workspace.id().substring(2));
                connection.commit();
            }
        }
        for (String table : OF_A_CENTRE) {
            try (Connection connection = database.bound(VESTFOLD)) {
                assertThat(MigratedDatabase.texts(connection, "select distinct centre_key from national." + table))
                        .as(table)
                        .containsExactly("vestfold");
            }
            try (Connection connection = database.bound(Workspace.NATIONAL)) {
                assertThat(MigratedDatabase.texts(connection, "select distinct centre_key from national." + table))
                        .as(table)
                        .contains("vestfold", "oppland");
            }
        }
        try (Connection connection = database.bound(OPPLAND)) {
            assertThat(MigratedDatabase.texts(
                            connection,
                            "select title from national.published_activity where id = ?::uuid",
                            String.valueOf(publications.get("vestfold"))))
                    .isEmpty();
        }
    }

    @Test
    void showsACentreOfOthersOnlyWhatIsPublicAndNamesIt() throws SQLException {
        UUID shared = UUID.randomUUID();
        try (Connection connection = database.bound(VESTFOLD)) {
            for (UUID id : List.of(shared, UUID.randomUUID())) {
                insertPublication(connection, id, "vestfold");
            }
            run(
                    connection,
                    "insert into national.published_co_arranger (publication_id, centre_key, co_centre_key) values ('"
                            + shared + "', 'vestfold', 'oppland')");
            connection.commit();
        }
        String seen = "select activity_id::text from national.published_with_us";
        String own = database.asSuperuser(
                        "select subject_id::text from national.published_activity where id = '" + shared + "'")
                .getFirst();
        try (Connection connection = database.bound(OPPLAND)) {
            assertThat(MigratedDatabase.texts(connection, seen)).containsExactly(own);
        }
        try (Connection connection = database.bound(VESTFOLD)) {
            assertThat(MigratedDatabase.texts(connection, seen)).isEmpty();
        }
        try (Connection connection = database.bound(Workspace.PUBLIC)) {
            assertThatThrownBy(() -> MigratedDatabase.texts(connection, seen))
                    .hasMessageContaining("permission denied");
        }
        database.change("update national.published_activity set withdrawn_at = now() where id = '" + shared + "'");
        try (Connection connection = database.bound(OPPLAND)) {
            assertThat(MigratedDatabase.texts(connection, seen)).isEmpty();
        }
    }

    @Test
    void refusesARowInAnotherCentresName() throws SQLException {
        try (Connection connection = database.bound(VESTFOLD)) {
            assertThatThrownBy(() -> insertPublication(connection, UUID.randomUUID(), "oppland"))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void refusesAPartOfAnothersVersionInOnesOwnNameOrTheirs() throws SQLException {
        UUID another = published(OPPLAND);
        for (String centre : List.of("vestfold", "oppland")) {
            for (Map.Entry<String, String> part : parts(another, centre, 7).entrySet()) {
                try (Connection connection = database.bound(VESTFOLD)) {
                    assertThatThrownBy(() -> run(connection, part.getValue()))
                            .as(part.getKey() + " as " + centre)
                            .hasMessageContaining("row-level security");
                }
            }
        }
    }

    /** Should a policy ever forget it, the key itself still knows; told to the owner, whom no policy stops. */
    @Test
    void refusesByItsKeyAPartThatIsAnothersThanItsVersion() throws SQLException {
        UUID another = published(OPPLAND);
        for (Map.Entry<String, String> part : parts(another, "vestfold", 7).entrySet()) {
            assertThatThrownBy(() -> database.change(part.getValue()))
                    .as(part.getKey())
                    .hasMessageContaining("violates foreign key constraint \"" + part.getKey() + "_of_version\"");
        }
    }

    @Test
    void refusesAPartAddedToAVersionThatIsOut() throws SQLException {
        UUID own = published(VESTFOLD);
        for (Map.Entry<String, String> part : parts(own, "vestfold", 7).entrySet()) {
            try (Connection connection = database.bound(VESTFOLD)) {
                assertThatThrownBy(() -> run(connection, part.getValue()))
                        .as(part.getKey())
                        .hasMessageContaining("row-level security");
            }
            try (Connection connection = database.bound(VESTFOLD)) {
                run(connection, "update national.published_activity set withdrawn_at = now() where id = '" + own + "'");
                assertThatThrownBy(() -> run(connection, part.getValue()))
                        .as(part.getKey() + ", withdrawn in the same transaction")
                        .hasMessageContaining("row-level security");
            }
        }
        try (Connection connection = database.bound(VESTFOLD)) {
            assertThatThrownBy(() -> run(
                            connection,
                            "update national.published_activity set sealed = false where id = '" + own + "'"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void refusesAnActivityOfAnotherCentreForGood() throws SQLException {
        UUID id = published(OPPLAND);
        String activity = database.asSuperuser(
                        "select subject_id from national.published_activity where id = '" + id + "'")
                .getFirst();
        for (String when : List.of("current", "withdrawn")) {
            for (String withdrawn : List.of("null", "now()")) {
                try (Connection connection = database.bound(VESTFOLD)) {
                    assertThatThrownBy(() -> run(
                                    connection,
                                    "insert into national.published_activity (id, centre_key, subject_id, version,"
                                            + " title, kind, status, published_at, withdrawn_at) values"
                                            + " (gen_random_uuid(),"
                                            + " 'vestfold',"
                                            + " '" + activity + "', 9, 'x', 'NETWORK', 'ONGOING', now(), "
                                            + withdrawn + ")"))
                            .as("while it is " + when + " there")
                            .hasMessageContaining("constraint");
                }
            }
            database.change(
                    "update national.published_activity set withdrawn_at = coalesce(withdrawn_at, now()) where id = '"
                            + id + "'");
        }
        for (String sql : List.of(
                "select centre_key from national.publisher",
                "insert into national.publisher values ('" + UUID.randomUUID() + "', 'vestfold')",
                "update national.publisher set centre_key = 'vestfold'",
                "delete from national.publisher")) {
            for (Workspace workspace : List.of(VESTFOLD, Workspace.NATIONAL, Workspace.PUBLIC, Workspace.PLATFORM)) {
                try (Connection connection = database.bound(workspace)) {
                    assertThatThrownBy(() -> run(connection, sql))
                            .as(workspace.id() + ": " + sql)
                            .hasMessageContaining("permission denied");
                }
            }
        }
    }

    @Test
    void refusesToHangAPartOnAnothersActivity() throws SQLException {
        UUID id = published(OPPLAND);
        try (Connection connection = database.bound(VESTFOLD)) {
            assertThatThrownBy(() -> run(
                            connection,
                            "insert into national.published_activity (id, centre_key, subject_id, version, title, kind,"
                                    + " status, published_at, part_of) select gen_random_uuid(), 'vestfold',"
                                    + " gen_random_uuid(), 1, 'x', 'NETWORK', 'ONGOING', now(), '"
                                    + database.asSuperuser(
                                                    "select subject_id from national.published_activity where id = '"
                                                            + id + "'")
                                            .getFirst()
                                    + "'"))
                    .hasMessageContaining("is another centre's");
        }
    }

    @Test
    void keepsPlacesInListsSmall() throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection connection = database.bound(VESTFOLD)) {
            insertPublication(connection, id, "vestfold");
            assertThatThrownBy(() -> run(
                            connection,
                            Objects.requireNonNull(
                                    parts(id, "vestfold", Integer.MAX_VALUE).get("published_link"))))
                    .hasMessageContaining("published_link_position");
        }
    }

    @Test
    void refusesToChangeWhatWasHandedOver() throws SQLException {
        for (Workspace workspace : List.of(VESTFOLD, Workspace.NATIONAL, Workspace.PUBLIC)) {
            try (Connection connection = database.bound(workspace)) {
                assertThatThrownBy(() -> run(connection, "update national.published_activity set title = 'x'"))
                        .as(workspace.id())
                        .hasMessageContaining("permission denied");
            }
            for (String table : OF_A_CENTRE) {
                try (Connection connection = database.bound(workspace)) {
                    assertThatThrownBy(() -> run(connection, "delete from national." + table))
                            .as(workspace.id() + " " + table)
                            .hasMessageContaining("permission denied");
                }
            }
        }
    }

    @Test
    void refusesToBringBackWhatWasWithdrawnOrSuperseded() throws SQLException {
        for (String mark : List.of("withdrawn_at", "superseded_at")) {
            UUID id = UUID.randomUUID();
            try (Connection connection = database.bound(VESTFOLD)) {
                insertPublication(connection, id, "vestfold");
                run(connection, "update national.published_activity set " + mark + " = now() where id = '" + id + "'");
                connection.commit();
            }
            for (String value : List.of("null", "now() - interval '1 day'")) {
                try (Connection connection = database.bound(VESTFOLD)) {
                    assertThatThrownBy(() -> run(
                                    connection,
                                    "update national.published_activity set " + mark + " = " + value + " where id = '"
                                            + id + "'"))
                            .as(mark + " = " + value)
                            .hasMessageContaining("for good");
                }
            }
            try (Connection connection = database.bound(VESTFOLD)) {
                // As Hibernate writes it: both columns, one of them as it was.
                run(
                        connection,
                        "update national.published_activity set superseded_at = coalesce(superseded_at, now()),"
                                + " withdrawn_at = coalesce(withdrawn_at, now()) where id = '" + id + "'");
            }
        }
    }

    @Test
    void showsThePublicOnlyWhatIsCurrentAndNeverTheFunding() throws SQLException {
        UUID current = UUID.randomUUID();
        UUID withdrawn = UUID.randomUUID();
        try (Connection connection = database.bound(VESTFOLD)) {
            insertPublication(connection, current, "vestfold");
            insertPublication(connection, withdrawn, "vestfold");
            for (String table : VERSIONS) {
                run(
                        connection,
                        "update national." + table + " set withdrawn_at = now() where id = '" + withdrawn + "'");
            }
            connection.commit();
        }
        for (String table : OF_A_CENTRE) {
            try (Connection connection = database.bound(Workspace.PUBLIC)) {
                if (NOT_PUBLIC.contains(table)) {
                    assertThatThrownBy(
                                    () -> MigratedDatabase.texts(connection, "select count(*) from national." + table))
                            .hasMessageContaining("permission denied");
                } else {
                    String id = VERSIONS.contains(table) ? "id" : "publication_id";
                    assertThat(MigratedDatabase.texts(connection, "select " + id + " from national." + table))
                            .as(table)
                            .contains(current.toString())
                            .doesNotContain(withdrawn.toString());
                }
            }
        }
    }

    @Test
    void letsNobodyReadWhatIsTheOwners() throws SQLException {
        for (Workspace workspace : List.of(VESTFOLD, Workspace.NATIONAL, Workspace.PUBLIC)) {
            for (String table : OF_THE_OWNER) {
                try (Connection connection = database.bound(workspace)) {
                    assertThatThrownBy(
                                    () -> MigratedDatabase.texts(connection, "select count(*) from national." + table))
                            .hasMessageContaining("permission denied");
                }
            }
        }
    }

    @Test
    void keepsDraftPrioritiesToTheDirectorate() throws SQLException {
        String draft = UUID.randomUUID().toString();
        try (Connection connection = database.bound(Workspace.NATIONAL)) {
            run(
                    connection,
                    "insert into national.priority (id, year_from, year_to, key, name_nb, name_nn, position, state)"
                            + " values ('"
                            + draft + "', 2030, 2030, 'k" + draft.substring(0, 8) + "', 'a', 'a', 1, 'DRAFT')");
            run(
                    connection,
                    "insert into national.priority_umbrella (priority_id, position, name) values ('" + draft
                            + "', 1, 'a')");
            connection.commit();
        }
        for (Workspace workspace : List.of(VESTFOLD, Workspace.PUBLIC)) {
            try (Connection connection = database.bound(workspace)) {
                assertThat(MigratedDatabase.texts(
                                connection, "select id from national.priority where id = ?::uuid", draft))
                        .isEmpty();
                assertThat(MigratedDatabase.texts(
                                connection,
                                "select name from national.priority_umbrella where priority_id = ?::uuid",
                                draft))
                        .isEmpty();
                assertThatThrownBy(() -> run(connection, "update national.priority set name_nb = 'x'"))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void showsACentreWhatIsAnnouncedToItAlone() throws SQLException {
        List<String> centres = List.of("vestfold", "oppland");
        try (Connection connection = database.bound(Workspace.NATIONAL)) {
            for (String scheme : List.of("planned", "named", "all")) {
                run(connection, """
                    insert into national.grant_scheme values (md5('%1$s')::uuid, '%1$s', '', '', '', '', '', '', '', '', '', now(), 0);
                    insert into national.grant_condition values (md5('%1$s')::uuid, 0, '%1$s', '%1$s');
                    insert into national.grant_year (id, scheme_id, year, state, frame, opens_on, apply_by, decide_by, accept_by, report_by,
                        applicants, updated_at, version)
                    select md5('%1$s')::uuid, md5('%1$s')::uuid, 2030, '%2$s', 1, d, d, d, d, d, '%3$s', now(), 0
                    from (values (date '2030-01-01')) as days (d);
                    insert into national.grant_year_centre values (md5('%1$s')::uuid, 'vestfold');
                    insert into national.grant_instalment values (md5('%1$s')::uuid, 0, 100, '2030-01-01', '', '');
                    insert into national.grant_form values (md5('%1$s')::uuid, md5('%1$s')::uuid, 1, false, '[]', now(), 0)\
                    """.formatted(
                                scheme,
                                scheme.equals("planned") ? "PLANNED" : "ANNOUNCED",
                                scheme.equals("named") ? "NAMED" : "ALL"));
            }
            connection.commit();
        }
        Map<String, String> named = Map.of(
                "grant_scheme", "id",
                "grant_condition", "scheme_id",
                "grant_year", "id",
                "grant_instalment", "year_id",
                "grant_form", "year_id");
        for (String centre : centres) {
            try (Connection connection = database.bound(Workspace.centre(new CentreKey(centre)))) {
                for (Map.Entry<String, String> table : named.entrySet()) {
                    assertThat(MigratedDatabase.texts(
                                    connection,
                                    "select s.name from (values ('planned'), ('named'), ('all')) as s (name) join national."
                                            + table.getKey() + " t on t." + table.getValue() + " = md5(s.name)::uuid"))
                            .as(centre + " reads " + table.getKey())
                            .containsExactlyInAnyOrderElementsOf(
                                    centre.equals("vestfold") ? List.of("named", "all") : List.of("all"));
                }
                assertThat(MigratedDatabase.texts(
                                connection, "select distinct applicant_key from national.grant_year_centre"))
                        .as("a planned year's names, and others'")
                        .containsExactlyElementsOf(centre.equals("vestfold") ? List.of("vestfold") : List.of());
                assertThatThrownBy(() -> run(connection, "update national.grant_year set frame = 2"))
                        .hasMessageContaining("permission denied");
            }
        }
        try (Connection connection = database.bound(Workspace.PUBLIC)) {
            assertThatThrownBy(() -> run(connection, "select from national.grant_year"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void letsNobodyButTheOwnerWriteReferenceData() throws SQLException {
        for (String table :
                List.of("county", "municipality", "city_district", "centre", "centre_host", "centre_area")) {
            for (Workspace workspace : List.of(VESTFOLD, Workspace.NATIONAL, Workspace.PUBLIC, Workspace.PLATFORM)) {
                try (Connection connection = database.bound(workspace)) {
                    assertThatThrownBy(() -> run(connection, "delete from national." + table))
                            .as(workspace.id() + " " + table)
                            .hasMessageContaining("permission denied");
                }
            }
        }
    }

    /** A version of that centre, with one part of each kind, which others see from now on. */
    private UUID published(Workspace workspace) throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection connection = database.bound(workspace)) {
            insertPublication(connection, id, workspace.id().substring(2));
            connection.commit();
        }
        return id;
    }

    private static void insertPublication(Connection connection, UUID id, String centre) throws SQLException {
        run(
                connection,
                "insert into national.published_activity (id, centre_key, subject_id, version, title, kind, status,"
                        + " published_at) values ('" + id + "', '" + centre
                        + "', gen_random_uuid(), 1, 'Demensnettverk', 'NETWORK', 'ONGOING', now())");
        for (String part : parts(id, centre, 1).values()) {
            run(connection, part);
        }
        insertProfile(connection, id, centre);
        insertApplication(connection, id, centre);
    }

    private static void insertApplication(Connection connection, UUID id, String centre) throws SQLException {
        String row = " values ('" + id + "', '" + centre + "', ";
        run(
                connection,
                "insert into national.submitted_application (id, centre_key, subject_id, version, published_at, year_id, case_number, kind,"
                        + " reason, signed_by, asked_ore, budget_ore, content)" + row
                        + "gen_random_uuid(), 1, now(), gen_random_uuid(), '2026/1', 'APPLICATION', '', 'A', 1, 1, '{}')");
        run(connection, "insert into national.submitted_budget_line" + row + "0, 'DIRECTORATE', 'A', '', '', 1)");
    }

    private static void insertProfile(Connection connection, UUID id, String centre) throws SQLException {
        String row = " values ('" + id + "', '" + centre + "', ";
        for (String rest : List.of(
                " (id, centre_key, subject_id, version, published_at, vision, mission, goals, target_groups, organisation,"
                        + " website, podcast, newsletter)" + row
                        + "gen_random_uuid(), 1, now(), 'A', '', '', '', '', '', '', '')",
                "_address" + row + "0, 'A')",
                "_site" + row + "0, 'SATELLITE', 'A', null, null, null, '')",
                "_responsibility" + row + "0, 'A')",
                "_event" + row + "0, 2017, 'A')")) {
            run(connection, "insert into national.published_profile" + rest);
        }
    }

    /**
     * A part of each kind, by table.
     *
     * @param number tells those of one version apart
     */
    private static Map<String, String> parts(UUID id, String centre, int number) {
        String row = "values ('" + id + "', '" + centre + "', ";
        Map<String, String> parts = new TreeMap<>(Map.of(
                "published_priority", row + "gen_random_uuid(), " + (number == 1) + ")",
                "published_focus_area", row + "'a" + number + "')",
                "published_reach",
                        "(publication_id, centre_key, territory_code, invited, taking_part) " + row + "'390"
                                + number % 10 + "', true, true)",
                "published_attendance", row + "'390" + number % 10 + "', 5)",
                "published_co_arranger", row + "'" + (number == 1 ? "telemark" : "agder") + "')",
                "published_partner", row + "'a" + number + "')",
                "published_link", row + number + ", 'https://example.org', 'a')",
                "published_funding", row + number + ", 'DIRECTORATE', 2026, 'GRANTED', 1, true)"));
        parts.replaceAll((table, rest) -> "insert into national." + table + " " + rest);
        return parts;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
