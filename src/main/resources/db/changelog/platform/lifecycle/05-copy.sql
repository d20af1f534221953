--liquibase formatted sql

--changeset lifecycle:copy
-- A copy restored beside its centre is there to be looked into: whatever becomes of it, it is none of the country's centres.
alter table tenant add column is_copy boolean not null default false;
