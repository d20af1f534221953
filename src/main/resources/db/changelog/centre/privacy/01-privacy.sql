--liquibase formatted sql

--changeset privacy:retention
-- For what, and for how long after they were used last, the centre keeps the names of people of a kind; the newest row counts.
create table retention (
    id uuid primary key,
    -- As the module says that keeps them.
    kind text not null,
    purpose text not null,
    months int not null check (months > 0),
    set_by text not null,
    set_at timestamptz not null
);
create index retention_newest on retention (kind, set_at);
-- That names were taken away, and how many; not whose.
create table erasure (
    id uuid primary key,
    kind text not null,
    number int not null check (number > 0),
    -- Null: the night's work.
    person text,
    at timestamptz not null
);
create index erasure_newest on erasure (at);
-- Who looked at which list of people.
create table list_reading (
    id uuid primary key,
    list text not null,
    -- Of its page, below the workspace's.
    path text not null,
    person text not null,
    at timestamptz not null
);
create index list_reading_newest on list_reading (at);
create index list_reading_again on list_reading (person, list, at);
create trigger retention_refused_when_ended before insert or update on retention
    for each row execute function refuse_when_ended();
create trigger erasure_refused_when_ended before insert or update on erasure
    for each row execute function refuse_when_ended();
create trigger list_reading_refused_when_ended before insert or update on list_reading
    for each row execute function refuse_when_ended();
create trigger retention_stays before update on retention
    for each statement execute function refuse_change();
create trigger erasure_stays before update on erasure
    for each statement execute function refuse_change();
create trigger list_reading_stays before update on list_reading
    for each statement execute function refuse_change();
