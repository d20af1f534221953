--liquibase formatted sql

--changeset lifecycle:ended splitStatements:false
-- Who waited for the lock of a merge or of the last export would write behind it, where nobody looks any more. So a centre that
-- has ended takes nothing from its people, whatever the program believed when they began.
create or replace function write_history() returns trigger language plpgsql security definer as $$
declare
    subject text := coalesce(to_jsonb(new), to_jsonb(old)) ->> tg_argv[0];
begin
    if current_setting('role') <> 'none' and exists (select from platform.tenant
            where key = substr(tg_table_schema, 8) and state in ('MERGED', 'CLOSED')) then
        raise exception 'this centre has ended and is only read';
    end if;
    if tg_op = 'UPDATE' and to_jsonb(new) = to_jsonb(old) then
        return null;
    end if;
    insert into history (person, table_name, subject_id, operation, old_row, new_row)
    values (nullif(current_setting('usht.person', true), ''), tg_table_name, subject::uuid, tg_op,
        case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end);
    return null;
end $$;
do $$
begin
    execute format('alter function write_history() set search_path to %I, pg_temp', current_schema());
end $$;
