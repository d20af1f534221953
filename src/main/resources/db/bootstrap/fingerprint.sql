-- What each of the named schemas consists of, as one digest a schema. The schema's own name and its role's are taken out, so
-- that two schemas of the same version have the same digest. Runs with an empty search path, or names would lack their schema.
with chosen as materialized (
    select oid, nspname, quote_ident(nspname) || '.' as prefix, nspname as role
    from pg_namespace where nspname = any (?)
), relation as materialized (
    -- Looked for once: the catalog has no index by schema.
    select c.oid, c.relname, c.relkind, c.relrowsecurity, c.relforcerowsecurity, c.relacl, n.nspname, n.prefix, n.role
    from pg_class c join chosen n on n.oid = c.relnamespace where c.relkind in ('r', 'v', 'S', 'p')
), thing as (
    select nspname, 'table ' || relname || ' ' || relkind::text || relrowsecurity || relforcerowsecurity || ' '
        || coalesce((select string_agg(right_, ',' order by right_)
            -- A role with a hyphen stands in quotes here, one without does not.
            from (select replace(replace(acl::text, '"' || role || '"', 'CENTRE'), role, 'CENTRE') as right_
                from unnest(relacl) acl) as rights), '') as line
    from relation where relname not like 'databasechangelog%'
    union all
    select c.nspname, 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' '
        || a.attnotnull || a.attidentity::text || a.attgenerated::text || ' ' || a.attcollation::regcollation || ' '
        || coalesce(replace(pg_get_expr(d.adbin, d.adrelid), c.prefix, ''), '')
    from pg_attribute a join relation c on c.oid = a.attrelid
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'v', 'p') and c.relname not like 'databasechangelog%'
    union all
    select c.nspname, 'constraint ' || c.relname || '.' || x.conname || ' ' || x.convalidated || ' '
        || replace(pg_get_constraintdef(x.oid), c.prefix, '')
    from pg_constraint x join relation c on c.oid = x.conrelid
    where c.relname not like 'databasechangelog%'
    union all
    select c.nspname, 'index ' || i.indisvalid || ' ' || replace(pg_get_indexdef(i.indexrelid), c.prefix, '')
    from pg_index i join relation c on c.oid = i.indrelid
    where c.relname not like 'databasechangelog%'
    union all
    select c.nspname, 'trigger ' || t.tgenabled::text || ' ' || replace(pg_get_triggerdef(t.oid), c.prefix, '')
    from pg_trigger t join relation c on c.oid = t.tgrelid where not t.tgisinternal
    union all
    select c.nspname, 'policy ' || c.relname || '.' || p.polname || ' ' || p.polcmd::text || ' '
        || (select string_agg(r::regrole::text, ',' order by r::regrole::text) from unnest(p.polroles) r) || ' '
        || coalesce(replace(pg_get_expr(p.polqual, p.polrelid), c.prefix, ''), '') || ' '
        || coalesce(replace(pg_get_expr(p.polwithcheck, p.polrelid), c.prefix, ''), '')
    from pg_policy p join relation c on c.oid = p.polrelid
    union all
    select n.nspname, 'function ' || f.proname || ' ' || f.prosecdef || ' ' || md5(f.prosrc) || ' '
        || pg_get_function_identity_arguments(f.oid) || ' ' || replace(
            replace(coalesce(array_to_string(f.proconfig, ','), ''), quote_ident(n.nspname), 'SCHEMA'), n.nspname, 'SCHEMA')
    from pg_proc f join chosen n on n.oid = f.pronamespace
)
select nspname, md5(string_agg(line, E'\n' order by line collate "C")) from thing group by nspname
