--liquibase formatted sql

--changeset territory:county
create table county (
    code text primary key check (code ~ '^[0-9]{2}$'),
    name text not null,
    valid_from date not null,
    valid_to date
);

--changeset territory:municipality
create table municipality (
    code text primary key check (code ~ '^[0-9]{4}$'),
    name text not null,
    county_code text not null references county,
    organisation_number text check (organisation_number ~ '^[0-9]{9}$'),
    sami_administrative_area boolean not null default false,
    valid_from date not null,
    valid_to date
);

--changeset territory:city-district
create table city_district (
    code text primary key check (code ~ '^[0-9]{6}$'),
    name text not null,
    municipality_code text not null references municipality,
    valid_from date not null,
    valid_to date
);

--changeset territory:rights
grant select on county, municipality, city_district to usht_national, usht_centre, usht_public;
alter table county enable row level security;
alter table county force row level security;
create policy readable on county for select to usht_national, usht_centre, usht_public using (true);
create policy kept_by_owner on county to usht_owner using (true) with check (true);
alter table municipality enable row level security;
alter table municipality force row level security;
create policy readable on municipality for select to usht_national, usht_centre, usht_public using (true);
create policy kept_by_owner on municipality to usht_owner using (true) with check (true);
alter table city_district enable row level security;
alter table city_district force row level security;
create policy readable on city_district for select to usht_national, usht_centre, usht_public using (true);
create policy kept_by_owner on city_district to usht_owner using (true) with check (true);
