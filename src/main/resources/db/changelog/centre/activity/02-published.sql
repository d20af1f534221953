--liquibase formatted sql

--changeset activity:published
-- What others see of an activity stands in "national"; these three say so at hand, for lists that are filtered by it, and
-- let the history tell who handed over. Null: nobody outside sees it.
alter table activity
    add column published_version int,
    add column published_at timestamptz,
    add column changed_since_published boolean not null default false,
    add constraint activity_published_whole check ((published_version is null) = (published_at is null)),
    add constraint activity_changed_only_if_published check (published_version is not null or not changed_since_published);
