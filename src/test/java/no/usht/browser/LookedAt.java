package no.usht.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The addresses at which the views are looked at, in both language forms and colour schemes. */
public final class LookedAt {

    /** Of an invitation that can be accepted. */
    private static final String TOKEN = "an-invitation-to-look-at";

    /** Of a draft of a new activity, and of a new partner. */
    private static final String DRAFT = "22222222-2222-4222-8222-222222222222";

    private static final String PARTNER_DRAFT = "33333333-3333-4333-8333-333333333333";

    private static final String CONTACT_MAIL = "2a000000-0000-4000-8000-00000000000b";

    private static final String CONTACT_DRAFT = "44444444-4444-4444-8444-444444444444";

    /** Of an order that was carried out. */
    private static final String ORDER = "11111111-1111-4111-8111-111111111111";

    private LookedAt() {}

    /** By the person who looks, empty for a visitor; {@code :first} is the first row in the list of the same workspace. */
    public static Map<String, List<String>> addresses() {
        Map<String, List<String>> views = new LinkedHashMap<>();
        views.put(
                "",
                List.of(
                        "/",
                        "/?q=demens",
                        "/senter/vestfold",
                        "/aktivitet/:first",
                        "/hjelp",
                        "/personvern",
                        "/personvern?senter=vestfold",
                        "/kontakt",
                        "/kontakt?senter=vestfold",
                        "/okt-utlopt",
                        "/innlogging-feilet?grunn=misconfigured",
                        "/invitasjon/ukjent",
                        "/invitasjon/" + TOKEN,
                        "/finnes-ikke",
                        "/%"));
        views.put(
                "sandefjord-leder",
                List.of(
                        "/s/vestfold",
                        "/s/vestfold/aktiviteter",
                        "/s/vestfold/aktiviteter?deltar=ja",
                        "/s/vestfold/aktiviteter/ny",
                        "/s/vestfold/aktiviteter/slettet",
                        "/s/vestfold/aktiviteter/utkast",
                        "/s/vestfold/aktiviteter/utkast/:first",
                        "/s/vestfold/aktiviteter/:first",
                        "/s/vestfold/aktiviteter/:first/rediger",
                        "/s/vestfold/aktiviteter/:first/publiser",
                        "/s/vestfold/aktiviteter/:first/historikk",
                        "/s/vestfold/partnere",
                        "/s/vestfold/partnere/ny",
                        "/s/vestfold/partnere/slettet",
                        "/s/vestfold/partnere/utkast",
                        "/s/vestfold/partnere/utkast/:first",
                        "/s/vestfold/partnere/:first",
                        "/s/vestfold/partnere/:first/rediger",
                        "/s/vestfold/partnere/:first/historikk",
                        "/s/vestfold/partnere/like",
                        "/s/vestfold/partnere/importer",
                        "/s/vestfold/kontakter",
                        "/s/vestfold/kontakter/ny",
                        "/s/vestfold/kontakter/slettet",
                        "/s/vestfold/kontakter/utkast",
                        "/s/vestfold/kontakter/utkast/:first",
                        "/s/vestfold/kontakter/:first",
                        "/s/vestfold/kontakter/:first/rediger",
                        "/s/vestfold/kontakter/:first/historikk",
                        "/s/vestfold/kontakter/oversikt",
                        "/s/vestfold/kontakter/roller",
                        "/s/vestfold/kontakter/e-post",
                        "/s/vestfold/kontakter/e-post/" + CONTACT_MAIL,
                        "/s/vestfold/kontakter/importer",
                        "/s/vestfold/satsinger?ar=2026",
                        "/s/vestfold/varsler",
                        "/s/vestfold/varsler/valg",
                        "/s/vestfold/profil",
                        "/s/vestfold/folk",
                        "/s/oppland"));
        views.put(
                "sandefjord-revisor",
                List.of("/s/vestfold/kommer", "/s/vestfold/aktiviteter", "/s/vestfold/finnes-ikke"));
        views.put(
                "gjovik-hamar-prosjektleder",
                List.of("/velg", "/invitasjon/ukjent/godta", "/invitasjon/" + TOKEN + "/godta"));
        views.put(
                "hdir-godkjenner",
                List.of(
                        "/nasjonal?ar=2026",
                        "/nasjonal/aktiviteter?ar=2026",
                        "/nasjonal/aktiviteter/:first",
                        "/nasjonal/dekning?ar=2026",
                        "/nasjonal/samarbeid?ar=2026",
                        "/nasjonal/satsinger?ar=2026",
                        "/nasjonal/satsinger/ny",
                        "/nasjonal/satsinger/slettet",
                        "/nasjonal/satsinger/:first",
                        "/nasjonal/satsinger/:first/historikk",
                        "/nasjonal/satsinger/utkast/" + DRAFT,
                        "/nasjonal/folk"));
        views.put(
                "driftsansvarlig",
                List.of(
                        "/plattform",
                        "/plattform?q=os&tilstand=aktiv",
                        "/plattform/sentre/oslo",
                        "/plattform/sentre/oslo/bestilling/" + ORDER,
                        "/plattform/sentre/oslo/vert",
                        "/plattform/sentre/oslo/omrade",
                        "/plattform/sentre/oslo/utseende",
                        "/plattform/sentre/oslo/innlogging",
                        "/plattform/les-inn",
                        "/plattform/sentre/oslo/navn",
                        "/plattform/sentre/oslo/nokkel",
                        "/plattform/sentre/oslo/sla-sammen",
                        "/plattform/sentre/oslo/del",
                        "/plattform/sentre/oslo/gjenopprett",
                        "/plattform/sentre/oslo/pause",
                        "/plattform/sentre/oslo/avslutt",
                        "/plattform/sentre/oslo/sikkerhetskopi",
                        "/plattform/sentre/oslo/slett",
                        "/plattform/ny",
                        "/plattform/folk"));
        return views;
    }

    /** Those that other tests look at, since something has to be changed or begun for it: see {@code OwnSignInIT}, {@code NewCentreIT}. */
    public static List<String> elsewhere() {
        return List.of("/logg-inn", "/plattform/ny/" + ORDER + "/vert");
    }

    /** Makes what some of the addresses lead to and the demonstration lacks. */
    static void prepare() {
        // The program first: it makes the tables.
        RunningApplication.address();
        RunningApplication.change("""
            insert into platform.invitation (id, token_digest, email, name, workspace, invited_from, role, invited_by,
                invited_at, expires_at)
            values (gen_random_uuid(), sha256('%s'), 'gjest@example.no', 'Gry Gjest', 'c_oslo', 'platform', 'STAFF',
                'Eskil Sletten', now(), now() + interval '7 days')
            on conflict do nothing\
            """.formatted(TOKEN));
        RunningApplication.change("""
            insert into platform.tenant_task (id, kind, centre_key, command, dry_run, reason, ordered_by, state,
                finished_at, result)
            values ('%s', 'BackUp', 'oslo', '{"key": "oslo"}', false, 'Til gjennomsyn', 'Eskil Sletten', 'DONE', now(),
                '{"moved": [{"table": "activity", "rows": 40}], "remarks": [], "file": "oslo.zip"}')
            on conflict do nothing\
            """.formatted(ORDER));
        RunningApplication.change("""
            insert into usht_c_vestfold.draft (id, kind, person_id, base_version, base, typed, updated_at)
            select draft.id::uuid, draft.kind, p.id, 0, '{}', draft.typed::jsonb, now()
            from platform.person p, (values ('%s', 'activity', '{"title": "Fagdag om ernæring"}'),
                ('%s', 'partner', '{"name": "Frivilligsentralen"}'),
                ('%s', 'local_contact', '{"name": "Kari Testesen"}')) as draft (id, kind, typed)
            where p.identity = 'sandefjord-leder'
            on conflict do nothing\
            """.formatted(DRAFT, PARTNER_DRAFT, CONTACT_DRAFT));
        RunningApplication.change("""
            insert into usht_c_vestfold.job (id, kind, payload, state, done, total, started_by, started_at, ended_at)
            values ('%1$s', 'contact-mail', '{}', 'STOPPED', 1, 2, 'Test Testesen', now(), now()) on conflict do nothing;
            insert into usht_c_vestfold.contact_mail values ('%1$s', 'Demenskoordinator', 'Fagdag i mai', 'Velkommen!',
                'Test Testesen', now(), '%1$s') on conflict do nothing;
            insert into usht_c_vestfold.contact_mail_receiver values
                ('%1$s', '%1$s', 0, 'Kari Testesen', 'Sandefjord', 'kari@example.org', 'SENT', null, now()),
                (md5('%1$s')::uuid, '%1$s', 1, 'Per Testesen', 'Larvik', 'per@example.org', 'STOPPED', null, now())
            on conflict do nothing\
            """.formatted(CONTACT_MAIL));
        RunningApplication.change("""
            insert into usht_national.draft (id, kind, person_id, base_version, base, typed, updated_at)
            select '%s', 'priority', p.id, 0, '{}', '{"yearFrom": 2027, "yearTo": 2027, "nameNb": "Ernæring"}', now()
            from platform.person p where p.identity = 'hdir-godkjenner'
            on conflict do nothing\
            """.formatted(DRAFT));
    }
}
