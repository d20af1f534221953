--liquibase formatted sql

--changeset jobs:directorates-job
-- As in a centre's schema: work that goes on without the person who started it, and how far it is.
create table usht_national.job (
    id uuid primary key,
    kind text not null,
    -- What it is about, by ids.
    payload jsonb not null,
    state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'STOPPED', 'FAILED')),
    done int not null default 0,
    total int not null default 0,
    -- As the person was called then, as in the history.
    started_by text not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    stop_asked boolean not null default false,
    -- How often it was begun since it last got on.
    attempts int not null default 0,
    -- The key of the sentence that says why it failed.
    problem text,
    constraint job_ended_is_over check ((ended_at is null) = (state in ('WAITING', 'RUNNING'))),
    constraint job_failed_says_why check ((problem is null) = (state <> 'FAILED'))
);
create index job_open on usht_national.job (started_at) where ended_at is null;
grant select, insert, update on usht_national.job to usht_national;
