--liquibase formatted sql

--changeset publication:origin splitStatements:false
do $$
declare
    kept text;
begin
    foreach kept in array array['published_activity', 'published_priority', 'published_focus_area', 'published_reach',
            'published_co_arranger', 'published_partner', 'published_link', 'published_funding'] loop
        execute format('create policy kept_by_owner on %I to usht_owner using (true) with check (true)', kept);
    end loop;
end $$;
-- Who handed it over. When centres merge or split, centre_key becomes the one that answers for it now; this never changes.
alter table published_activity add column origin_key text;
update published_activity set origin_key = centre_key;
alter table published_activity alter column origin_key set not null;
create function keep_origin() returns trigger language plpgsql as $$
begin
    new.origin_key := new.centre_key;
    return new;
end $$;
create trigger published_activity_origin before insert on published_activity
    for each row when (current_user <> 'usht_owner') execute function keep_origin();

--changeset publication:hand-on splitStatements:false
-- Makes another centre answer for what one has published: all of it or, where subjects are given, those activities. Called by
-- the owner when centres are merged, split or renamed (the same centre under another key). Returns the number of versions.
create function hand_on_publications(from_key text, to_key text, subjects uuid[], same_centre boolean) returns int
    language plpgsql set search_path to national, pg_temp as $$
declare
    part text;
    moved int;
begin
    update published_activity set centre_key = to_key
        where centre_key = from_key and (subjects is null or activity_id = any (subjects));
    get diagnostics moved = row_count;
    if same_centre then
        update published_activity set origin_key = to_key where origin_key = from_key;
    end if;
    foreach part in array array['published_priority', 'published_focus_area', 'published_reach', 'published_co_arranger',
            'published_partner', 'published_link', 'published_funding'] loop
        execute format('update %I part set centre_key = $2 from published_activity a'
            || ' where part.centre_key = $1 and a.id = part.publication_id and a.centre_key = $2', part)
            using from_key, to_key;
    end loop;
    if subjects is null then
        -- Not where the two worked together: that stays as it was told.
        update published_co_arranger co set co_centre_key = to_key
            where co_centre_key = from_key and centre_key <> to_key and not exists (select from published_co_arranger other
                where other.publication_id = co.publication_id and other.co_centre_key = to_key);
    end if;
    return moved;
end $$;
