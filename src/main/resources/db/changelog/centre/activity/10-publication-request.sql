--liquibase formatted sql

--changeset activity:publication-request
-- Somebody who may not publish has asked those who may; gone once it is published, archived or deleted. One
-- that is taken back stays until then, so that asking again at once writes to nobody a second time.
create table publication_request (
    activity_id uuid primary key references activity on delete cascade,
    person_id uuid not null,
    -- As the person was called then, as in the history.
    person text not null,
    asked_at timestamptz not null,
    taken_back boolean not null default false,
    mailed_at timestamptz
);
create trigger publication_request_ended before insert or update on publication_request
    for each row execute function refuse_when_ended();
