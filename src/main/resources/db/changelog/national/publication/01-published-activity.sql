--liquibase formatted sql

--changeset publication:published-activity
-- One row a version. What was handed over is never changed: a newer version supersedes it, or it is withdrawn.
create table published_activity (
    id uuid primary key,
    centre_key text not null,
    activity_id uuid not null,
    version int not null check (version > 0),
    title text not null,
    kind text not null,
    status text not null,
    period_from date,
    period_to date,
    background text not null default '',
    goal text not null default '',
    method text not null default '',
    result text not null default '',
    part_of uuid,
    published_at timestamptz not null,
    superseded_at timestamptz,
    withdrawn_at timestamptz,
    -- The years in which it counts: those that its period touches, without a period the year of publishing. An open end
    -- goes on until the activity is over; of one that is over, only the first year is known then.
    first_year int not null generated always as (
        extract(year from coalesce(period_from, period_to, (published_at at time zone 'Europe/Oslo')::date))) stored,
    last_year int not null generated always as (case
        when period_to is not null then extract(year from period_to)
        when period_from is null then extract(year from published_at at time zone 'Europe/Oslo')
        when status in ('COMPLETED', 'CANCELLED') then extract(year from period_from)
        else 9999 end) stored,
    search tsvector not null generated always as (
        setweight(to_tsvector('pg_catalog.norwegian', title), 'A')
        || setweight(to_tsvector('pg_catalog.norwegian', goal || ' ' || background), 'B')
        || setweight(to_tsvector('pg_catalog.norwegian', method || ' ' || result), 'C')
        -- Words as they stand, too: the beginning of a word is often longer than its stem.
        || setweight(to_tsvector('pg_catalog.simple', title || ' ' || goal || ' ' || background), 'D')) stored,
    constraint published_activity_version unique (centre_key, activity_id, version)
);
create unique index published_activity_current on published_activity (activity_id)
    where superseded_at is null and withdrawn_at is null;
create index published_activity_centre on published_activity (centre_key)
    where superseded_at is null and withdrawn_at is null;
create index published_activity_years on published_activity (last_year, first_year)
    where superseded_at is null and withdrawn_at is null;
create index published_activity_search on published_activity using gin (search);

--changeset publication:parts
create table published_priority (
    publication_id uuid not null references published_activity,
    centre_key text not null,
    priority_id uuid not null,
    main boolean not null,
    primary key (publication_id, priority_id)
);
create unique index published_priority_one_main on published_priority (publication_id) where main;
create index published_priority_priority on published_priority (priority_id);

create table published_focus_area (
    publication_id uuid not null references published_activity,
    centre_key text not null,
    name text not null,
    primary key (publication_id, name)
);

create table published_reach (
    publication_id uuid not null references published_activity,
    centre_key text not null,
    -- A municipality's code, or in Oslo a city district's.
    territory_code text not null,
    municipality_code text not null generated always as (left(territory_code, 4)) stored,
    invited boolean not null,
    taking_part boolean not null,
    primary key (publication_id, territory_code)
);
create index published_reach_municipality on published_reach (municipality_code) where taking_part;

create table published_co_arranger (
    publication_id uuid not null references published_activity,
    centre_key text not null,
    co_centre_key text not null,
    primary key (publication_id, co_centre_key)
);

create table published_partner (
    publication_id uuid not null references published_activity,
    centre_key text not null,
    name text not null,
    primary key (publication_id, name)
);

create table published_link (
    publication_id uuid not null references published_activity,
    centre_key text not null,
    position int not null,
    url text not null check (url ~ '^https?://'),
    label text not null,
    primary key (publication_id, position)
);

-- For the directorate, not for the public.
create table published_funding (
    publication_id uuid not null references published_activity,
    centre_key text not null,
    position int not null,
    source text not null,
    year int not null,
    state text not null,
    amount_kr bigint not null check (amount_kr >= 0),
    fictional boolean not null,
    primary key (publication_id, position)
);

--changeset publication:rights splitStatements:false
do $$
declare
    part text;
begin
    grant select on published_activity to usht_national, usht_centre, usht_public;
    grant insert on published_activity to usht_centre;
    grant update (superseded_at, withdrawn_at) on published_activity to usht_centre;
    alter table published_activity enable row level security;
    alter table published_activity force row level security;
    create policy handed_over on published_activity for select to usht_national using (true);
    create policy own on published_activity to usht_centre
        using (centre_key = current_centre()) with check (centre_key = current_centre());
    create policy published on published_activity for select to usht_public
        using (superseded_at is null and withdrawn_at is null);
    foreach part in array array['published_priority', 'published_focus_area', 'published_reach', 'published_co_arranger',
            'published_partner', 'published_link', 'published_funding'] loop
        execute format('grant select on %I to usht_national', part);
        execute format('grant select, insert on %I to usht_centre', part);
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy handed_over on %I for select to usht_national using (true)', part);
        execute format('create policy own on %I to usht_centre using (centre_key = current_centre())'
            || ' with check (centre_key = current_centre())', part);
        if part <> 'published_funding' then
            execute format('grant select on %I to usht_public', part);
            execute format('create policy published on %I for select to usht_public using (exists'
                || ' (select from published_activity p where p.id = publication_id))', part);
        end if;
    end loop;
end $$;
