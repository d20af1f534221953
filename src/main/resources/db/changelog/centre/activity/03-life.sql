--liquibase formatted sql

--changeset activity:of-area splitStatements:false
-- What goes in a split: the activities that were chosen, or those that reach out to the area that goes and nowhere else.
create function split_moves_activity(codes text[], chosen uuid[]) returns setof uuid language sql stable as $$
    select id from activity where id = any (chosen)
    union all
    select activity_id from activity_reach where chosen is null group by activity_id
    having bool_and(territory_code = any (codes) or left(territory_code, 4) = any (codes))
$$;
do $$
begin
    execute format('alter function split_moves_activity(text[], uuid[]) set search_path to %I, pg_temp', current_schema());
end $$;

--changeset activity:after-restore splitStatements:false
-- After rows came back from a backup: what is published stands in "national", so that decides. Returns how many activities
-- are published and not among the rows.
create function after_restore(centre text) returns int language plpgsql as $$
declare
    orphaned int;
begin
    alter table activity disable trigger user;
    update activity a set published_version = p.version, published_at = p.published_at,
            changed_since_published = p.version is not null
                and (a.changed_since_published or a.published_version is distinct from p.version)
        from activity b left join (select * from national.published_activity
            where centre_key = centre and superseded_at is null and withdrawn_at is null) p on p.subject_id = b.id
        where a.id = b.id;
    alter table activity enable trigger user;
    select count(*) into orphaned from national.published_activity p
        where centre_key = centre and superseded_at is null and withdrawn_at is null
            and not exists (select from activity a where a.id = p.subject_id);
    return orphaned;
end $$;
do $$
begin
    execute format('alter function after_restore(text) set search_path to %I, pg_temp', current_schema());
end $$;
