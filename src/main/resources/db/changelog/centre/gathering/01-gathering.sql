--liquibase formatted sql

--changeset gathering:gathering
-- When people meet in an activity. A part of it in the database, so that it goes where the activity goes when a centre is split;
-- what people delete is asked for by the service first.
create table gathering (
    id uuid primary key,
    title text not null,
    activity_id uuid not null references activity on delete cascade,
    starts timestamptz not null,
    ends timestamptz not null check (ends > starts),
    place text not null,
    address text not null,
    link text not null,
    programme text not null,
    -- Null: as long as it lasts.
    counted_minutes int check (counted_minutes > 0),
    capacity int check (capacity > 0),
    -- Empty: it takes place.
    cancelled_reason text not null,
    updated_at timestamptz not null,
    version int not null
);
create index gathering_activity on gathering (activity_id);
create index gathering_starts on gathering (starts);
-- How many came of whom there is no list of names.
create table gathering_headcount (
    gathering_id uuid not null references gathering on delete cascade,
    territory_code text not null check (territory_code ~ '^([0-9]{4}|[0-9]{6})$'),
    number int not null check (number > 0),
    primary key (gathering_id, territory_code)
);
create trigger gathering_history after insert or update or delete on gathering
    for each row execute function write_history('id');
create trigger gathering_headcount_history after insert or update or delete on gathering_headcount
    for each row execute function write_history('gathering_id');
create trigger gathering_forgets_drafts after delete on gathering
    for each row execute function forget_drafts();

--changeset gathering:gathering-split splitStatements:false
-- What goes in a split: with each activity its gatherings, and their history.
create function split_moves_gathering(codes text[], chosen uuid[]) returns setof uuid language sql stable as $$
    select id from gathering where activity_id in (select split_moves_activity(codes, chosen))
$$;
do $$
begin
    execute format('alter function split_moves_gathering(text[], uuid[]) set search_path to %I, pg_temp', current_schema());
end $$;
