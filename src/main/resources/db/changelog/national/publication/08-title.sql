--liquibase formatted sql

--changeset publication:title
-- What others find has a name that can be seen and pressed, also where it comes out of an archive.
alter table published_activity add constraint published_activity_title check (title ~ '\S');
