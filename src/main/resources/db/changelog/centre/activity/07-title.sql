--liquibase formatted sql

--changeset activity:title
alter table activity add constraint activity_title check (title ~ '\S');
