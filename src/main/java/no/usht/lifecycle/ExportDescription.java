package no.usht.lifecycle;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Collectors;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;

/** The entries of an export that tell people what the others are. */
final class ExportDescription {

    static final String PEOPLE = "people.json";
    static final String TABLES = "tables.json";

    private ExportDescription() {}

    static void write(ArchiveWriter archive, OwnerSql sql, TenantFile file) throws SQLException, IOException {
        archive.text("LESMEG.txt", """
            %s: alt som hører til senteret / alt som høyrer til senteret

            centre/<tabell>.csv     senterets egne rader, én fil per tabell (CSV, UTF-8, første linje er kolonnenavn,
                                    tomt felt uten anførselstegn er "ingen verdi"). Tekst står som den ble skrevet, også
                                    om den begynner med =, +, - eller @: la et regneark lese kolonnene som tekst
            centre/<tabell>.jsonl   de samme radene, ett JSON-objekt per linje
            files/...               senterets filer, slik de ble lastet opp: hva de hører til, filens id, versjon og navn
            national/...            det senteret har levert fra seg: publiserte versjoner med alt som hører til
            people.json             hvem som er med i senteret, og i hvilken rolle
            tables.json             hver tabell og kolonne: type, om den kan være tom, nøkler
            tenant.json             senterets navn, vertskommuner og område
            manifest.json           antall rader og SHA-256 for hver fil; kan leses inn igjen med
                                    java -jar usht.jar tenants import FIL
            """.formatted(file.names().nb()));
        archive.text(
                "tenant.json",
                sql.text(
                                "select jsonb_pretty(definition) from platform.tenant where key = ?",
                                file.key().value())
                        .orElse("{}"));
        archive.text(TABLES, tables(sql, file.key()));
    }

    private static String tables(OwnerSql sql, CentreKey key) {
        return sql.texts("""
            select jsonb_build_object('plane', case when n.nspname = 'national' then 'national' else 'centre' end,
                'table', c.relname, 'columns', (
                    select jsonb_agg(jsonb_build_object('name', a.attname,
                        'type', format_type(a.atttypid, a.atttypmod), 'required', a.attnotnull) order by a.attnum)
                    from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                        and a.attgenerated = ''),
                'rules', (select jsonb_agg(pg_get_constraintdef(x.oid) order by x.conname)
                    from pg_constraint x where x.conrelid = c.oid and x.contype in ('p', 'f', 'u', 'c')))::text
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and c.relname not like 'databasechangelog%'
                and (n.nspname = ? or n.nspname = 'national' and exists (select from pg_attribute a
                    where a.attrelid = c.oid and a.attname = 'centre_key'))
            order by n.nspname = 'national', c.relname\
            """, key.schema()).stream().collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }
}
