--liquibase formatted sql

--changeset profile:profile
-- What the centre tells of itself. A centre has one; two where two centres became one: then the newest counts.
create table profile (
    id uuid primary key,
    vision text not null,
    mission text not null,
    -- A line for each.
    goals text not null,
    target_groups text not null,
    organisation text not null,
    -- Empty, or addresses on the web.
    website text not null check (website ~ '^(https://.*)?$'),
    podcast text not null check (podcast ~ '^(https://.*)?$'),
    newsletter text not null check (newsletter ~ '^(https://.*)?$'),
    updated_at timestamptz not null,
    version int not null
);
create table profile_address (
    profile_id uuid not null references profile on delete cascade,
    position int not null,
    address text not null,
    since date,
    until date check (until >= since),
    primary key (profile_id, position)
);
create table profile_site (
    profile_id uuid not null references profile on delete cascade,
    position int not null,
    kind text not null check (kind in ('CO_HOST', 'SATELLITE')),
    name text not null,
    municipality text check (municipality ~ '^[0-9]{4}$'),
    since date,
    until date check (until >= since),
    remit text not null,
    primary key (profile_id, position)
);
create table profile_responsibility (
    profile_id uuid not null references profile on delete cascade,
    position int not null,
    duty text not null,
    since date,
    until date check (until >= since),
    primary key (profile_id, position)
);
create table profile_event (
    profile_id uuid not null references profile on delete cascade,
    position int not null,
    year int not null check (year between 1900 and 2100),
    happened text not null,
    primary key (profile_id, position)
);
create trigger profile_history after insert or update or delete on profile
    for each row execute function write_history('id');
create trigger profile_address_history after insert or update or delete on profile_address
    for each row execute function write_history('profile_id');
create trigger profile_site_history after insert or update or delete on profile_site
    for each row execute function write_history('profile_id');
create trigger profile_responsibility_history after insert or update or delete on profile_responsibility
    for each row execute function write_history('profile_id');
create trigger profile_event_history after insert or update or delete on profile_event
    for each row execute function write_history('profile_id');
create trigger profile_forgets_drafts after delete on profile
    for each row execute function forget_drafts();
