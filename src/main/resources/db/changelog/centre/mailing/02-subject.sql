--liquibase formatted sql

--changeset mailing:subject
-- What goes to this receiver alone, as the audience knows it, such as a certificate. Null: the same as to all.
alter table mailing_receiver add column subject text;
