--liquibase formatted sql

--changeset priority:priority
create table priority (
    id uuid primary key,
    -- First and last year in which it holds.
    year_from int not null check (year_from between 2009 and 2100),
    year_to int not null,
    key text not null check (key ~ '^[a-z][a-z0-9-]{1,60}$'),
    name_nb text not null,
    name_nn text not null,
    -- The nynorsk name is a working translation, not the directorate's own.
    name_nn_provisional boolean not null default false,
    description_nb text not null default '',
    description_nn text not null default '',
    assignment_nb text not null default '',
    assignment_nn text not null default '',
    position int not null,
    state text not null check (state in ('DRAFT', 'PUBLISHED')),
    continues_id uuid references priority,
    version int not null default 0,
    constraint priority_years check (year_to >= year_from),
    constraint priority_once_a_year unique (year_from, key)
);

--changeset priority:umbrella
create table priority_umbrella (
    priority_id uuid not null references priority on delete cascade,
    position int not null,
    -- A plan or strategy that the priority is an umbrella for; covered_id where that is a priority itself.
    name text not null,
    covered_id uuid references priority,
    primary key (priority_id, position)
);

--changeset priority:rights
grant select, insert, update, delete on priority, priority_umbrella to usht_national;
grant select on priority, priority_umbrella to usht_centre, usht_public;
alter table priority enable row level security;
alter table priority force row level security;
create policy kept_by_directorate on priority to usht_national using (true) with check (true);
create policy published on priority for select to usht_centre, usht_public using (state = 'PUBLISHED');
create policy kept_by_owner on priority to usht_owner using (true) with check (true);
alter table priority_umbrella enable row level security;
alter table priority_umbrella force row level security;
create policy kept_by_directorate on priority_umbrella to usht_national using (true) with check (true);
create policy published on priority_umbrella for select to usht_centre, usht_public
    using (exists (select from priority p where p.id = priority_id));
create policy kept_by_owner on priority_umbrella to usht_owner using (true) with check (true);

--changeset priority:cache-news splitStatements:false
create function tell_caches() returns trigger language plpgsql as $$
begin
    perform pg_notify('usht_cache', tg_argv[0]);
    return null;
end $$;
create trigger priority_news after insert or update or delete or truncate on priority
    for each statement execute function tell_caches('priorities');
create trigger priority_umbrella_news after insert or update or delete or truncate on priority_umbrella
    for each statement execute function tell_caches('priorities');
