--liquibase formatted sql

--changeset keeping:operators-own-schema
-- What operators have typed and not yet ordered, under the names that a centre's own tables have: no other plane looks in here.
create schema usht_platform;
grant usage on schema usht_platform to usht_platform;
create table usht_platform.draft (
    id uuid primary key,
    kind text not null,
    person_id uuid not null,
    subject_id uuid,
    base_version int not null,
    base jsonb not null,
    typed jsonb not null,
    updated_at timestamptz not null,
    version int not null default 0,
    constraint draft_one_each unique (person_id, kind, subject_id)
);
create index draft_subject on usht_platform.draft (subject_id);
grant select, insert, update, delete on usht_platform.draft to usht_platform;
