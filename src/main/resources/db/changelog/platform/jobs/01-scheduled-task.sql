--liquibase formatted sql

--changeset jobs:scheduled-task
-- The table of the library that runs jobs: what is run next, and by which replica. A job stands here by its workspace and its id alone;
-- what it is about stands in that workspace's own schema, so centres' roles need no right to this table and have none.
create table scheduled_task (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_task_due on scheduled_task (execution_time);
create index scheduled_task_heartbeat on scheduled_task (last_heartbeat);
grant select, insert, update, delete on scheduled_task to usht_platform;
