--liquibase formatted sql

--changeset access:invitation
create table invitation (
    id uuid primary key,
    -- SHA-256 of the token in the link: whoever reads this table can accept nothing.
    token_digest bytea not null unique check (length(token_digest) = 32),
    email text not null,
    name text not null,
    -- As in membership. The operator invites the first leader into a centre's workspace from the platform's.
    workspace text not null check (workspace in ('national', 'platform') or workspace ~ '^c_[a-z][a-z0-9-]{1,40}$'),
    invited_from text not null,
    role text not null,
    invited_by text not null,
    invited_at timestamptz not null,
    expires_at timestamptz not null,
    mail_id uuid,
    accepted_at timestamptz,
    accepted_by uuid references person,
    withdrawn_at timestamptz,
    withdrawn_by text,
    version int not null default 0,
    constraint invitation_accepted_by_somebody check ((accepted_at is null) = (accepted_by is null)),
    constraint invitation_withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null)),
    constraint invitation_ends_once check (accepted_at is null or withdrawn_at is null)
);
create unique index invitation_once on invitation (workspace, role, lower(email))
    where accepted_at is null and withdrawn_at is null;
create index invitation_from on invitation (invited_from) where accepted_at is null and withdrawn_at is null;
grant select, insert, update on invitation to usht_platform;
