--liquibase formatted sql

--changeset activity:publication-request
-- Somebody who may not publish has asked those who may; gone once it is taken back, published, archived or deleted.
create table publication_request (
    activity_id uuid primary key references activity on delete cascade,
    person_id uuid not null,
    -- As the person was called then, as in the history.
    person text not null,
    asked_at timestamptz not null
);
create trigger publication_request_ended before insert or update on publication_request
    for each row execute function refuse_when_ended();
