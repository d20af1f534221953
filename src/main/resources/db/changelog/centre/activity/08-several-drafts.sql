--liquibase formatted sql

--changeset activity:several-drafts
-- One draft of the changes to an activity, and as many of new ones as somebody has begun: nulls are distinct.
alter table activity_draft
    drop constraint activity_draft_one_each,
    add constraint activity_draft_one_each unique (person_id, activity_id);
