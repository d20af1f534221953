--liquibase formatted sql

--changeset plan:action-plan
-- What a centre has set itself for a year. There may be two of one year, since two centres can become one.
create table action_plan (
    id uuid primary key,
    title text not null,
    year int not null check (year between 2000 and 2100),
    introduction text not null,
    -- The days for which it is said how far the measures have come.
    first_tertial date not null,
    second_tertial date not null check (second_tertial > first_tertial),
    third_tertial date not null check (third_tertial > second_tertial),
    state text not null check (state in ('DRAFT', 'ADOPTED')),
    updated_at timestamptz not null,
    version int not null
);
create table action_plan_goal (
    action_plan_id uuid not null references action_plan on delete cascade,
    position int not null,
    -- Measures name it, and so it can be worded otherwise.
    id uuid not null,
    text text not null,
    primary key (action_plan_id, position)
);
create trigger action_plan_history after insert or update or delete on action_plan
    for each row execute function write_history('id');
create trigger action_plan_goal_history after insert or update or delete on action_plan_goal
    for each row execute function write_history('action_plan_id');
create trigger action_plan_forgets_drafts after delete on action_plan
    for each row execute function forget_drafts();

--changeset plan:measure
-- What a centre does in a year to reach a goal.
create table measure (
    id uuid primary key,
    title text not null,
    -- Null where its plan was deleted before it was brought back.
    plan_id uuid references action_plan,
    -- Of the plan's; null: of none.
    goal_id uuid,
    why text not null,
    responsible text not null,
    period_from date,
    period_to date check (period_to >= period_from),
    deadline date,
    focus_area text not null,
    strategy_goal text not null,
    hours int check (hours > 0),
    position_percentage int check (position_percentage > 0),
    -- The same in each year in which the measure goes on.
    thread_id uuid not null,
    -- What became of it when the next year was planned; null: nobody has said.
    outcome text check (outcome in ('CONTINUED', 'DONE', 'DROPPED')),
    outcome_reason text not null,
    updated_at timestamptz not null,
    version int not null
);
create index measure_plan on measure (plan_id);
create index measure_thread on measure (thread_id);
-- National priorities, which are in another schema.
create table measure_priority (
    measure_id uuid not null references measure on delete cascade,
    priority_id uuid not null,
    primary key (measure_id, priority_id)
);
create table measure_activity (
    measure_id uuid not null references measure on delete cascade,
    activity_id uuid not null,
    primary key (measure_id, activity_id)
);
create index measure_activity_index on measure_activity (activity_id);
create table measure_indicator (
    measure_id uuid not null references measure on delete cascade,
    position int not null,
    name text not null,
    unit text not null,
    baseline numeric,
    target numeric,
    -- As entered for each tertial.
    first_actual numeric,
    second_actual numeric,
    third_actual numeric,
    -- The figure that the program counts it by; null: people enter it.
    counted text,
    -- In what it counts: a priority is in another schema.
    counted_among text check (counted_among in ('MEASURE', 'PRIORITY', 'KIND', 'CENTRE')),
    counted_priority uuid,
    counted_kind text,
    check ((counted is null) = (counted_among is null)),
    check ((counted_among = 'PRIORITY') = (counted_priority is not null)),
    check ((counted_among = 'KIND') = (counted_kind is not null)),
    primary key (measure_id, position)
);
create table measure_status (
    measure_id uuid not null references measure on delete cascade,
    tertial text not null check (tertial in ('FIRST', 'SECOND', 'THIRD')),
    light text not null check (light in ('GREEN', 'YELLOW', 'RED')),
    reason text not null,
    remedy text not null,
    -- As the person was called then, as in the history.
    said_by text not null,
    said_at timestamptz not null,
    primary key (measure_id, tertial)
);
create trigger measure_history after insert or update or delete on measure
    for each row execute function write_history('id');
create trigger measure_priority_history after insert or update or delete on measure_priority
    for each row execute function write_history('measure_id');
create trigger measure_activity_history after insert or update or delete on measure_activity
    for each row execute function write_history('measure_id');
create trigger measure_indicator_history after insert or update or delete on measure_indicator
    for each row execute function write_history('measure_id');
create trigger measure_status_history after insert or update or delete on measure_status
    for each row execute function write_history('measure_id');
create trigger measure_forgets_drafts after delete on measure
    for each row execute function forget_drafts();
