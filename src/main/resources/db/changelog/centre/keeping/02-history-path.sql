--liquibase formatted sql

--changeset keeping:history-path splitStatements:false
-- A function that runs as the owner says itself where it looks: "from current" took over what the one who migrates had set,
-- and with Liquibase's own tools that was "$user", public.
do $$
begin
    execute format('alter function write_history() set search_path to %I, pg_temp', current_schema());
end $$;
