--liquibase formatted sql

--changeset priority:positions
-- Whoever reads a list makes room up to its last place.
alter table priority_umbrella add constraint priority_umbrella_position check (position between 0 and 9999);
