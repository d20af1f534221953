--liquibase formatted sql

--changeset keeping:directorates-own-schema
-- What the directorate keeps for itself, under the names that a centre's own tables have: no centre, no visitor looks in here.
create schema usht_national;
grant usage on schema usht_national to usht_national;
create table usht_national.draft (
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
create index draft_subject on usht_national.draft (subject_id);
create table usht_national.history (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    person text,
    transaction_id bigint not null default txid_current(),
    table_name text not null,
    subject_id uuid not null,
    operation text not null check (operation in ('INSERT', 'UPDATE', 'DELETE')),
    old_row jsonb,
    new_row jsonb
);
create index history_subject on usht_national.history (subject_id, id);
create index history_deletions on usht_national.history (table_name, at) where operation = 'DELETE';
grant select, insert, update, delete on usht_national.draft to usht_national;
grant select on usht_national.history to usht_national;

--changeset keeping:directorates-history splitStatements:false
-- As in a centre's schema: runs as the owner, so that the directorate's role can add rows only through a change.
create function usht_national.write_history() returns trigger language plpgsql security definer
    set search_path to usht_national, pg_temp as $$
begin
    if tg_op = 'UPDATE' and to_jsonb(new) = to_jsonb(old) then
        return null;
    end if;
    insert into history (person, table_name, subject_id, operation, old_row, new_row)
    values (nullif(current_setting('usht.person', true), ''), tg_table_name,
        (coalesce(to_jsonb(new), to_jsonb(old)) ->> tg_argv[0])::uuid, tg_op,
        case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end);
    return null;
end $$;
create function usht_national.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'table % is append-only', tg_table_name;
end $$;
create trigger history_append_only before update or delete or truncate on usht_national.history
    for each statement execute function usht_national.refuse_change();
create function usht_national.forget_drafts() returns trigger language plpgsql
    set search_path to usht_national, pg_temp as $$
begin
    delete from draft where kind = tg_table_name and subject_id = old.id;
    return null;
end $$;

--changeset keeping:priorities-history
create trigger priority_history after insert or update or delete on priority
    for each row execute function usht_national.write_history('id');
create trigger priority_umbrella_history after insert or update or delete on priority_umbrella
    for each row execute function usht_national.write_history('priority_id');
create trigger priority_forgets_drafts after delete on priority
    for each row execute function usht_national.forget_drafts();
