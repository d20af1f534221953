--liquibase formatted sql

--changeset publication:one-publisher splitStatements:false
-- Whose an activity's versions are: the first centre's that publishes it, for good, so that the id of a withdrawn one is nobody
-- else's either. Only the owner changes it, when centres are merged, split or renamed; versions and their parts follow by their
-- keys, which name the centre all the way down: no part of one centre's version is another's.
create table publisher (
    activity_id uuid primary key,
    centre_key text not null,
    constraint publisher_centre unique (activity_id, centre_key)
);
insert into publisher select distinct activity_id, centre_key from published_activity;
alter table publisher enable row level security;
alter table publisher force row level security;
create policy kept_by_owner on publisher to usht_owner using (true) with check (true);

alter table published_activity
    add constraint published_activity_whole unique (id, centre_key),
    add constraint published_activity_publisher foreign key (activity_id, centre_key)
        references publisher (activity_id, centre_key) on update cascade;
do $$
declare
    part text;
begin
    foreach part in array array['published_priority', 'published_focus_area', 'published_reach', 'published_co_arranger',
            'published_partner', 'published_link', 'published_funding'] loop
        execute format('alter table %1$I drop constraint %1$s_publication_id_fkey, add constraint %1$s_of_version'
            || ' foreign key (publication_id, centre_key) references published_activity (id, centre_key) on update cascade',
            part);
    end loop;
end $$;

-- With the owner's rights: a centre can't write to the list itself. One that another centre has is left as it is, and the
-- version's key then refuses it.
create function claim_activity() returns trigger language plpgsql security definer set search_path to national, pg_temp as $$
begin
    insert into publisher (activity_id, centre_key) values (new.activity_id, new.centre_key)
        on conflict (activity_id) do nothing;
    return new;
end $$;
create trigger published_activity_claim before insert on published_activity
    for each row execute function claim_activity();

-- The page of a larger activity lists its parts: none is hung on another centre's.
create function refuse_part_of_others() returns trigger language plpgsql security definer
    set search_path to national, pg_temp as $$
begin
    if exists (select from publisher where activity_id = new.part_of and centre_key <> new.centre_key) then
        raise exception 'Activity % is another centre''s', new.part_of using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
-- The owner may: after a split, what was published before tells of the larger activity that stayed.
create trigger published_activity_part_of before insert on published_activity
    for each row when (new.part_of is not null and current_user <> 'usht_owner') execute function refuse_part_of_others();

create or replace function hand_on_publications(from_key text, to_key text, subjects uuid[], same_centre boolean) returns int
    language plpgsql set search_path to national, pg_temp as $$
declare
    moved int;
begin
    select count(*) into moved from published_activity
        where centre_key = from_key and (subjects is null or activity_id = any (subjects));
    -- Versions and parts follow.
    update publisher set centre_key = to_key
        where centre_key = from_key and (subjects is null or activity_id = any (subjects));
    if same_centre then
        update published_activity set origin_key = to_key where origin_key = from_key;
    end if;
    if subjects is null then
        -- Not where the two worked together: that stays as it was told.
        update published_co_arranger co set co_centre_key = to_key
            where co_centre_key = from_key and centre_key <> to_key and not exists (select from published_co_arranger other
                where other.publication_id = co.publication_id and other.co_centre_key = to_key);
    end if;
    return moved;
end $$;

--changeset publication:sealed splitStatements:false
-- A version has its parts from the transaction that made it, and none is added later: what was handed over is whole.
alter table published_activity add column sealed boolean not null default false;
update published_activity set sealed = true;
create function seal_publication() returns trigger language plpgsql security definer set search_path to national, pg_temp as $$
begin
    update published_activity set sealed = true where id = new.id;
    return null;
end $$;
create constraint trigger published_activity_seal after insert on published_activity deferrable initially deferred
    for each row when (not new.sealed) execute function seal_publication();
do $$
declare
    part text;
begin
    foreach part in array array['published_priority', 'published_focus_area', 'published_reach', 'published_co_arranger',
            'published_partner', 'published_link', 'published_funding'] loop
        execute format('drop policy own on %I', part);
        execute format('create policy own on %I for select to usht_centre using (centre_key = current_centre())', part);
        execute format('create policy own_before_sealed on %I for insert to usht_centre'
            || ' with check (centre_key = current_centre() and exists (select from published_activity whole'
            || ' where whole.id = publication_id and whole.centre_key = current_centre() and not whole.sealed))', part);
    end loop;
end $$;

--changeset publication:positions
-- Whoever reads a list makes room up to its last place.
alter table published_link add constraint published_link_position check (position between 0 and 9999);
alter table published_funding add constraint published_funding_position check (position between 0 and 9999);
