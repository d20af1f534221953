--liquibase formatted sql

--changeset lifecycle:tenant
create table tenant (
    key text primary key check (key ~ '^[a-z][a-z0-9-]{1,40}$'),
    -- What the operator wants; whether the schema is as it should be stands in schema_state.
    state text not null check (state in ('ACTIVE', 'SUSPENDED', 'CLOSED')),
    -- The tenant file as it was brought on: the registry's source for names, host, language and the rest.
    definition jsonb not null,
    brought_on_at timestamptz not null default now()
);
grant select, update on tenant to usht_platform;

--changeset lifecycle:operator-log
create table operator_log (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    actor text not null,
    action text not null,
    centre_key text,
    reason text,
    before jsonb,
    after jsonb
);
create index operator_log_centre on operator_log (centre_key, id);
-- Append-only: no role but the owner may change or delete, and the trigger stops the owner too.
grant select, insert on operator_log to usht_platform;

--changeset lifecycle:operator-log-append-only splitStatements:false
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'table % is append-only', tg_table_name;
end $$;
create trigger operator_log_append_only before update or delete or truncate on operator_log
    for each statement execute function refuse_change();

--changeset lifecycle:cache-news splitStatements:false
-- Tells every replica which cache has gone stale, whoever changed the row.
create function tell_caches() returns trigger language plpgsql as $$
begin
    perform pg_notify('usht_cache', tg_argv[0]);
    return null;
end $$;
create trigger tenant_news after insert or update or delete or truncate on tenant
    for each statement execute function tell_caches('tenants');
