--liquibase formatted sql

--changeset lifecycle:what-changes-with-the-host
-- Organisation number, declaration, contact and sign-in belong to the host municipality: they move into its entry.
update tenant set definition = definition - array['organisation-number', 'accessibility-declaration', 'contact', 'sign-in']
    || jsonb_build_object('hosts', (
        select jsonb_agg(
            case when host ->> 'kind' = 'host' and not host ? 'to' then host || jsonb_strip_nulls(jsonb_build_object(
                'organisation-number', definition -> 'organisation-number',
                'accessibility-declaration', definition -> 'accessibility-declaration',
                'contact', definition -> 'contact',
                'sign-in', definition -> 'sign-in')) else host end order by position)
        from jsonb_array_elements(definition -> 'hosts') with ordinality as hosts (host, position)))
where definition ? 'organisation-number';

--changeset lifecycle:life
alter table tenant
    drop constraint tenant_state_check,
    add constraint tenant_state_check
        check (state in ('ACTIVE', 'SUSPENDED', 'MERGED', 'CLOSED', 'DELETED')),
    -- Why it is suspended or closed, for the banner that its people see.
    add column reason text,
    -- The centre that it was merged into.
    add column successor_key text references tenant on update cascade,
    add constraint tenant_merged_into_one check ((state = 'MERGED') <= (successor_key is not null)),
    -- A closed one's rows are kept until this day; then somebody asks for their deletion, and somebody else confirms it.
    add column keep_until date,
    add column deletion_asked_by text,
    add column last_backup_at timestamptz;

--changeset lifecycle:former-key
-- Keys that a centre had before it was renamed: links with them lead on, and no other centre gets them.
create table tenant_former_key (
    former_key text primary key,
    key text not null references tenant on update cascade,
    until timestamptz not null default now()
);
grant select on tenant_former_key to usht_platform;
create trigger tenant_former_key_news after insert or update or delete or truncate on tenant_former_key
    for each statement execute function tell_caches('tenants');

--changeset lifecycle:task
-- What the operator has ordered and only the owner of the schemas can do. A row is locked while it is worked off, and
-- changes its state in the very transaction that does the work: after a crash it is either done or still ordered.
create table tenant_task (
    id uuid primary key,
    kind text not null,
    centre_key text not null,
    command jsonb not null,
    -- Done and rolled back, to tell beforehand what would happen.
    dry_run boolean not null,
    reason text not null,
    ordered_by text not null,
    ordered_at timestamptz not null default now(),
    state text not null default 'ORDERED' check (state in ('ORDERED', 'DONE', 'FAILED')),
    finished_at timestamptz,
    result jsonb,
    error text,
    constraint tenant_task_finished check ((state = 'ORDERED') = (finished_at is null))
);
create index tenant_task_open on tenant_task (ordered_at) where state = 'ORDERED';
create index tenant_task_centre on tenant_task (centre_key, ordered_at);
grant select, insert on tenant_task to usht_platform;

-- Written beside the transaction that does the work, so that others see how far it is.
create table tenant_task_progress (
    task_id uuid primary key references tenant_task on delete cascade,
    attempts int not null,
    step text not null,
    at timestamptz not null default now()
);
grant select on tenant_task_progress to usht_platform;

--changeset lifecycle:task-news splitStatements:false
create function tell_workers() returns trigger language plpgsql as $$
begin
    perform pg_notify('usht_task', '');
    return null;
end $$;
create trigger tenant_task_news after insert on tenant_task
    for each statement execute function tell_workers();
