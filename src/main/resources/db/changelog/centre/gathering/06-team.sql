--liquibase formatted sql

--changeset gathering:team
-- Those of one municipality who work together in an activity, with what they want to improve.
create table team (
    id uuid primary key,
    name text not null,
    activity_id uuid not null references activity on delete cascade,
    place text not null check (place ~ '^([0-9]{4}|[0-9]{6})?$'),
    -- Whom it is turned to: one of the centre's contacts, without a key, as those go their own way in a split; or a participant.
    local_contact_id uuid,
    contact_participant_id uuid references participant,
    check (local_contact_id is null or contact_participant_id is null),
    aim text not null,
    updated_at timestamptz not null,
    version int not null
);
create index team_activity on team (activity_id);
create index team_contact on team (contact_participant_id);
create table team_member (
    team_id uuid not null references team on delete cascade,
    participant_id uuid not null references participant,
    primary key (team_id, participant_id)
);
create index team_member_participant on team_member (participant_id);
create trigger team_history after insert or update or delete on team
    for each row execute function write_history('id');
create trigger team_member_history after insert or update or delete on team_member
    for each row execute function write_history('team_id');
create trigger team_forgets_drafts after delete on team
    for each row execute function forget_drafts();

--changeset gathering:team-split splitStatements:false
-- What goes in a split: with each activity its teams, and their history.
create function split_moves_team(codes text[], chosen uuid[]) returns setof uuid language sql stable as $$
    select id from team where activity_id in (select split_moves_activity(codes, chosen))
$$;
-- The people of teams too.
create or replace function split_copies_participant(going uuid[]) returns setof uuid language sql stable as $$
    select participant_id from participation where activity_id = any (going)
    union
    select participant_id from attendance where gathering_id = any (going) and participant_id is not null
    union
    select participant_id from team_member where team_id = any (going)
    union
    select contact_participant_id from team where id = any (going) and contact_participant_id is not null
$$;
do $$
begin
    execute format('alter function split_copies_participant(uuid[]) set search_path to %I, pg_temp', current_schema());
    execute format('alter function split_moves_team(text[], uuid[]) set search_path to %I, pg_temp', current_schema());
end $$;
