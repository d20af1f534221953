--liquibase formatted sql

--changeset lifecycle:backup
-- The archives in the folder of backups, so that who has no access to the folder can name them.
create table tenant_backup (
    file text primary key,
    centre_key text not null,
    made_at timestamptz not null,
    rows bigint not null,
    bytes bigint not null,
    -- All of it in open formats, for leaving.
    export boolean not null
);
create index tenant_backup_centre on tenant_backup (centre_key, made_at);
grant select on tenant_backup to usht_platform;
