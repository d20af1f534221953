--liquibase formatted sql

--changeset plan:action-plan-version
-- A plan with its measures as it was when it was adopted, and each time it was revised since.
create table action_plan_version (
    id uuid primary key,
    plan_id uuid not null references action_plan on delete cascade,
    number int not null check (number > 0),
    adopted_at timestamptz not null,
    -- As the person was called then, as in the history.
    adopted_by text not null,
    -- Why it was revised; empty for the first.
    reason text not null,
    content jsonb not null,
    unique (plan_id, number)
);
create trigger action_plan_version_refused_when_ended before insert or update on action_plan_version
    for each row execute function refuse_when_ended();
-- What was adopted stays.
create trigger action_plan_version_stays before update on action_plan_version
    for each statement execute function refuse_change();
