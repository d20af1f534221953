--liquibase formatted sql

--changeset centre:current-centre splitStatements:false
-- The key of the centre whose role is in force, null for everybody else. Row-level security in this schema decides by it,
-- and so by current_user, never by a setting that SQL could change.
create function current_centre() returns text language sql stable parallel safe as $$
    select case when current_user::text like 'usht\_c\_%' then substr(current_user::text, 8) end
$$;
grant execute on function current_centre() to usht_national, usht_centre, usht_public;

--changeset centre:centre
create table centre (
    key text primary key,
    name_nb text not null,
    name_nn text not null,
    name_se text,
    -- The area's short name, for tiles and tables.
    area_name text not null,
    host_code text not null,
    language text not null check (language in ('nb', 'nn')),
    website text,
    accessibility_declaration text not null,
    -- Hue of the accent colour, degrees.
    accent int not null check (accent between 0 and 359),
    tile_column int not null,
    tile_row int not null,
    open boolean not null default true
);

--changeset centre:centre-host
create table centre_host (
    centre_key text not null references centre on delete cascade,
    municipality_code text not null,
    kind text not null check (kind in ('HOST', 'CO_HOST', 'SATELLITE')),
    valid_from date not null,
    valid_to date,
    note text,
    primary key (centre_key, municipality_code, kind, valid_from)
);

--changeset centre:centre-area
create table centre_area (
    centre_key text not null references centre on delete cascade,
    -- A municipality's code, or in Oslo a city district's.
    territory_code text not null check (territory_code ~ '^([0-9]{4}|[0-9]{6})$'),
    valid_from date not null,
    valid_to date,
    primary key (centre_key, territory_code, valid_from)
);
create index centre_area_territory on centre_area (territory_code);

--changeset centre:rights
grant select on centre, centre_host, centre_area to usht_national, usht_centre, usht_public;
alter table centre enable row level security;
alter table centre force row level security;
create policy readable on centre for select to usht_national, usht_centre, usht_public using (true);
create policy kept_by_owner on centre to usht_owner using (true) with check (true);
alter table centre_host enable row level security;
alter table centre_host force row level security;
create policy readable on centre_host for select to usht_national, usht_centre, usht_public using (true);
create policy kept_by_owner on centre_host to usht_owner using (true) with check (true);
alter table centre_area enable row level security;
alter table centre_area force row level security;
create policy readable on centre_area for select to usht_national, usht_centre, usht_public using (true);
create policy kept_by_owner on centre_area to usht_owner using (true) with check (true);
