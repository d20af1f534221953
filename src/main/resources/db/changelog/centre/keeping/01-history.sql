--liquibase formatted sql

--changeset keeping:history
-- Who changed what when: written by triggers alone, for every table whose module asks for it.
create table history (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    -- Null: the system itself.
    person text,
    transaction_id bigint not null default txid_current(),
    table_name text not null,
    -- The thing that the row belongs to, such as an activity's id for a row of its funding.
    subject_id uuid not null,
    operation text not null check (operation in ('INSERT', 'UPDATE', 'DELETE')),
    old_row jsonb,
    new_row jsonb
);
create index history_subject on history (subject_id, id);

--changeset keeping:history-trigger splitStatements:false
-- Runs as the owner, so that the centre's own role can add rows only through a change, and can't change or delete any.
-- The trigger's argument is the column that holds the subject's id.
create function write_history() returns trigger language plpgsql security definer set search_path from current as $$
declare
    subject text := coalesce(to_jsonb(new), to_jsonb(old)) ->> tg_argv[0];
begin
    if tg_op = 'UPDATE' and to_jsonb(new) = to_jsonb(old) then
        return null;
    end if;
    insert into history (person, table_name, subject_id, operation, old_row, new_row)
    values (nullif(current_setting('usht.person', true), ''), tg_table_name, subject::uuid, tg_op,
        case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end);
    return null;
end $$;

--changeset keeping:history-append-only splitStatements:false
do $$
begin
    execute format('revoke all on history from %I', current_schema());
    execute format('grant select on history to %I', current_schema());
end $$;
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'table % is append-only', tg_table_name;
end $$;
create trigger history_append_only before update or delete or truncate on history
    for each statement execute function refuse_change();
