--liquibase formatted sql

--changeset plan:strategy
-- What a centre has set itself for several years. That one at a time is in force, its service sees to: two centres can become one.
create table strategy (
    id uuid primary key,
    title text not null,
    first_year int not null check (first_year between 2000 and 2100),
    last_year int not null check (last_year between first_year and 2100),
    vision text not null,
    aim text not null,
    state text not null check (state in ('DRAFT', 'IN_FORCE', 'UNDER_REVISION', 'SUPERSEDED')),
    updated_at timestamptz not null,
    version int not null
);
create table strategy_focus_area (
    strategy_id uuid not null references strategy on delete cascade,
    position int not null,
    name text not null,
    about text not null,
    primary key (strategy_id, position)
);
-- Measures name a goal by its words: those of a strategy that was in force once stay.
create table strategy_goal (
    strategy_id uuid not null references strategy on delete cascade,
    position int not null,
    text text not null,
    primary key (strategy_id, position)
);
create trigger strategy_history after insert or update or delete on strategy
    for each row execute function write_history('id');
create trigger strategy_focus_area_history after insert or update or delete on strategy_focus_area
    for each row execute function write_history('strategy_id');
create trigger strategy_goal_history after insert or update or delete on strategy_goal
    for each row execute function write_history('strategy_id');
create trigger strategy_forgets_drafts after delete on strategy
    for each row execute function forget_drafts();
create trigger strategy_documents after delete on strategy
    for each row execute function delete_documents('strategy');
