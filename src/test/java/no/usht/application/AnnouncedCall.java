package no.usht.application;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import no.usht.grant.GrantYearId;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.testing.TestDatabase;

/** A call for tests, as the directorate would have announced it, and what centres would have sent. */
public final class AnnouncedCall {

    private AnnouncedCall() {}

    /** One of that year that is open on that day; the same one where it is there already. */
    public static void make(GrantYearId id, int year, LocalDate today) {
        try {
            new MigratedDatabase(TestDatabase.NAME).change("""
                insert into national.grant_scheme (id, name_nb, name_nn, purpose_nb, purpose_nn, target_group_nb, target_group_nn,
                        chapter, post, rules_nb, rules_nn, updated_at, version)
                    values (md5('scheme %1$s')::uuid, 'Tilskudd', 'Tilskot', '', '', '', '', '0761', '68', '', '', now(), 0)
                    on conflict (id) do nothing;
                insert into national.grant_year (id, scheme_id, year, state, frame, own_share, opens_on, apply_by, decide_by, accept_by,
                        report_by, applicants, updated_at, version)
                    values ('%2$s', md5('scheme %1$s')::uuid, %1$s, 'ANNOUNCED', 4590800000, 20, date '%3$s' - 1, date '%3$s' + 10,
                        date '%3$s' + 60, date '%3$s' + 90, date '%3$s' + 400, 'ALL', now(), 0)
                    on conflict (id) do nothing;
                insert into national.grant_form (id, year_id, number, opened, blocks, updated_at, version)
                    values (md5('form %1$s')::uuid, '%2$s', 1, true, '[
                        {"key": "about", "kind": "LONG_TEXT", "labelNb": "Om senteret", "labelNn": "Om senteret", "required": true, "limit": 20},
                        {"key": "new", "kind": "CHOICE", "labelNb": "Noe nytt?", "labelNn": "Noko nytt?", "required": false, "options": [
                            {"key": "yes", "nb": "Ja", "nn": "Ja"}, {"key": "no", "nb": "Nei", "nn": "Nei"}]},
                        {"key": "what", "kind": "TEXT", "labelNb": "Hva?", "labelNn": "Kva?", "required": true,
                            "shownWhen": {"block": "new", "option": "yes"}},
                        {"key": "plan", "kind": "PLAN", "labelNb": "Plan", "labelNn": "Plan", "required": true},
                        {"key": "budget", "kind": "BUDGET", "labelNb": "Budsjett", "labelNn": "Budsjett", "required": true, "options": [
                            {"key": "wages", "nb": "Lønn", "nn": "Løn"}, {"key": "travel", "nb": "Reise", "nn": "Reise"}]}]', now(), 0)
                    on conflict (id) do nothing
                """.formatted(year, id, today));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An application of that centre for so much, in øre. */
    public static ApplicationId sent(GrantYearId call, String centre, long asked) {
        UUID id = UUID.randomUUID();
        try {
            new MigratedDatabase(TestDatabase.NAME).change("""
                insert into national.submitted_application (id, centre_key, origin_key, subject_id, version, published_at, year_id, case_number,
                        kind, reason, signed_by, asked_ore, budget_ore, content)
                    values ('%1$s', '%2$s', '%2$s', '%1$s', 1, now(), '%3$s', '2069/1', 'APPLICATION', '', 'Kari Testesen', %4$s, %4$s,
                        '{"title": {"nb": "Tilskudd", "nn": "Tilskot"}, "parts": [], "plan": null}');
                insert into national.submitted_budget_line values ('%1$s', '%2$s', 0, 'DIRECTORATE', 'Lønn', '', '', %4$s)\
                """.formatted(id, centre, call, asked));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new ApplicationId(id);
    }

    /** Takes one back, as its centre would. */
    public static void takenBack(ApplicationId id) {
        try {
            new MigratedDatabase(TestDatabase.NAME)
                    .change("update national.submitted_application set withdrawn_at = now() where subject_id = '" + id
                            + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
