--liquibase formatted sql

--changeset keeping:deletions
create index history_deletions on history (table_name, at) where operation = 'DELETE';
