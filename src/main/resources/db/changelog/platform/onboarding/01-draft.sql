--liquibase formatted sql

--changeset onboarding:draft
-- Centres that somebody is bringing on; kept for a while after the end.
create table onboarding_draft (
    id uuid primary key,
    person_id uuid not null references person,
    content jsonb not null,
    updated_at timestamptz not null,
    version int not null default 0
);
create index onboarding_draft_person on onboarding_draft (person_id, updated_at);
grant select, insert, update, delete on onboarding_draft to usht_platform;
