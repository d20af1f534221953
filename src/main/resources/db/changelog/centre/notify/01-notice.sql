--liquibase formatted sql

--changeset notify:notice
-- Something for one person to know or do. One row a person and matter: told again, it is new again.
create table notice (
    id uuid primary key,
    person_id uuid not null,
    kind text not null,
    subject_id uuid not null,
    -- Of what it is about, as it was called then.
    title text not null,
    -- Who gave cause to it, as the person was called then.
    caused_by text not null,
    -- Where it leads, within the workspace.
    path text not null,
    at timestamptz not null,
    read_at timestamptz,
    -- Whether it is still to be written of, and when it was last.
    mail_due boolean not null,
    mailed_at timestamptz,
    constraint notice_one_each unique (person_id, kind, subject_id)
);
create index notice_subject on notice (subject_id);
create index notice_mail_due on notice (person_id) where mail_due;
create trigger notice_refused_when_ended before insert or update on notice
    for each row execute function refuse_when_ended();
-- How a person wants to be told of a kind; none where it is as the kind has it.
create table notice_choice (
    person_id uuid not null,
    kind text not null,
    way text not null check (way in ('AT_ONCE', 'DAILY', 'APPLICATION')),
    primary key (person_id, kind)
);
create trigger notice_choice_refused_when_ended before insert or update on notice_choice
    for each row execute function refuse_when_ended();
