--liquibase formatted sql

--changeset lifecycle:upload
-- Archives on their way from the operator's browser to the worker, which may run elsewhere. The pages write them, part by part,
-- and can't read them back: an archive holds content, which the operator must not see.
create table tenant_upload (
    id uuid primary key,
    name text not null,
    uploaded_by text not null,
    begun_at timestamptz not null default now(),
    -- Null until all of it is there.
    bytes bigint
);
grant select, insert, update, delete on tenant_upload to usht_platform;
create table tenant_upload_part (
    upload_id uuid not null references tenant_upload on delete cascade,
    number int not null,
    content bytea not null,
    primary key (upload_id, number)
);
-- Packed already.
alter table tenant_upload_part alter column content set storage external;
grant insert on tenant_upload_part to usht_platform;
