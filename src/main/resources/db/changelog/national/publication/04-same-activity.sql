--liquibase formatted sql

--changeset publication:same-as
-- The activity that another centre has published, where both have published the same one.
alter table published_activity
    add column same_as uuid,
    add constraint published_activity_not_the_same_as_itself check (same_as <> activity_id);

-- What others have published and name the bound centre in. A centre's own policies show it nothing of others; this view reads
-- with its owner's rights, and tells the little that it takes to say which activity is meant, which is public anyway.
create view published_with_us with (security_barrier) as
    select p.activity_id, p.centre_key, p.title, p.period_from, p.period_to from published_activity p
    where p.superseded_at is null and p.withdrawn_at is null and p.centre_key <> current_centre()
        and exists (select from published_co_arranger co
            where co.publication_id = p.id and co.co_centre_key = current_centre());
grant select on published_with_us to usht_centre;
