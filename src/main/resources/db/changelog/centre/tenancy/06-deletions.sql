--liquibase formatted sql

--changeset tenancy:deletions
create index history_deletions on history (table_name, at) where operation = 'DELETE';
