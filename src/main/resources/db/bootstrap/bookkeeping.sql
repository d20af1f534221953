-- What the migrator keeps of its own work; run by usht_owner before anything else, each time, so every statement may be repeated.
create schema if not exists platform;
create schema if not exists national;
grant usage on schema platform to usht_platform;
grant usage on schema national to usht_national, usht_centre, usht_public;

create table if not exists platform.schema_state (
    schema_name text primary key,
    -- As Changelog.version(): the number of change sets and a digest of their files.
    version text not null,
    -- Why the last migration of this schema failed; null when it did not.
    error text,
    migrated_at timestamptz not null default now()
);
-- What a schema of that version looks like when nothing has gone wrong.
create table if not exists platform.schema_reference (
    plane text not null,
    version text not null,
    -- A digest of the query that took the fingerprint: another query sees another fingerprint in the same schema.
    method text not null,
    fingerprint text not null,
    primary key (plane, version, method)
);
grant select on platform.schema_state, platform.schema_reference to usht_platform;
