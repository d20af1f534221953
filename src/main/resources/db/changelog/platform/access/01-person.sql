--liquibase formatted sql

--changeset access:person
create table person (
    id uuid primary key,
    -- Who vouches for the person, and the value of the claim that identifies them there.
    issuer text not null,
    identity text not null,
    name text not null,
    email text,
    -- The organisation that the person signed in for, where the issuer tells it.
    organisation text check (organisation ~ '^[0-9]{9}$'),
    language text check (language in ('nb', 'nn')),
    last_sign_in_at timestamptz,
    version int not null default 0,
    constraint person_identity unique (issuer, identity)
);
grant select, insert, update on person to usht_platform;

--changeset access:membership
create table membership (
    id uuid primary key,
    person_id uuid not null references person,
    -- As Workspace.id(): national, platform, or c_ and a centre's key.
    workspace text not null check (workspace in ('national', 'platform') or workspace ~ '^c_[a-z][a-z0-9-]{1,40}$'),
    role text not null,
    granted_at timestamptz not null default now(),
    granted_by text not null,
    revoked_at timestamptz,
    revoked_by text,
    version int not null default 0,
    constraint membership_revoked_by_somebody check ((revoked_at is null) = (revoked_by is null))
);
create unique index membership_once on membership (person_id, workspace, role) where revoked_at is null;
create index membership_workspace on membership (workspace) where revoked_at is null;
grant select, insert, update on membership to usht_platform;
create trigger membership_news after insert or update or delete or truncate on membership
    for each statement execute function tell_caches('memberships');
create trigger person_news after update or delete or truncate on person
    for each statement execute function tell_caches('memberships');
