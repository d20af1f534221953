--liquibase formatted sql

--changeset activity:same-as
-- Two centres can run one activity: the one that another centre has published, and that this one is. Points into "national".
alter table activity
    add column same_as uuid,
    add constraint activity_not_the_same_as_itself check (same_as <> id);
