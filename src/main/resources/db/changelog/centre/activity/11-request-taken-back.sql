--liquibase formatted sql

--changeset activity:request-taken-back
-- A request that was taken back stays until it is settled, so that asking again at once writes to nobody a second time.
alter table publication_request
    add column taken_back boolean not null default false,
    add column mailed_at timestamptz;
