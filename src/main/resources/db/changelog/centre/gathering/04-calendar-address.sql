--liquibase formatted sql

--changeset gathering:calendar-address
-- Private addresses at which calendars follow gatherings without anybody signing in. Of the secret only the digest is kept, and
-- nothing of it in the history.
create table calendar_address (
    id uuid primary key,
    digest text not null unique check (digest ~ '^[0-9a-f]{64}$'),
    -- Null: of the whole centre.
    activity_id uuid references activity on delete cascade,
    -- As the person was called then.
    made_by text not null,
    made_at timestamptz not null
);
create index calendar_address_activity on calendar_address (activity_id);
create trigger calendar_address_refused_when_ended before insert or update on calendar_address
    for each row execute function refuse_when_ended();
