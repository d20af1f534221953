--liquibase formatted sql

--changeset application:application
-- What the centre applies for in a year of a scheme. Two centres that became one may have one each, so nothing says that there is one.
create table application (
    id uuid primary key,
    -- Of another schema, so without a key.
    year_id uuid not null,
    -- The form of the call that its answers were last looked through with.
    form_version int not null,
    state text not null check (state in ('DRAFT', 'SENT', 'WITHDRAWN')),
    -- What the directorate knows it by; empty until it is sent.
    case_number text not null,
    updated_at timestamptz not null,
    version int not null
);
create index application_year on application (year_id);
create trigger application_history after insert or update or delete on application
    for each row execute function write_history('id');
create trigger application_refused_when_ended before insert or update on application
    for each row execute function refuse_when_ended();

--changeset application:answer
-- What stands in one part of the form. Each part is saved by itself, so that several people can write at once.
create table application_answer (
    id uuid primary key,
    application_id uuid not null references application on delete cascade,
    block text not null,
    value text not null,
    -- The plan that is attached, in the part that asks for one.
    plan_id uuid references action_plan on delete set null,
    answered_at timestamptz not null,
    -- As the person was called then, as in the history.
    answered_by text not null,
    version int not null,
    unique (application_id, block)
);
create index application_answer_plan on application_answer (plan_id);
create trigger application_answer_history after insert or update or delete on application_answer
    for each row execute function write_history('application_id');
create trigger application_answer_refused_when_ended before insert or update on application_answer
    for each row execute function refuse_when_ended();

-- The lines of the part that asks for a budget.
create table application_budget_line (
    answer_id uuid not null references application_answer on delete cascade,
    position int not null,
    -- What is missing yet is null or empty: what somebody has begun is kept.
    source text,
    -- One of the kinds of cost that the form has.
    cost text not null,
    measure_id uuid references measure on delete set null,
    purpose text not null,
    amount_ore bigint check (amount_ore >= 0),
    primary key (answer_id, position)
);
create index application_budget_line_measure on application_budget_line (measure_id);
create trigger application_budget_line_refused_when_ended before insert or update on application_budget_line
    for each row execute function refuse_when_ended();
