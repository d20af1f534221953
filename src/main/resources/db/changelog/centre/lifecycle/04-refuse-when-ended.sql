--liquibase formatted sql

--changeset lifecycle:refuse-when-ended splitStatements:false
-- For tables whose changes are nobody's history, and so do not pass write_history: the same refusal.
create function refuse_when_ended() returns trigger language plpgsql security definer as $$
begin
    if current_setting('role') <> 'none' and exists (select from platform.tenant
            where key = substr(tg_table_schema, 8) and state in ('MERGED', 'CLOSED')) then
        raise exception 'this centre has ended and is only read';
    end if;
    return new;
end $$;
do $$
begin
    execute format('alter function refuse_when_ended() set search_path to %I, pg_temp', current_schema());
end $$;
