--liquibase formatted sql

--changeset activity:split-copies-partner splitStatements:false
-- What both centres have after a split: the partners that activities which go name.
create function split_copies_partner(going uuid[]) returns setof uuid language sql stable as $$
    select id from partner where name in (select name from activity_partner where activity_id = any (going))
$$;
do $$
begin
    execute format('alter function split_copies_partner(uuid[]) set search_path to %I, pg_temp', current_schema());
end $$;
