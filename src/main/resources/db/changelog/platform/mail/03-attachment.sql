--liquibase formatted sql

--changeset mail:attachment
-- A file that goes along; emptied with the text.
alter table mail_outbox add column attachment_name text;
alter table mail_outbox add column attachment_type text;
alter table mail_outbox add column attachment bytea;
