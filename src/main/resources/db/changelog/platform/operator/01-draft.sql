--liquibase formatted sql

--changeset operator:draft
-- Centres that somebody is bringing on; kept for a while after the end.
create table new_centre_draft (
    id uuid primary key,
    person_id uuid not null references person,
    content jsonb not null,
    updated_at timestamptz not null,
    version int not null default 0
);
create index new_centre_draft_person on new_centre_draft (person_id, updated_at);
grant select, insert, update, delete on new_centre_draft to usht_platform;
