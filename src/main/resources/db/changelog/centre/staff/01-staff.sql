--liquibase formatted sql

--changeset staff:staff
-- Who works at the centre, and how much of them it has when.
create table staff_member (
    id uuid primary key,
    name text not null,
    title text not null,
    email text not null,
    notes text not null,
    updated_at timestamptz not null,
    version int not null
);
create table staff_position (
    staff_member_id uuid not null references staff_member on delete cascade,
    position int not null,
    kind text not null,
    what text not null,
    percentage int not null check (percentage between 1 and 100),
    period_from date not null,
    period_to date,
    -- What the unit of somebody who is set free gets back a year, in kroner.
    repaid bigint check (repaid >= 0),
    primary key (staff_member_id, position)
);
create trigger staff_member_history after insert or update or delete on staff_member
    for each row execute function write_history('id');
create trigger staff_position_history after insert or update or delete on staff_position
    for each row execute function write_history('staff_member_id');
create trigger staff_member_forgets_drafts after delete on staff_member
    for each row execute function forget_drafts();
