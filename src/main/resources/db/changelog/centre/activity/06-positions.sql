--liquibase formatted sql

--changeset activity:positions
-- Whoever reads a list makes room up to its last place.
alter table activity_link add constraint activity_link_position check (position between 0 and 9999);
alter table activity_funding add constraint activity_funding_position check (position between 0 and 9999);
