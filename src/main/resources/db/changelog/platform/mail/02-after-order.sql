--liquibase formatted sql

--changeset mail:after-order
-- The order that the mail waits for: it goes out once that is carried out, and never if it is not.
alter table mail_outbox add column after_task uuid;
create index mail_outbox_after on mail_outbox (after_task) where after_task is not null;
