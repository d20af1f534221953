--liquibase formatted sql

--changeset publication:for-good splitStatements:false
-- A version that was superseded or withdrawn stays so: a centre can't bring back what others were told is gone, nor say that it
-- went at another time. The owner can, who takes in archives.
create function refuse_to_bring_back() returns trigger language plpgsql as $$
begin
    raise exception 'Version % of activity % was superseded or withdrawn for good', old.version, old.activity_id
        using errcode = 'integrity_constraint_violation';
end $$;
create trigger published_activity_for_good before update on published_activity
    for each row when (current_user <> 'usht_owner'
        and (old.superseded_at is not null and new.superseded_at is distinct from old.superseded_at
            or old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at))
    execute function refuse_to_bring_back();
