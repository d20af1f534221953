--liquibase formatted sql

--changeset gathering:activity-terms
-- What a centre has settled for those who take part in an activity; as long as it has settled nothing, there is no row.
create table activity_terms (
    activity_id uuid primary key references activity on delete cascade,
    -- What somebody has to come to in order to have completed it.
    demand text not null check (demand in ('NONE', 'ALL', 'SOME')),
    needed int check (needed > 0),
    check ((demand = 'SOME') = (needed is not null))
);
create trigger activity_terms_history after insert or update or delete on activity_terms
    for each row execute function write_history('activity_id');

--changeset gathering:certificate
-- What somebody was given who had completed an activity: it says the same for good.
create table certificate (
    id uuid primary key,
    activity_id uuid not null references activity on delete cascade,
    participant_id uuid not null references participant,
    name text not null,
    title text not null,
    came int not null check (came > 0),
    held int not null check (held >= came),
    minutes int not null,
    first_day date not null,
    last_day date not null,
    issued_at timestamptz not null,
    -- As the person was called then.
    issued_by text not null,
    unique (activity_id, participant_id)
);
create index certificate_participant on certificate (participant_id);
create index certificate_issued on certificate (issued_at);
create trigger certificate_history after insert or update or delete on certificate
    for each row execute function write_history('participant_id');
