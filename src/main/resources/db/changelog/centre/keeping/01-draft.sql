--liquibase formatted sql

--changeset keeping:draft
-- What somebody has typed and not yet saved, of any kind of record: kept for them alone until they save or discard it.
create table draft (
    id uuid primary key,
    -- The table of what it is about.
    kind text not null,
    person_id uuid not null,
    -- Null: a new record.
    subject_id uuid,
    -- The record's version and content when the draft was begun.
    base_version int not null,
    base jsonb not null,
    typed jsonb not null,
    updated_at timestamptz not null,
    version int not null default 0,
    -- One draft of the changes to a record, and as many of new ones as somebody has begun: nulls are distinct.
    constraint draft_one_each unique (person_id, kind, subject_id)
);
insert into draft
    select id, 'activity', person_id, activity_id, base_version, content -> 'base', content -> 'typed', updated_at, version
    from activity_draft;
drop table activity_draft;
create index draft_subject on draft (subject_id);
create trigger draft_ended before insert or update on draft
    for each row execute function refuse_when_ended();

--changeset keeping:draft-forgotten splitStatements:false
-- The drafts of what is deleted go with it. The trigger stands at the table of each kind of record.
create function forget_drafts() returns trigger language plpgsql as $$
begin
    delete from draft where kind = tg_table_name and subject_id = old.id;
    return null;
end $$;
do $$
begin
    execute format('alter function forget_drafts() set search_path to %I, pg_temp', current_schema());
end $$;
create trigger activity_forgets_drafts after delete on activity
    for each row execute function forget_drafts();
