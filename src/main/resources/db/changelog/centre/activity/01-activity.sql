--liquibase formatted sql

--changeset activity:activity
create table activity (
    id uuid primary key,
    title text not null,
    kind text not null,
    status text not null,
    period_from date,
    period_to date,
    background text not null default '',
    goal text not null default '',
    method text not null default '',
    result text not null default '',
    responsible text not null default '',
    parent_id uuid references activity,
    updated_at timestamptz not null default now(),
    version int not null default 0,
    constraint activity_period check (period_to >= period_from),
    constraint activity_not_its_own_part check (parent_id <> id)
);
create index activity_parent on activity (parent_id);
create index activity_period_index on activity (period_from, period_to);

--changeset activity:parts
create table activity_priority (
    activity_id uuid not null references activity on delete cascade,
    priority_id uuid not null,
    main boolean not null,
    primary key (activity_id, priority_id)
);
create unique index activity_priority_one_main on activity_priority (activity_id) where main;

create table activity_focus_area (
    activity_id uuid not null references activity on delete cascade,
    name text not null,
    primary key (activity_id, name)
);

create table activity_co_arranger (
    activity_id uuid not null references activity on delete cascade,
    centre_key text not null,
    primary key (activity_id, centre_key)
);

create table activity_partner (
    activity_id uuid not null references activity on delete cascade,
    name text not null,
    primary key (activity_id, name)
);

create table activity_reach (
    activity_id uuid not null references activity on delete cascade,
    -- A municipality's code, or in Oslo a city district's.
    territory_code text not null check (territory_code ~ '^([0-9]{4}|[0-9]{6})$'),
    invited boolean not null,
    taking_part boolean not null,
    primary key (activity_id, territory_code)
);

create table activity_funding (
    activity_id uuid not null references activity on delete cascade,
    position int not null,
    source text not null,
    year int not null,
    state text not null,
    amount_kr bigint not null check (amount_kr >= 0),
    fictional boolean not null default false,
    primary key (activity_id, position)
);

create table activity_link (
    activity_id uuid not null references activity on delete cascade,
    position int not null,
    url text not null check (url ~ '^https?://'),
    label text not null,
    primary key (activity_id, position)
);

--changeset activity:draft
-- What somebody has typed and not yet saved: kept for them alone until they save or discard it.
create table activity_draft (
    id uuid primary key,
    person_id uuid not null,
    -- Null: a new activity.
    activity_id uuid references activity on delete cascade,
    -- The activity's version when the draft was begun.
    base_version int not null,
    content jsonb not null,
    updated_at timestamptz not null,
    version int not null default 0,
    constraint activity_draft_one_each unique nulls not distinct (person_id, activity_id)
);

--changeset activity:history
create trigger activity_history after insert or update or delete on activity
    for each row execute function write_history('id');
create trigger activity_priority_history after insert or update or delete on activity_priority
    for each row execute function write_history('activity_id');
create trigger activity_focus_area_history after insert or update or delete on activity_focus_area
    for each row execute function write_history('activity_id');
create trigger activity_co_arranger_history after insert or update or delete on activity_co_arranger
    for each row execute function write_history('activity_id');
create trigger activity_partner_history after insert or update or delete on activity_partner
    for each row execute function write_history('activity_id');
create trigger activity_reach_history after insert or update or delete on activity_reach
    for each row execute function write_history('activity_id');
create trigger activity_funding_history after insert or update or delete on activity_funding
    for each row execute function write_history('activity_id');
create trigger activity_link_history after insert or update or delete on activity_link
    for each row execute function write_history('activity_id');
