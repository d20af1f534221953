--liquibase formatted sql

--changeset gathering:participant
-- People who take part in what the centre does, wherever they work.
create table participant (
    id uuid primary key,
    name text not null,
    email text not null,
    -- Empty where it is not known.
    place text not null check (place ~ '^([0-9]{4}|[0-9]{6})?$'),
    workplace text,
    profession text not null,
    role text not null,
    updated_at timestamptz not null,
    version int not null
);
create trigger participant_history after insert or update or delete on participant
    for each row execute function write_history('id');
create trigger participant_forgets_drafts after delete on participant
    for each row execute function forget_drafts();
-- Who is with an activity, and how far they have come. Goes with the activity; who takes part in something is not deleted.
create table participation (
    activity_id uuid not null references activity on delete cascade,
    participant_id uuid not null references participant,
    -- That somebody has completed it follows from where they came.
    state text not null check (state in ('INVITED', 'SIGNED_UP', 'WAITING', 'WITHDRAWN', 'MET')),
    since timestamptz not null,
    primary key (activity_id, participant_id)
);
create index participation_participant on participation (participant_id);
-- The person's history, so that an import that is undone leaves those who were used since.
create trigger participation_history after insert or update or delete on participation
    for each row execute function write_history('participant_id');
-- Who came to a gathering: one row each, so that two who tick the same list both count.
create table attendance (
    id uuid primary key default gen_random_uuid(),
    gathering_id uuid not null references gathering on delete cascade,
    -- Null where a gathering came back from the history after the person had gone: somebody was there.
    participant_id uuid references participant,
    ticked_at timestamptz not null,
    unique (gathering_id, participant_id)
);
create index attendance_participant on attendance (participant_id);
create trigger attendance_history after insert or update or delete on attendance
    for each row execute function write_history('gathering_id');

--changeset gathering:participant-split splitStatements:false
-- What both centres have after a split: those who take part in what goes.
create function split_copies_participant(going uuid[]) returns setof uuid language sql stable as $$
    select participant_id from participation where activity_id = any (going)
    union
    select participant_id from attendance where gathering_id = any (going) and participant_id is not null
$$;
do $$
begin
    execute format('alter function split_copies_participant(uuid[]) set search_path to %I, pg_temp', current_schema());
end $$;
