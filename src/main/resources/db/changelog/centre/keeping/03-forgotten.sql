--liquibase formatted sql

--changeset keeping:history-forgotten splitStatements:false
-- The columns by which somebody is known, of each table that has any: what the history forgets of them.
create function personal_columns(name text) returns text[] language sql immutable as $$
    select case name
        when 'participant' then array['name', 'email']
        when 'local_contact' then array['name', 'email', 'phone']
        when 'partner_contact' then array['name', 'email', 'phone']
        when 'certificate' then array['name']
        when 'guidance' then array['receiver', 'giver']
        when 'staff_member' then array['name', 'email', 'notes']
        else array[]::text[] end
$$;
create function forgotten(changed jsonb, name text) returns jsonb language sql immutable as $$
    select changed || coalesce((select jsonb_object_agg(key, '') from unnest(personal_columns(name)) as p (key) where changed ? key), '{}')
$$;
-- Takes what names somebody out of the history of one subject; that it was changed, when and by whom, stays. It runs as the
-- owner, since the centre's own role can change no row of the history, and can only do this with it.
create function forget_in_history(subject uuid) returns int language plpgsql security definer as $$
declare
    found int;
begin
    perform set_config('usht.forgetting', 'yes', true);
    update history set old_row = forgotten(old_row, table_name), new_row = forgotten(new_row, table_name)
        where subject_id = subject and cardinality(personal_columns(table_name)) > 0;
    get diagnostics found = row_count;
    perform set_config('usht.forgetting', '', true);
    return found;
end $$;
create function refuse_history_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and current_setting('usht.forgetting', true) = 'yes' then
        return null;
    end if;
    raise exception 'table % is append-only', tg_table_name;
end $$;
drop trigger history_append_only on history;
create trigger history_append_only before update or delete or truncate on history
    for each statement execute function refuse_history_change();
do $$
begin
    execute format('alter function forgotten(jsonb, text) set search_path to %I, pg_temp', current_schema());
    execute format('alter function forget_in_history(uuid) set search_path to %I, pg_temp', current_schema());
    execute format('revoke execute on function forget_in_history(uuid) from public');
    execute format('grant execute on function forget_in_history(uuid) to %I', current_schema());
end $$;
