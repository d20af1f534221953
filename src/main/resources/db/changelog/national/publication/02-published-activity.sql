--liquibase formatted sql

--changeset publication:published-activity splitStatements:false
-- The funding is for the directorate, not for the public.
select make_handover('published_activity', $$
        -- What others find has a name that can be seen and pressed, also where it comes out of an archive.
        title text not null constraint published_activity_title check (title ~ '\S'),
        kind text not null,
        status text not null,
        period_from date,
        period_to date,
        background text not null default '',
        goal text not null default '',
        method text not null default '',
        result text not null default '',
        part_of uuid,
        -- The activity that another centre has published, where both have published the same one.
        same_as uuid constraint published_activity_not_the_same_as_itself check (same_as <> subject_id),
        -- How many met, as far as that may leave the centre; null where it is held back, or nobody met.
        gatherings int not null default 0 check (gatherings >= 0),
        minutes bigint not null default 0 check (minutes >= 0),
        attendances bigint check (attendances >= 0),
        persons bigint check (persons >= 0),
        places_met int check (places_met >= 0),
        -- The years in which it counts: those that its period touches, without a period the year of publishing. An open end
        -- goes on until the activity is over; of one that is over, only the first year is known then.
        first_year int not null generated always as (
            extract(year from coalesce(period_from, period_to, (published_at at time zone 'Europe/Oslo')::date))) stored,
        last_year int not null generated always as (case
            when period_to is not null then extract(year from period_to)
            when period_from is null then extract(year from published_at at time zone 'Europe/Oslo')
            when status in ('COMPLETED', 'CANCELLED') then extract(year from period_from)
            else 9999 end) stored,
        -- What it is found by and does not say: its focus areas, and the codes of where it takes place, each with a letter before
        -- it, so that nobody finds them by a number in a text.
        tags text not null default '',
        search tsvector not null generated always as (
            search_vector(title, goal, background, method, result, tags)) stored
    $$, jsonb_build_object(
        'published_priority', $$
            priority_id uuid not null,
            main boolean not null,
            primary key (publication_id, priority_id)
        $$,
        'published_focus_area', $$
            name text not null,
            primary key (publication_id, name)
        $$,
        'published_reach', $$
            -- A municipality's code, or in Oslo a city district's.
            territory_code text not null,
            municipality_code text not null generated always as (left(territory_code, 4)) stored,
            invited boolean not null,
            taking_part boolean not null,
            primary key (publication_id, territory_code)
        $$,
        'published_attendance', $$
            -- A municipality's or city district's code; empty for those of whom nobody knows the place.
            territory_code text not null,
            -- Fewer never leave a centre.
            attendances bigint not null constraint published_attendance_not_small check (attendances >= 5),
            primary key (publication_id, territory_code)
        $$,
        'published_co_arranger', $$
            co_centre_key text not null,
            primary key (publication_id, co_centre_key)
        $$,
        'published_partner', $$
            name text not null,
            primary key (publication_id, name)
        $$,
        'published_link', $$
            -- Whoever reads a list makes room up to its last place.
            position int not null constraint published_link_position check (position between 0 and 9999),
            url text not null check (url ~ '^https?://'),
            label text not null,
            primary key (publication_id, position)
        $$,
        'published_funding', $$
            position int not null constraint published_funding_position check (position between 0 and 9999),
            source text not null,
            year int not null,
            state text not null,
            amount_kr bigint not null check (amount_kr >= 0),
            fictional boolean not null,
            primary key (publication_id, position)
        $$),
    array['published_activity', 'published_priority', 'published_focus_area', 'published_reach', 'published_attendance',
        'published_co_arranger', 'published_partner', 'published_link']);

create index published_activity_years on published_activity (last_year, first_year)
    where superseded_at is null and withdrawn_at is null;
-- Read often, written seldom: without a list of what is pending, which each search would read through.
create index published_activity_search on published_activity using gin (search) with (fastupdate = off);
create unique index published_priority_one_main on published_priority (publication_id) where main;
create index published_priority_priority on published_priority (priority_id);
create index published_reach_municipality on published_reach (municipality_code) where taking_part;

--changeset publication:part-of splitStatements:false
-- The page of a larger activity lists its parts: none is hung on another centre's.
create function refuse_part_of_others() returns trigger language plpgsql security definer
    set search_path to national, pg_temp as $$
begin
    if exists (select from publisher where subject_id = new.part_of and centre_key <> new.centre_key) then
        raise exception 'Activity % is another centre''s', new.part_of using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
-- The owner may: after a split, what was published before tells of the larger activity that stayed.
create trigger published_activity_part_of before insert on published_activity
    for each row when (new.part_of is not null and current_user <> 'usht_owner') execute function refuse_part_of_others();

--changeset publication:with-us
-- What others have published and name the bound centre in. A centre's own policies show it nothing of others; this view reads
-- with its owner's rights, and tells the little that it takes to say which activity is meant, which is public anyway.
create view published_with_us with (security_barrier) as
    select p.subject_id as activity_id, p.centre_key, p.title, p.period_from, p.period_to from published_activity p
    where p.superseded_at is null and p.withdrawn_at is null and p.centre_key <> current_centre()
        and exists (select from published_co_arranger co
            where co.publication_id = p.id and co.co_centre_key = current_centre());
grant select on published_with_us to usht_centre;

--changeset publication:hand-on splitStatements:false
-- Others name the centre that answers for another's activities from now on; not where the two worked together: that stays as it
-- was told. No version changes hands by it.
create function hand_on_co_arrangers(from_key text, to_key text, subjects uuid[], same_centre boolean) returns int
    language plpgsql set search_path to national, pg_temp as $$
begin
    if subjects is null then
        update published_co_arranger co set co_centre_key = to_key
            where co_centre_key = from_key and centre_key <> to_key and not exists (select from published_co_arranger other
                where other.publication_id = co.publication_id and other.co_centre_key = to_key);
    end if;
    return 0;
end $$;
